package org.frametrace.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The 95 % interval of a statistic from its bootstrap replicates, by percentiles that are widened
 * for small samples.
 *
 * <p>The plain percentile interval is too narrow for few units: it uses the normal where Student's
 * t is due, and resampling {@code n} of {@code n} units understates the variance by {@code
 * (n−1)/n}. Hesterberg's expanded percentiles correct both: the ends are the quantiles {@code α′}
 * and {@code 1 − α′} with {@code α′ = Φ(−√(n/(n−1)) · t_{0.975, n−1})} (Hesterberg 2015, The
 * American Statistician 69: 371–386). For many units {@code α′} is 0.025.
 *
 * <p>This alone is for numbers of which it is not known what each document adds to them. Where that
 * is known, {@link DocumentInterval} covers better.
 */
public final class PercentileInterval {

  private static final double TAIL = 0.025;

  private PercentileInterval() {}

  /**
   * Returns the interval where as many units were drawn as there are, or none: with fewer than two
   * units there is nothing to resample, and an interval of zero width would claim certainty where
   * there is none; with replicates that all agree, as for a term that was never found, likewise;
   * and where the statistic does not exist in most replicates.
   *
   * @param replicates values of the statistic, NaN where it does not exist; left as they are
   * @param units how many units were resampled
   */
  public static Interval of(double[] replicates, int units) {
    return units < 2 ? Interval.NONE : between(replicates, tail(units));
  }

  /**
   * Returns the interval where replicates have the right variance, as those of {@link
   * StratifiedBootstrap}, or none as above.
   *
   * @param replicates as above
   * @param freedom degrees of freedom of Student's t; with 0 there is no interval
   */
  static Interval withFreedom(double[] replicates, double freedom) {
    return freedom > 0 ? between(replicates, Normal.above(t(freedom))) : Interval.NONE;
  }

  /** Returns the place of Student's t above which 2.5 % lie. */
  static double t(double freedom) {
    return TDistribution.of(freedom).inverseSurvivalProbability(TAIL);
  }

  private static Interval between(double[] replicates, double tail) {
    double[] sorted = replicates.clone();
    Arrays.sort(sorted);
    int exist = sorted.length;
    while (exist > 0 && Double.isNaN(sorted[exist - 1])) {
      exist--;
    }
    if (exist == 0 || 2 * exist < sorted.length || sorted[0] == sorted[exist - 1]) {
      return Interval.NONE;
    }
    double[] existing = Arrays.copyOf(sorted, exist);
    return new Interval(Quantiles.type7(existing, tail), Quantiles.type7(existing, 1 - tail));
  }

  /** Returns α′, the probability below the lower end. */
  static double tail(int units) {
    return Normal.above(t(units - 1.0) * Math.sqrt(units / (units - 1.0)));
  }
}
