/**
 * The first stage: finds the files of a corpus, names them, and joins them with their metadata.
 *
 * <p>{@link org.frametrace.acquire.CorpusReader} walks through {@code documents/}, reads {@code
 * metadata.csv}, matches rows to files and gives every file its digest. What is wrong with the
 * metadata stops the run before anything is read, with all problems at once; what is wrong with a
 * file is its outcome, and nothing that lies in the folder is left without one: hidden files and
 * second copies are skipped, links that lead out and files that cannot be opened have failed. Rows
 * without a file and files without a row are values of the {@link org.frametrace.acquire.Corpus}.
 *
 * <p>Traps. Names are hostile: they may hold line breaks, bytes that are no text, or accents in two
 * ways of storing; ids are in Unicode form NFC and two files whose ids would be the same are never
 * both read. Pipes and devices are never opened. A link is followed only to a plain file inside
 * {@code documents/}. Document numbers such as MC/2006 look like years and are not taken for them.
 */
@NullMarked
package org.frametrace.acquire;

import org.jspecify.annotations.NullMarked;
