/**
 * The corpus store on a Lucene index: the index is the corpus.
 *
 * <p><b>What a document is.</b> One Lucene document, found by the term of its id, so that writing
 * it again replaces it. Its three parts (summary, text, tokens) are binary doc values in forms of
 * our own ({@link org.frametrace.lucene.SummaryBlob}, {@link org.frametrace.lucene.TextBlob},
 * {@link org.frametrace.lucene.TokenBlob}), each with a checksum; beside them stands the inverted
 * index: one field a {@link org.frametrace.store.Layer} with positions, the year, and the metadata
 * as terms of column and value.
 *
 * <p><b>Reading</b> goes through a {@link org.frametrace.lucene.Snapshot}, one commit: a table
 * leads from the id to the place, and from there a part is read without touching another. Lucene's
 * numbers for documents change on every merge; they do not leave the snapshot.
 *
 * <p><b>Measuring</b> reads the tokens of all documents. The file {@code types.bin} beside the
 * index ({@link org.frametrace.lucene.TypeFile}) has the vocabulary of the corpus once and which of
 * its types each document has, so that words are not unpacked again with every document. The store
 * makes it when tokens of a commit are first read; a reader that may not write does without. It can
 * be thrown away at any time: what is stale, damaged or missing is not used, and the tokens
 * themselves are whole in the index.
 *
 * <p><b>Searching</b> uses the inverted index only to name documents. The order of results is that
 * of the ids.
 *
 * <p><b>Versions.</b> Each commit carries the format and the fingerprint of the terms of the
 * matching stream ({@link org.frametrace.lucene.Format}). Another format is refused; other terms
 * are indexed anew when the store is opened for writing.
 *
 * <p>Traps: Lucene keeps a lock on a file, which the system frees when a process dies, so the file
 * {@code write.lock} that stays behind means nothing. Interrupting a thread that writes closes its
 * files and with them the lock. Lucene's limit of clauses, its query cache and its loggers belong
 * to the whole process; none of them is touched.
 */
@NullMarked
package org.frametrace.lucene;

import org.jspecify.annotations.NullMarked;
