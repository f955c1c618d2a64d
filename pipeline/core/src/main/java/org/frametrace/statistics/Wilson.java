package org.frametrace.statistics;

/**
 * Wilson's score interval for a share.
 *
 * <p>With {@code x} of {@code n} and {@code p = x/n}: {@code (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) /
 * (1 + z²/n)}, where {@code z} is the 97.5 % point of the normal distribution. It keeps its
 * coverage for few cases and for shares near 0 and 1, where the usual interval collapses (Wilson
 * 1927, JASA 22: 209–212; method 3 of Newcombe 1998, Statistics in Medicine 17: 857–872).
 */
public final class Wilson {

  private Wilson() {}

  /**
   * Returns the 95 % interval.
   *
   * @param successes x, from 0 to {@code n}
   * @param n how many cases; 0 has no interval
   */
  public static Interval interval(long successes, long n) {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(
          "a share is taken of cases, found " + successes + " of " + n);
    }
    return n == 0 ? Interval.NONE : ofShare((double) successes / n, (double) n);
  }

  /**
   * Returns the 95 % interval of a share whose cases are not independent.
   *
   * @param p the share, from 0 to 1; NaN has no interval
   * @param n how many independent cases it is worth ({@link EffectiveSize}); NaN has no interval
   */
  public static Interval ofShare(double p, double n) {
    if (Double.isNaN(p) || Double.isNaN(n)) {
      return Interval.NONE;
    }
    double z2 = Normal.Z * Normal.Z;
    double centre = p + z2 / (2 * n);
    double half = Normal.Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
    double scale = 1 + z2 / n;
    // At both ends the terms cancel exactly; floating point would leave a trace.
    double low = p == 0 ? 0 : (centre - half) / scale;
    double high = p == 1 ? 1 : (centre + half) / scale;
    return new Interval(low, high);
  }
}
