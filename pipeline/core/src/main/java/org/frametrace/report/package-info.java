/**
 * The page that a researcher opens.
 *
 * <p>{@link org.frametrace.report.Report#of} turns finished tables into one page and its figures,
 * and computes nothing: every number on the page is a cell of a table, rounded for reading. So the
 * page and the files cannot disagree, and the page can be written again without measuring.
 *
 * <p>The page stands alone. Style and drawings are inside; nothing is loaded and nothing runs, and
 * a content security policy holds the browser to that: only the one style sheet with the right
 * digest applies. Each figure has a title, a description and its numbers as a table, keeps its
 * colours apart for colour-blind readers, and is also returned as a file of its own, on white, for
 * a paper.
 *
 * <p>Titles, file names and sentences come from strangers. Markup is built from elements only, and
 * elements escape every text that is put into them; there is no way to add a string as markup. The
 * result is well-formed XML, which the tests hold it to with hostile and random texts.
 *
 * <p>Traps: a year without documents is a gap, never a line through it; an interval that is missing
 * stays missing; the same frame has the same colour all over the page, but two frames never share a
 * scale, since lexicons differ in breadth. No time of day and no path of a machine may enter the
 * page unless the input has it: the same tables give the same bytes.
 */
@NullMarked
package org.frametrace.report;

import org.jspecify.annotations.NullMarked;
