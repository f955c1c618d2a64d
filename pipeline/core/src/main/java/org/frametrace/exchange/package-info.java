/**
 * Dictionaries of other programs, read into a neutral tree and written from it.
 *
 * <p>A {@link org.frametrace.exchange.Dictionary} is a tree of categories with terms, as all such
 * programs have it. {@link org.frametrace.exchange.DictionaryFile} reads and writes it; one codec a
 * format knows the format's syntax and nothing else. What a format can hold is said once, by {@link
 * org.frametrace.exchange.DictionaryFormat}, and {@code FormatFit} takes out of a tree what the
 * target cannot hold, so that a codec only ever writes what it will read back as the same tree.
 *
 * <p>{@link org.frametrace.exchange.LexiconImport} turns a tree into entries of a lexicon, {@link
 * org.frametrace.exchange.LexiconExport} a lexicon into a tree. Nothing is dropped in silence: each
 * step adds to the {@link org.frametrace.exchange.Losses} what the other side cannot say, or says
 * differently.
 *
 * <p>Traps. The signs {@code *} and {@code ?} of a term are wildcards in the tree; programs that
 * know no {@code ?} mean a question mark, which is listed. A term counts in every category in which
 * it stands, as LIWC has it; programs that count a word once only (quanteda with {@code
 * nested_scope = "dictionary"}, Lexicoder) need the overlap policy longest-in-lexicon. WordStat's
 * distance "within n words" is taken as at most n words between.
 */
@NullMarked
package org.frametrace.exchange;

import org.jspecify.annotations.NullMarked;
