/**
 * Text reuse: documents that are there more than once, and passages that are copied from document
 * to document. Both would make a trend of what is only a habit of copying.
 *
 * <p>{@link org.frametrace.reuse.ReuseSearch} looks at the words of the measured zones, in lower
 * case, without punctuation ({@code Words}). It reads the documents a few times through {@link
 * org.frametrace.reuse.DocumentWords} and holds none of them.
 *
 * <p><b>Duplicates.</b> Each document has a signature of 176 numbers ({@code MinHash}), cut into 22
 * bands ({@code Bands}); two documents that agree in a band are compared word by word ({@code
 * NearDuplicates}): Jaccard's coefficient of their sets of five-word shingles must reach 0.85. The
 * bands are chosen so that a pair at exactly that similarity is looked at with probability 0.999,
 * and more similar ones more surely; nothing is called a duplicate that was not compared. Documents
 * of under 50 words are not judged. Of duplicates the earliest is kept, then the English one, then
 * the smallest id. {@link org.frametrace.reuse.Translations} go by metadata alone.
 *
 * <p><b>Recycled passages.</b> A shingle of eight words that stands in enough documents ({@code
 * RecycledRule}) is recycled, and so is every word that it covers. A small table of counts that are
 * never too low ({@code ShingleFilter}) names the few shingles that may stand in so many; these are
 * counted exactly, by their words ({@code ShingleCounts}). Duplicates are left out before, since
 * three copies of a report would make all of it recycled.
 *
 * <p><b>Shared wording.</b> {@link org.frametrace.reuse.RunSearch} is asked by claims: it keeps the
 * first year of each run of some words in the texts of a source ({@code RunYears}), and looks up
 * the runs of other documents, so that both are read once and no text is held. Runs say something
 * ({@code ContentRuns}); they are known by their numbers alone, of which two of ten million are the
 * same with a chance of one in hundreds of thousands.
 *
 * <p><b>Memory.</b> A kilobyte a document for signatures and bands, at most 128 MB of counts, about
 * 60 bytes for each shingle that the table lets through, and the runs that are found. For shared
 * wording at most 160 MB; of larger sources a random part of the runs is looked at. Documents wait
 * in a bounded number.
 *
 * <p><b>Traps.</b> What is recycled depends on all documents: one more report can make a passage
 * recycled in all others. Duplicates do not: they depend on pairs, and on which is preferred.
 * {@link org.frametrace.reuse.ReuseFile} keeps results between runs; raise {@code
 * ReuseSearch.VERSION} when they change.
 */
@NullMarked
package org.frametrace.reuse;

import org.jspecify.annotations.NullMarked;
