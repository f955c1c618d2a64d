/**
 * Reads files with Apache Tika, in processes of their own.
 *
 * <p>{@link org.frametrace.tika.WorkerExtractor} keeps some worker processes and gives each one
 * file at a time. A worker ({@link org.frametrace.tika.Worker}) reads paths from its standard input
 * and answers on its standard output with an outcome; what libraries print is sent to standard
 * error instead. Its master enforces the time limit and kills it; the virtual machine ends it when
 * memory runs out; it ends itself when its input does, which is how workers die with their master.
 * A worker has its own folder for temporary files, since a parser that is killed leaves some.
 *
 * <p>Within a worker, {@link org.frametrace.tika.InProcessExtractor} detects the type from the
 * bytes and has a short list of parsers ({@code Parsers}) write XHTML events, which {@code
 * BlockHandler} turns into pages of blocks; {@code Role} says what each element means. The handler
 * counts characters as they come and throws when there are too many, so that a bomb is stopped
 * while it unpacks. Nothing of a parser's opinion survives but blocks: lines of a PDF's paragraph
 * are kept as they are printed, and what they amount to is for cleaning to say.
 *
 * <p>Word documents and the text of OpenDocument files are read by parsers of our own, because Tika
 * mixes reviewers' comments and deleted text into them. Everything else is Tika's.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>The number of pages is that of the file for PDF, slides and sheets; Word, RTF,
 *       OpenDocument, EPUB and HTML have no pages until they are printed.
 *   <li>Tika's RTF parser knows neither notes nor tables nor headings: notes stand where they are
 *       referred to, and cells are paragraphs.
 *   <li>Files within files (attachments of a PDF, sheets in a report) are not read; the property
 *       {@code attachments-not-read} counts them. The property {@code parser-warning} says that a
 *       part of a PDF could not be read.
 *   <li>PDFBox must not see the fonts of the machine, or texts differ between machines.
 * </ul>
 */
@NullMarked
package org.frametrace.tika;

import org.jspecify.annotations.NullMarked;
