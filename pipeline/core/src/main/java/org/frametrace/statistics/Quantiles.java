package org.frametrace.statistics;

/** Sample quantiles. */
public final class Quantiles {

  private Quantiles() {}

  /**
   * Returns a quantile by linear interpolation between order statistics: at {@code h = (n − 1) p}
   * of the sorted values counted from 0. This is type 7 of Hyndman and Fan (1996, The American
   * Statistician 50: 361–365), the default of R.
   *
   * @param sorted at least one value, in ascending order
   * @param p from 0 to 1
   */
  public static double type7(double[] sorted, double p) {
    if (sorted.length == 0 || !(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "a quantile needs values and a probability, found "
              + sorted.length
              + " values and p = "
              + p);
    }
    double h = (sorted.length - 1) * p;
    int below = (int) Math.floor(h);
    int above = Math.min(below + 1, sorted.length - 1);
    double part = h - below;
    // Not a + part * (b - a): equal neighbours must give themselves.
    return part == 0 || sorted[below] == sorted[above]
        ? sorted[below]
        : sorted[below] * (1 - part) + sorted[above] * part;
  }
}
