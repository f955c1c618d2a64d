package org.frametrace.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The slope of a rate over years: the {@link QuasiPoisson} regression on the year, with a level for
 * each series.
 *
 * <p>The ratio per decade is {@code exp(10 β)}; its 95 % interval {@code exp(10 (β ± t √(φ v)))}
 * with Student's {@code t} at the residual degrees of freedom.
 *
 * @param ratio how many times the rate is what it was ten years before; NaN if it cannot be told,
 *     as with one year
 * @param interval 95 %; none without residual degrees of freedom
 * @param p two-sided, that there is no slope; NaN if there is no interval
 * @param dispersion φ
 * @param free residual degrees of freedom
 */
public record Trend(double ratio, Interval interval, double p, double dispersion, int free) {

  /** Fits the trend. */
  public static Trend of(YearlyCounts counts) {
    QuasiPoisson fit =
        QuasiPoisson.fit(
            counts.hitsAsNumbers(),
            counts.wordsAsNumbers(),
            counts.series(),
            counts.yearsAsNumbers());
    double slope = fit.coefficients()[0];
    RateRatio ratio = RateRatio.of(fit, 0, 10);
    double p = Double.NaN;
    if (ratio.interval().exists()) {
      double t = Math.abs(slope / fit.error(0));
      p = 2 * TDistribution.of(fit.free()).survivalProbability(t);
    }
    return new Trend(ratio.ratio(), ratio.interval(), p, fit.dispersion(), Math.max(0, fit.free()));
  }
}
