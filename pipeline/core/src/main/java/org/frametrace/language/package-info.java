/**
 * Tells in which language each paragraph is, so that only text of a measured language is tagged and
 * counted.
 *
 * <p>{@link org.frametrace.language.ParagraphLanguages} asks a {@link
 * org.frametrace.language.LanguageIdentifier}, a port, about the words of a paragraph that speak
 * for a language ({@link org.frametrace.language.Evidence}): those that begin with a small letter.
 * Names, acronyms and headings in title case speak for none. A paragraph with too few such words,
 * or of which the identifier is unsure, takes the language of its neighbourhood; one without any
 * letter has none and is {@code und}. {@link org.frametrace.language.LanguageShare} says how much
 * of a document is in measured languages.
 *
 * <p>What the metadata say about the language decides nothing here: a row describes the document,
 * and a French report may have an English summary. Only where no paragraph of a document tells its
 * language is the row believed.
 *
 * <p><b>Traps.</b> A paragraph has one language. A French sentence quoted within an English
 * paragraph is counted as English, for there are no boundaries of sentences yet.
 */
@NullMarked
package org.frametrace.language;

import org.jspecify.annotations.NullMarked;
