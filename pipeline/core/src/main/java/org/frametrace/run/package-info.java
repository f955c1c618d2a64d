/**
 * Runs the stages in order, resumes what was interrupted, and accounts for every input.
 *
 * <p>{@link org.frametrace.run.StudyRun} is the driver. It reads everything that a researcher wrote
 * ({@link org.frametrace.run.Inputs}) and stops with all problems before anything is written. Then
 * it locks the folder of results and compares a digest of all inputs and of the program with that
 * in {@code run.json} ({@link org.frametrace.run.RunState}): where both and the digests of all
 * results agree, there is nothing to do.
 *
 * <p>Otherwise documents that are new or changed are read ({@link org.frametrace.run.Ingestion},
 * {@link org.frametrace.run.DocumentReader}): extract, clean, tell the language of each paragraph,
 * infer what the metadata leave open, annotate the paragraphs of measured languages ({@link
 * org.frametrace.run.MeasuredLanguages}), store. What a document yields depends on its bytes, its
 * metadata, and the versions and settings of the stages; {@link org.frametrace.run.DocumentKeys}
 * names all of it, and what has that name already is left alone. Then one pass over the store finds
 * all hits ({@link org.frametrace.run.MeasuringPass}), and tables, verdicts and report are computed
 * from them. {@code run.json} is withdrawn before the first table changes and written after the
 * last, so results that were cut short are never taken for finished ones.
 *
 * <p>Documents are worked on side by side ({@link org.frametrace.run.Workers}) and taken in the
 * order of their ids, with a bounded number under way: memory does not grow with the corpus, and no
 * result depends on the number of threads. Every file below {@code documents/} gets exactly one
 * {@link org.frametrace.run.Account}; a run in which the numbers do not add up stops.
 *
 * <p>The parts that stand on frameworks come from {@link org.frametrace.run.Adapters}, when they
 * are first needed. {@link org.frametrace.run.Search}, {@link org.frametrace.run.Trace} and {@link
 * org.frametrace.run.Verification} look at what a run left behind.
 *
 * <p><b>Traps.</b> A stage whose output changes must change its fingerprint, or old output is taken
 * for current. Nothing that is written to a table may depend on a clock.
 */
@NullMarked
package org.frametrace.run;

import org.jspecify.annotations.NullMarked;
