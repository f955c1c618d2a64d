package org.frametrace.statistics;

import java.util.Arrays;

/**
 * The test of Mann and Kendall for a monotone trend.
 *
 * <p>{@code S = Σ sign(x_j − x_i) sign(y_j − y_i)} over the pairs. Under no trend its variance is
 * {@code (v₀ − v_t − v_u)/18 + v₁ + v₂} with {@code v₀ = n(n−1)(2n+5)}, {@code v_t = Σ
 * t(t−1)(2t+5)} over the groups of ties in {@code x}, {@code v_u} likewise in {@code y}, {@code v₁
 * = Σt(t−1) Σu(u−1) / 2n(n−1)}, {@code v₂ = Σt(t−1)(t−2) Σu(u−1)(u−2) / 9n(n−1)(n−2)} (Kendall
 * 1975, Rank Correlation Methods, ch. 4). {@code z = (S − sign S)/√Var}. {@code τ_b = S /
 * √((n₀−n_t)(n₀−n_u))} with the numbers of pairs, all and tied.
 *
 * @param s S
 * @param tauB from −1 to 1; NaN if all years or all values are equal
 * @param z NaN likewise
 * @param p two-sided, by the normal distribution; NaN likewise
 */
public record MannKendall(long s, double tauB, double z, double p) {

  /**
   * Tests the trend of values over years.
   *
   * @param x for instance years
   * @param y for instance rates, as many
   */
  public static MannKendall of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "each year has a value, found " + x.length + " and " + y.length);
    }
    long s = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        s += Math.round(Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
      }
    }
    Ties tx = Ties.of(x);
    Ties ty = Ties.of(y);
    double n = x.length;
    double all = n * (n - 1);
    double variance = variance(n, tx, ty);
    if (!(variance > 0) || tx.pairs() == all || ty.pairs() == all) {
      return new MannKendall(s, Double.NaN, Double.NaN, Double.NaN);
    }
    double tau = 2 * s / Math.sqrt((all - tx.pairs()) * (all - ty.pairs()));
    double z = (s - Math.signum((double) s)) / Math.sqrt(variance);
    return new MannKendall(s, tau, z, Normal.twoSided(z));
  }

  /** Returns the variance of S under no trend. */
  static double variance(double[] x, double[] y) {
    return variance(x.length, Ties.of(x), Ties.of(y));
  }

  private static double variance(double n, Ties x, Ties y) {
    double variance = (n * (n - 1) * (2 * n + 5) - x.spread() - y.spread()) / 18;
    if (n > 1) {
      variance += x.pairs() * y.pairs() / (2 * n * (n - 1));
    }
    if (n > 2) {
      variance += x.triples() * y.triples() / (9 * n * (n - 1) * (n - 2));
    }
    return variance;
  }

  /**
   * Sums over the groups of equal values.
   *
   * @param pairs {@code Σ t(t−1)}
   * @param triples {@code Σ t(t−1)(t−2)}
   * @param spread {@code Σ t(t−1)(2t+5)}
   */
  private record Ties(double pairs, double triples, double spread) {

    static Ties of(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double pairs = 0;
      double triples = 0;
      double spread = 0;
      int start = 0;
      for (int i = 1; i <= sorted.length; i++) {
        if (i == sorted.length || sorted[i] != sorted[start]) {
          double t = i - start;
          pairs += t * (t - 1);
          triples += t * (t - 1) * (t - 2);
          spread += t * (t - 1) * (2 * t + 5);
          start = i;
        }
      }
      return new Ties(pairs, triples, spread);
    }
  }
}
