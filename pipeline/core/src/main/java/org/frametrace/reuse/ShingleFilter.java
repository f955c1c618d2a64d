package org.frametrace.reuse;

/**
 * Counts in how many documents shingles stand, in little memory: never too few, sometimes too many.
 * What it holds to be frequent enough is counted exactly afterwards.
 *
 * <p>It is a count-min sketch (Cormode and Muthukrishnan 2005) of one row with two places for each
 * shingle, of one byte each: a count stops at 255.
 */
final class ShingleFilter {

  /** The highest count that it can tell. */
  static final int HIGHEST = 255;

  private static final int FEWEST_PLACES = 1 << 16;

  /** 128 MB; the default heap of the program is 1,400 MB. */
  private static final int MOST_PLACES = 1 << 27;

  private final byte[] counts;

  /**
   * Creates a filter.
   *
   * @param shingles how many it will count, about; four places are made for each, up to 2^27 places
   */
  ShingleFilter(long shingles) {
    long wanted = Long.highestOneBit(Math.max(1, 4 * shingles - 1)) << 1;
    counts = new byte[(int) Math.clamp(wanted, FEWEST_PLACES, MOST_PLACES)];
  }

  /** Counts the shingles of a document, each given once. */
  void add(long[] shingles) {
    for (long shingle : shingles) {
      int one = one(shingle);
      int other = other(shingle);
      increase(one);
      if (other != one) {
        increase(other);
      }
    }
  }

  private void increase(int place) {
    if (counts[place] != (byte) HIGHEST) {
      counts[place]++;
    }
  }

  /** Returns whether a shingle may stand in so many documents; it does not if this says so. */
  boolean mayReach(long shingle, int documents) {
    int needed = Math.min(documents, HIGHEST);
    return Byte.toUnsignedInt(counts[one(shingle)]) >= needed
        && Byte.toUnsignedInt(counts[other(shingle)]) >= needed;
  }

  private int one(long shingle) {
    return (int) shingle & (counts.length - 1);
  }

  private int other(long shingle) {
    return (int) (shingle >>> 32) & (counts.length - 1);
  }
}
