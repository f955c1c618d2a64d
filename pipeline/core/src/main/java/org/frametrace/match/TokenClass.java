package org.frametrace.match;

/**
 * All tokens that pass the same tests: for a matcher they are one and the same.
 *
 * @param passed the tests that they pass, as a set of bits
 * @param anchored the patterns that are entered where such a token stands, in ascending order
 */
record TokenClass(long[] passed, int[] anchored) {

  /** Returns whether such a token passes a test. */
  boolean passes(int test) {
    return (passed[test >>> 6] & 1L << test) != 0;
  }
}
