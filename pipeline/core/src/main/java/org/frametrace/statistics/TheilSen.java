package org.frametrace.statistics;

import java.util.Arrays;

/**
 * The slope of Theil and Sen: the median of the slopes between all pairs of points with different
 * {@code x}. A few odd years do not move it.
 *
 * <p>With {@code N} slopes in order and {@code C = z √Var(S)}, where {@code Var(S)} is that of
 * {@link MannKendall}, the ends of the 95 % interval are the slopes of rank {@code (N − C)/2} and
 * {@code (N + C)/2 + 1}, interpolated between neighbours (Sen 1968, JASA 63: 1379–1389; Gilbert
 * 1987, Statistical Methods for Environmental Pollution Monitoring, p. 217–219).
 *
 * @param slope for one unit of {@code x}; NaN if no two points have different {@code x}
 * @param interval 95 %; none if there are too few points for it
 */
public record TheilSen(double slope, Interval interval) {

  /**
   * Estimates the slope.
   *
   * @param x for instance years
   * @param y for instance rates, as many
   */
  public static TheilSen of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "each year has a value, found " + x.length + " and " + y.length);
    }
    double[] slopes = new double[x.length * (x.length - 1) / 2];
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        if (x[i] != x[j]) {
          slopes[n++] = (y[i] - y[j]) / (x[i] - x[j]);
        }
      }
    }
    if (n == 0) {
      return new TheilSen(Double.NaN, Interval.NONE);
    }
    double[] sorted = Arrays.copyOf(slopes, n);
    Arrays.sort(sorted);
    double slope = Quantiles.type7(sorted, 0.5);
    double c = Normal.Z * Math.sqrt(MannKendall.variance(x, y));
    double below = (n - c) / 2;
    if (!(c > 0) || below < 1) {
      return new TheilSen(slope, Interval.NONE);
    }
    return new TheilSen(slope, new Interval(ranked(sorted, below), ranked(sorted, n - below + 1)));
  }

  /** Returns the value of a rank from 1, interpolated. */
  private static double ranked(double[] sorted, double rank) {
    int below = (int) Math.floor(rank) - 1;
    int above = Math.min(below + 1, sorted.length - 1);
    double part = rank - Math.floor(rank);
    return sorted[below] + part * (sorted[above] - sorted[below]);
  }
}
