package org.frametrace.reuse;

/**
 * What is kept of a document while duplicates are sought.
 *
 * @param words how many words it has
 * @param shingles how many different shingles of five words
 * @param signature its MinHash signature
 */
record Fingerprint(int words, int shingles, int[] signature) {

  /** That of a document without words. */
  static final Fingerprint NONE = new Fingerprint(0, 0, new int[0]);
}
