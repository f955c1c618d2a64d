package org.frametrace.match;

/**
 * All tokens that pass the same tests: for a matcher they are one and the same.
 *
 * @param passed the tests that they pass, as a set of bits
 * @param entered the patterns that are entered where such a token stands, in ascending order
 * @param starts the patterns that can begin with such a token, as a set of bits
 */
record TokenClass(long[] passed, int[] entered, long[] starts) {

  /** Returns whether such a token passes a test. */
  boolean passes(int test) {
    return (passed[test >>> 6] & 1L << test) != 0;
  }

  /** Returns whether a match of a pattern can begin with such a token. */
  boolean starts(int pattern) {
    return (starts[pattern >>> 6] & 1L << pattern) != 0;
  }
}
