/**
 * Measures how fast texts are extracted, and how much of them is found.
 *
 * <p>{@link org.frametrace.bench.extraction.ExtractionSpeed} has the same PDFs read by the
 * program's worker processes with cleaning, and by plain Tika in one process, in turn, and prints
 * the pages per second of both and their ratio. {@link
 * org.frametrace.bench.extraction.AgainstPdftotext} compares the cleaned texts with those of
 * poppler's {@code pdftotext}, which must be installed: words found, words in another order, words
 * that stand nowhere else. Neither decides a test. Both are run from the folder of the project,
 * after {@code ./mvnw -Dquick package}:
 *
 * <pre>
 * CP="pipeline/bench/target/classes:$(cat pipeline/cli/target/classpath.txt)"
 * java -cp "$CP" org.frametrace.bench.extraction.ExtractionSpeed 2 FOLDER...
 * java -cp "$CP" org.frametrace.bench.extraction.AgainstPdftotext OUT.csv FOLDER...
 * </pre>
 *
 * <p>Traps: a machine that does other work favours neither side but blurs both, so the ratio is
 * that of medians over rounds. The pdftotext figures are no truth: where the two differ, either may
 * be right, and the CSV says where to look.
 */
@NullMarked
package org.frametrace.bench.extraction;

import org.jspecify.annotations.NullMarked;
