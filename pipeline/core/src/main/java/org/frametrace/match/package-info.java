/**
 * Finds the places where lexicon entries stand in annotated documents.
 *
 * <p>A {@link org.frametrace.match.MatchingStream} is what patterns see of a document: tokens
 * without the dashes that join words, each with its {@link org.frametrace.match.NormalForms}. A
 * {@link org.frametrace.match.Matcher} compiles all patterns of a lexicon once:
 *
 * <ul>
 *   <li>Every condition on one token becomes a numbered test. Tokens that pass the same tests are
 *       one {@code TokenClass}; the class of a token type is worked out once and remembered, so
 *       that no string is touched while a text is matched.
 *   <li>Every pattern becomes a small {@code Program} of tests and choices, run with backtracking
 *       in the order of preference that the notation defines, and never twice from the same choice
 *       at the same token: no pattern is exponential.
 *   <li>Every pattern with a word that must stand has an {@code Anchor}, the rarest such word by a
 *       guess, and is entered only at a token that passes one of its tests. The others are entered
 *       at the tokens that a match can begin with. Which patterns a token class enters is one set
 *       of bits ({@code Entrances}): a token that enters none costs one look.
 * </ul>
 *
 * <p>What is found in a sentence is thinned out by {@code SentenceMatcher}: masks first, then the
 * longest, leftmost, lowest id of each frame.
 *
 * <p>Traps. Lengths and overlaps are counted in positions of the stream; the tokens of a {@link
 * org.frametrace.model.Hit} are indexes of the document, and dashes lie between them. Lemmas in a
 * gap of auxiliaries are norm-lemmas, so that {@code HAS TO BE} in a heading is one too. A mask's
 * proper names are listed even where a longer match contains them.
 */
@NullMarked
package org.frametrace.match;

import org.jspecify.annotations.NullMarked;
