/**
 * Reads year, title and issuer of a document off its first pages and off the properties of its
 * file, and joins them with what {@code metadata.csv} says.
 *
 * <p>{@link org.frametrace.infer.TextMetadata} finds values, each with its source, and would rather
 * find none than a wrong one: a wrong year moves a document's hits in every series. A year is
 * believed where the page states it as a date of issue (masthead, copyright, a line that is nothing
 * but a date), and only if all such places agree. The creation date of a file is believed only if
 * the first pages name the same year and none that is later. Who issued a document is told by its
 * symbol, by the holder of its copyright, or by a line that is nothing but an organisation's name;
 * the names and symbols are data, {@code issuers.csv}. A title is a property of the file that the
 * first page shows, a heading, or what a cover shows beside what all covers show.
 *
 * <p>{@link org.frametrace.infer.Completion} fills what the metadata leave open. Where both speak,
 * the metadata win, and a {@link org.frametrace.infer.Conflict} says that the document disagrees.
 *
 * <p><b>Traps.</b> Inferred values are stored apart from metadata and joined anew at every change
 * of a row, so that a row that is corrected never leaves an old inference behind.
 */
@NullMarked
package org.frametrace.infer;

import org.jspecify.annotations.NullMarked;
