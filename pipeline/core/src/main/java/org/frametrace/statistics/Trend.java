package org.frametrace.statistics;

import java.util.stream.IntStream;
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

  private static final double YEARS = 10;
  private static final int LEAST = 3;

  /** Fits the trend. */
  public static Trend of(YearlyCounts counts) {
    QuasiPoisson fit = fit(counts);
    double slope = fit.coefficients()[0];
    RateRatio ratio = RateRatio.of(fit, 0, YEARS);
    double p = Double.NaN;
    if (ratio.interval().exists()) {
      double t = Math.abs(slope / fit.error(0));
      p = 2 * TDistribution.of(fit.free()).survivalProbability(t);
    }
    return new Trend(ratio.ratio(), ratio.interval(), p, fit.dispersion(), Math.max(0, fit.free()));
  }

  /**
   * Returns the slope in natural logarithms of the rate per decade: 0.69 is twice the rate after
   * ten years. For counts from which one entry at a time is left out.
   *
   * @return NaN with fewer than three years that have words, and where it is endless because all
   *     hits stand in the first or in the last year
   */
  public static double perDecade(YearlyCounts counts) {
    long years =
        IntStream.range(0, counts.years().length)
            .filter(i -> counts.words()[i] > 0)
            .map(i -> counts.years()[i])
            .distinct()
            .count();
    if (years < LEAST) {
      return Double.NaN;
    }
    double slope = YEARS * fit(counts).coefficients()[0];
    return Double.isFinite(slope) ? slope : Double.NaN;
  }

  private static QuasiPoisson fit(YearlyCounts counts) {
    return QuasiPoisson.fit(
        counts.hitsAsNumbers(), counts.wordsAsNumbers(), counts.series(), counts.yearsAsNumbers());
  }
}
