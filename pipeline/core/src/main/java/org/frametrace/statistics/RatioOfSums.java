package org.frametrace.statistics;

/**
 * A ratio of two sums over units, such as hits by words over documents.
 *
 * <p>The arrays are handed over, not copied: many ratios share one denominator, and the bootstrap
 * sums a shared array once.
 *
 * @param numerators one a unit, not negative
 * @param denominators one a unit, not negative
 */
public record RatioOfSums(long[] numerators, long[] denominators) {

  public RatioOfSums {
    if (numerators.length != denominators.length) {
      throw new IllegalArgumentException(
          "each unit has a numerator and a denominator, found "
              + numerators.length
              + " and "
              + denominators.length);
    }
  }

  /** Returns the number of units. */
  public int units() {
    return numerators.length;
  }

  /** Returns whether no unit has anything to be counted. */
  boolean isZero() {
    for (long numerator : numerators) {
      if (numerator != 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the ratio, or NaN if the denominators sum to 0. */
  public double value() {
    return ratio(sum(numerators), sum(denominators));
  }

  static double ratio(long numerator, long denominator) {
    return denominator == 0 ? Double.NaN : (double) numerator / denominator;
  }

  static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum = Math.addExact(sum, value);
    }
    return sum;
  }
}
