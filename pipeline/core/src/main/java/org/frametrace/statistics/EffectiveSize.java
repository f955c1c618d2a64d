package org.frametrace.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How many independent cases a share is worth whose cases come in clusters, such as passages from
 * documents.
 *
 * <p>With {@code y_j} of {@code n_j} cases in cluster {@code j} of {@code J}, {@code n = Σ n_j} and
 * {@code p = Σ y_j / n}: {@code n_e = p (1 − p) / v}, where {@code v = J/(J−1) Σ (y_j − p n_j)² /
 * n²} is the variance of a ratio of sums (Cochran 1977, Sampling Techniques, section 11.4). It is
 * at most {@code n}, and {@code n} where {@code p} is 0 or 1 and nothing can be seen of clusters.
 * Then {@code n* = n_e (t_{n−1} / t_{J−1})²} with the 97.5 % points of Student's t, since a
 * variance from few clusters is not well known (Korn and Graubard 1998, Survey Methodology 24:
 * 193–201; the rule for 0 and 1 as in Parker et al. 2017, Vital and Health Statistics 2(175)).
 */
public final class EffectiveSize {

  private static final double TAIL = 0.025;

  private EffectiveSize() {}

  /**
   * Returns n*, above 0 and at most n; NaN with fewer than two clusters that have a case.
   *
   * @param cases y_j, one a cluster, each from 0 to its size
   * @param sizes n_j, in the same order, not negative
   */
  public static double of(double[] cases, double[] sizes) {
    double n = 0;
    double y = 0;
    int clusters = 0;
    for (int j = 0; j < sizes.length; j++) {
      n += sizes[j];
      y += cases[j];
      clusters += sizes[j] > 0 ? 1 : 0;
    }
    if (clusters < 2 || n <= 1) {
      return Double.NaN;
    }
    double p = y / n;
    double squares = 0;
    for (int j = 0; j < sizes.length; j++) {
      double residual = cases[j] - p * sizes[j];
      squares += residual * residual;
    }
    double variance = clusters / (clusters - 1.0) * squares / (n * n);
    boolean seen = p > 0 && p < 1 && variance > 0;
    double effective = seen ? Math.min(n, p * (1 - p) / variance) : n;
    double t = quantile(n - 1) / quantile(clusters - 1.0);
    return effective * Math.min(1, t * t);
  }

  private static double quantile(double free) {
    return TDistribution.of(free).inverseSurvivalProbability(TAIL);
  }
}
