/**
 * Makes the demonstration corpus: invented documents of invented organisations in which every frame
 * was planted a known number of times.
 *
 * <p>{@code plan.csv} names the documents, their metadata, and how often each frame occurs in each;
 * {@code themes.txt} holds sentences without any frame, {@code planted.txt} sentences with exactly
 * one hit (or one hit each of two frames), {@code decoys.txt} false friends that count for nothing.
 * An {@link org.frametrace.bench.demo.Author} composes a {@link
 * org.frametrace.bench.demo.Manuscript} from them, a {@link org.frametrace.bench.demo.Typesetter}
 * makes a file of it, and {@link org.frametrace.bench.demo.DemoCorpus} writes all files, {@code
 * metadata.csv}, and the answer that a run must find: {@code planted.csv} and {@code
 * planted_by_year.csv}.
 *
 * <p>Everything is a function of the plan: the same files come out, byte for byte, on every
 * machine. That is why dates and identifiers are fixed and why nothing is compressed (compressors
 * differ between Java releases).
 *
 * <p>What makes the counts certain: a sentence with a hit is never cut by the end of a page, hits
 * stand in body paragraphs alone, and false friends stand where they must not count: in running
 * heads, bibliographies, names of bodies and bought-in senses of a word.
 */
@NullMarked
package org.frametrace.bench.demo;

import org.jspecify.annotations.NullMarked;
