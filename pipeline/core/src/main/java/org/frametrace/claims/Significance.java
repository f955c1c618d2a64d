package org.frametrace.claims;

import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Normal;

/**
 * The p-value that belongs to an interval, for the correction over many claims.
 *
 * <p>An interval {@code [l, u]} of 95 % around {@code x} on a scale {@code g} has the standard
 * error {@code (g(u) − g(l)) / 2z}, and {@code p = 2 Φ(−|g(x) − g(x₀)| / se)} (Altman and Bland
 * 2011, BMJ 343: d2304). The scale is the logarithm for ratios and the logit for levels.
 */
final class Significance {

  private static final double EDGE = 1e-6;

  private Significance() {}

  /** Returns the two-sided p-value of a ratio of 1; NaN without an interval. */
  static double ofRatio(double estimate, Interval interval) {
    return p(Math.log(estimate), Math.log(interval.low()), Math.log(interval.high()), Math.log(1));
  }

  /**
   * Returns the two-sided p-value of a level.
   *
   * @param level the level that speaks against the claim
   */
  static double ofLevel(double estimate, Interval interval, double level) {
    return p(logit(estimate), logit(interval.low()), logit(interval.high()), logit(level));
  }

  private static double logit(double p) {
    double inside = Math.clamp(p, EDGE, 1 - EDGE);
    return Math.log(inside / (1 - inside));
  }

  private static double p(double estimate, double low, double high, double none) {
    double error = (high - low) / (2 * Normal.Z);
    return error > 0 && Double.isFinite(error)
        ? Normal.twoSided((estimate - none) / error)
        : Double.NaN;
  }
}
