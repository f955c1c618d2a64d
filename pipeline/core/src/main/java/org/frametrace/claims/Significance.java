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

  /** Returns a ratio with the p-value of a ratio of 1; NaN without an interval. */
  static Estimate ofRatio(double ratio, Interval interval) {
    double p = p(Math.log(ratio), Math.log(interval.low()), Math.log(interval.high()), Math.log(1));
    return new Estimate(ratio, interval, p);
  }

  /**
   * Returns a level with its p-value.
   *
   * @param against the level that speaks against the claim
   */
  static Estimate ofLevel(double level, Interval interval, double against) {
    double p = p(logit(level), logit(interval.low()), logit(interval.high()), logit(against));
    return new Estimate(level, interval, p);
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
