/**
 * The corpus as it is kept between runs. The index stands behind a port.
 *
 * <p>A {@link org.frametrace.store.CorpusReader} reads what was committed, a {@link
 * org.frametrace.store.CorpusStore} writes as well. A document is kept in three parts that are read
 * apart: its {@link org.frametrace.store.DocumentSummary}, its cleaned text, and its tokens. To go
 * through a corpus, take the ids from {@link org.frametrace.store.CorpusReader#keys()} and read one
 * document's part at a time: nothing else is held in memory.
 *
 * <p>Searching narrows a corpus down, and does no more: {@link
 * org.frametrace.store.CorpusReader#candidates} names the documents that hold certain terms, and
 * the matcher then looks at those. So a concordance has the semantics of the lexicon and not a
 * second one. The terms of the matching stream come from outside, through {@link
 * org.frametrace.store.IndexTerms}; where they change, the store makes its index anew from the
 * tokens that it keeps.
 *
 * <p>Traps: the store's own numbers for documents change whenever it merges, so they never leave
 * it, and everything is ordered by id. A thread that is interrupted while it writes can cost the
 * store its files: it closes, and what was not committed is lost.
 */
@NullMarked
package org.frametrace.store;

import org.jspecify.annotations.NullMarked;
