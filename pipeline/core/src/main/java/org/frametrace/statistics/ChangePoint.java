package org.frametrace.statistics;

import java.util.Optional;

/**
 * Whether a rate over years has a step, a slope or neither.
 *
 * <p>Three regressions with a level for each series (see {@link QuasiPoisson}) are compared: none;
 * linear in the year; one step for all series, at the year with the greatest likelihood. The
 * quasi-Bayesian information criterion is {@code −2 ℓ/φ + k ln n}, with the log-likelihood {@code
 * ℓ}, {@code k} levels and coefficients, the year of the step counted as one more, and {@code n}
 * cells (Schwarz 1978, Annals of Statistics 6: 461–464; divided by {@code φ} as in Burnham and
 * Anderson 2002, Model Selection and Multimodel Inference, section 2.5). {@code φ} is that of the
 * regression with both slope and step, and at least 1. The smallest criterion is preferred; a
 * difference of 6 is strong (Raftery 1995, Sociological Methodology 25: 111–163).
 *
 * <p>The interval of the step takes its year as known; {@link ChangeYears} does not.
 *
 * @param year the first year of the new level
 * @param ratio how many times the old level the new one is; if all hits are on one side, 0.5 hits
 *     are added to both, shared by words
 * @param interval of the ratio, 95 %; none without residual degrees of freedom
 * @param none criterion of no change
 * @param linear criterion of a slope
 * @param step criterion of a step
 * @param dispersion φ, at least 1
 */
public record ChangePoint(
    int year,
    double ratio,
    Interval interval,
    double none,
    double linear,
    double step,
    double dispersion) {

  /** What a rate does over the years. */
  public enum Shape {
    NONE,
    LINEAR,
    STEP
  }

  /**
   * Compares the three shapes.
   *
   * @param margin how many years with words there are at least on each side of a step, at least 1
   * @return empty if there are no hits, or too few years for a step
   */
  public static Optional<ChangePoint> of(YearlyCounts counts, int margin) {
    double[] hits = counts.hitsAsNumbers();
    double[] words = counts.wordsAsNumbers();
    Optional<StepSearch.Best> best =
        StepSearch.of(counts.years(), counts.series(), margin).best(hits, words);
    if (best.isEmpty()) {
      return Optional.empty();
    }
    int year = best.get().year();
    double[] slope = counts.yearsAsNumbers();
    double[] after = new double[slope.length];
    for (int i = 0; i < after.length; i++) {
      after[i] = slope[i] >= year ? 1 : 0;
    }
    int[] series = counts.series();
    QuasiPoisson flat = QuasiPoisson.fit(hits, words, series);
    QuasiPoisson line = QuasiPoisson.fit(hits, words, series, slope);
    QuasiPoisson step = QuasiPoisson.fit(hits, words, series, after);
    QuasiPoisson both = QuasiPoisson.fit(hits, words, series, after, slope);
    double phi = Double.isNaN(both.dispersion()) ? 1 : Math.max(1, both.dispersion());
    StepSearch.Sides sides = StepSearch.Sides.of(after, hits, words);
    QuasiPoisson shown =
        StepSearch.oneIsEmpty(after, hits, words, series)
            ? QuasiPoisson.fit(sides.withHalves(after, hits, words), words, series, after)
            : step;
    RateRatio ratio = RateRatio.of(shown, 0, 1);
    return Optional.of(
        new ChangePoint(
            year,
            ratio.ratio(),
            ratio.interval(),
            criterion(flat, phi, 0),
            criterion(line, phi, 0),
            criterion(step, phi, 1),
            phi));
  }

  private static double criterion(QuasiPoisson fit, double phi, int more) {
    return -2 * fit.logLikelihood() / phi
        + (fit.parameters() + more) * Math.log((double) fit.cells());
  }

  /** Returns the shape with the smallest criterion, the simpler of two alike. */
  public Shape preferred() {
    if (none <= linear && none <= step) {
      return Shape.NONE;
    }
    return linear <= step ? Shape.LINEAR : Shape.STEP;
  }

  /**
   * Returns by how much the criterion of a step is below the better of the two others; negative if
   * it is above.
   */
  public double evidence() {
    return Math.min(none, linear) - step;
  }
}
