package org.frametrace.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A ratio of rates from a regression, {@code exp(uβ)}.
 *
 * @param ratio NaN if it cannot be told
 * @param interval 95 %, {@code exp(u (β ± t √(φ v)))}; none if there is none
 */
record RateRatio(double ratio, Interval interval) {

  static RateRatio of(QuasiPoisson fit, int coefficient, double units) {
    double beta = fit.coefficients()[coefficient];
    double error = fit.error(coefficient);
    // A dispersion of exactly 0 would give an interval of no width.
    if (Double.isNaN(error) || error == 0 || fit.free() < 1) {
      return new RateRatio(Math.exp(units * beta), Interval.NONE);
    }
    double half = TDistribution.of(fit.free()).inverseSurvivalProbability(0.025) * error;
    return new RateRatio(
        Math.exp(units * beta),
        new Interval(Math.exp(units * (beta - half)), Math.exp(units * (beta + half))));
  }
}
