/**
 * The third stage: turns pages into paragraphs that can be measured, and remembers the way back.
 *
 * <p>What a parser reads from a PDF are lines in the order of the file. A running head stands
 * between the halves of a sentence, a heading sticks to its text, a table of contents looks like
 * text, and {@code rights-⏎based} and {@code manage-⏎ment} are not the same case. Counted as it
 * stands, a report with the words <i>human rights</i> in its head would speak of them on every
 * page.
 *
 * <h2>How it works</h2>
 *
 * {@link org.frametrace.clean.Cleaner} does the following, each step in one class:
 *
 * <ol>
 *   <li>{@code Repair} brings the text to NFKC without zero-width and control characters ({@code
 *       Characters}), reads again what was read in the wrong encoding ({@code Mojibake}), and
 *       closes doubled glyphs and letters set wide ({@code DoubledGlyphs}, {@code LetterSpacing});
 *       {@code Layout} cuts it into lines.
 *   <li>Rules mark lines ({@code Marks}); a marked line is left alone by the rules after it: {@code
 *       RunningLines} (what repeats at the edges of pages, with {@code PageEdges}, {@code
 *       Repetition}, {@code PageNumbers}, {@code NumberedHeads}, {@code LooseHeads}, {@code
 *       TableHeads} and {@code SymbolHeads}), {@code Masthead}, {@code Contents}, {@code Acronyms},
 *       {@code Footnotes} (with {@code FigureLabels} below them), {@code CaptionTitles}, {@code
 *       NameLists}, {@code Ragged} (tables of words, by lines that break for no reason). {@code
 *       SplitLigatures} mends words.
 *   <li>{@code Reflow} puts lines together into paragraphs. {@code Continuation} decides for each
 *       pair of lines, from their ends and starts ({@code RunningOn}, {@code Questions}), from how
 *       full the first is ({@code Widths}) and from whether the parser's blocks are worth anything
 *       on that page ({@code BlockTrust}).
 *   <li>{@code ParagraphZones} gives each paragraph its zone: from the file's own structure, from
 *       cue phrases in English, French and Spanish ({@code Cues}), from shape ({@code Shapes},
 *       {@code NumberedParagraphs}, {@code NumberedTextHeads}), from what stands around it ({@code
 *       Cells}, {@code Forms}, {@code Notes}); then come the parts that are more than a paragraph:
 *       {@code Endnotes}, {@code Bibliography}, {@code Imprints}, {@code FirstPages}, {@code
 *       Quotes}, and last {@code Annexes}.
 *   <li>{@code CleanTextWriter} writes paragraphs, re-joins words by the document's own {@code
 *       Vocabulary}, and aligns every character; the alignments of the two texts are composed.
 * </ol>
 *
 * <p>No letter is ever lost: what is not counted is zoned, not dropped. The tests hold that for
 * random text, and that every character leads back to what it was made from.
 *
 * <p>{@link org.frametrace.clean.TextLayer} tells a text from glyph codes, which look like text to
 * a program and are none.
 *
 * <h2>Traps</h2>
 *
 * <ul>
 *   <li>The order of clean text is that of the pages but for one thing: what interrupts a paragraph
 *       (a running line, a footnote, a figure) follows it. The original span of such a paragraph
 *       therefore holds the interruption too.
 *   <li>A zone is given where a rule is sure. Cells of tables that the parser did not know, and
 *       that hold whole sentences, are body, and so are headings that look like text.
 *   <li>Columns that the parser has mixed up stay mixed up.
 *   <li>Every rule runs in time proportional to the text. Patterns see the first 300 characters of
 *       a line only, and searches within a page stop at pages that no one can have printed.
 * </ul>
 */
@NullMarked
package org.frametrace.clean;

import org.jspecify.annotations.NullMarked;
