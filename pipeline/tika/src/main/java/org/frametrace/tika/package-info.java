/**
 * Reads files with Apache Tika, in processes of their own.
 *
 * <p>{@link org.frametrace.tika.WorkerExtractor} keeps some worker processes and gives each one
 * file at a time. A worker ({@link org.frametrace.tika.Worker}) reads requests from its standard
 * input and answers on its standard output with an outcome; what libraries print is sent to
 * standard error instead. Its master enforces the time limit and kills it; the virtual machine ends
 * it when memory runs out; it ends itself when its input does, which is how workers die with their
 * master. A worker has its own folder for temporary files, since a parser that is killed leaves
 * some; the master looks after its size and removes it. What a worker started dies with it ({@code
 * ProcessTree}). A file whose worker died is read once more in a fresh worker while all others
 * rest; if that dies too, exit code or signal say what the outcome is.
 *
 * <p>Within a worker, {@link org.frametrace.tika.InProcessExtractor} detects the type from the
 * bytes and has a short list of parsers ({@code Parsers}) write XHTML events, which {@code
 * BlockHandler} turns into pages of blocks; {@code Role} says what each element means. The handler
 * counts characters as they come and throws when there are too many, so that a bomb is stopped
 * while it unpacks. Nothing of a parser's opinion survives but blocks: lines of a PDF's paragraph
 * are kept as they are printed, and what they amount to is for cleaning to say.
 *
 * <p>The pages of a PDF are read by {@code PdfPages}, once: Tika ({@code PdfParser}) has the rest
 * of the file, and is shown a document without pages ({@code PdfReading}). {@code Drawing} follows
 * the rules and coloured areas of a page ({@code Rules}); where they part it into cells ({@code
 * Grid}) and the cells are those of a table ({@code GridTables}), the table is read cell by cell
 * and handed on as Word's tables are. Where only level rules or coloured rows are drawn, or nothing
 * at all, white gutters part the columns ({@code OpenTables}, {@code Band}). What is left of the
 * page and does not read on from line to line is put into another order, down the page or column by
 * column ({@code PlaceOrder}), if it reads clearly better so.
 *
 * <p>Pages that are pictures are read again ({@code SecondReading}). A page with next to no letters
 * and with a picture on it ({@code PagePictures}) is drawn and given to Tesseract, through Tika, by
 * {@code Recogniser}; the words' own confidences become that of the page. The worker announces each
 * such page, and the file's time limit grows by that of a page. Where Tesseract is not installed,
 * lacks the language or fails, the page is unread, and the outcome says why and what to do ({@link
 * org.frametrace.tika.TextRecognition}). Files that are pictures are pages, too. If recognising
 * ends the process, the file is read without it, so that no page of text is lost to a picture.
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
 *   <li>What is recognised depends on the version and the languages of Tesseract: they are in
 *       {@link org.frametrace.tika.TextRecognition#fingerprint()}, and who keeps texts of files
 *       with pictures puts that into the key.
 *   <li>Pictures in the form JPEG 2000 cannot be unpacked and leave their page unread.
 *   <li>Letters that are printed over themselves count once. That takes a figure's labels away that
 *       a program drew many times over, and never a letter that stands beside another.
 *   <li>Tables without rules are told only where several lines have three short cells or more:
 *       columns of prose, addresses, lists and tables of two columns look alike. All others come
 *       line by line across their cells. Which areas are white nobody looks at: an edge that cannot
 *       be seen is one too.
 *   <li>Many files print a space at the end of a line. The line ends all the same.
 *   <li>PDFBox must not see the fonts of the machine, or texts differ between machines.
 * </ul>
 */
@NullMarked
package org.frametrace.tika;

import org.jspecify.annotations.NullMarked;
