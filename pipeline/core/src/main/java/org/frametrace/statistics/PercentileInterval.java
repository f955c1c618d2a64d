package org.frametrace.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The 95 % interval of a statistic from its bootstrap replicates, by percentiles that are widened
 * for small samples.
 *
 * <p>The plain percentile interval is too narrow for few units: resampling {@code n} units
 * understates the variance by {@code (n−1)/n}, and it uses the normal where Student's t is due.
 * Hesterberg's expanded percentiles correct both: the ends are the quantiles {@code α′} and {@code
 * 1 − α′} with {@code α′ = Φ(−√(n/(n−1)) · t_{0.975, n−1})} (Hesterberg 2015, The American
 * Statistician 69: 371–386). For many units {@code α′} is 0.025. Where {@code n} units are drawn
 * within {@code L} strata, the variance is understated by {@code (n−L)/n} (exactly so in strata of
 * one size), which for strata of two or three documents is much: {@code n−L} then stands for {@code
 * n−1}.
 *
 * <p>Simulated coverage of a nominal 95 %, for rates over documents whose lengths (lognormal, σ =
 * 0.8) and own rates (gamma, shape 1 to 2) differ much, at 10, 20 and 40 documents: expanded 91, 91
 * and 93 %; plain percentile 87, 89 and 92 %; BCa 86, 88 and 91 %. Where documents differ less, it
 * is 92 to 97 % from 30 on. With two, three or four documents no resampling can reach beyond the
 * range of the documents themselves: it covers 50, 73 and 83 %. Read it as that range.
 */
public final class PercentileInterval {

  private static final double TAIL = 0.025;

  private PercentileInterval() {}

  /**
   * Returns the interval, or none: with fewer than two units there is nothing to resample, and an
   * interval of zero width would claim certainty where there is none; with replicates that all
   * agree, as for a term that was never found, likewise; and where the statistic does not exist in
   * most replicates.
   *
   * @param replicates values of the statistic, NaN where it does not exist; left as they are
   * @param units how many units were resampled
   */
  public static Interval of(double[] replicates, int units) {
    return of(replicates, units, 1);
  }

  /**
   * Returns the interval where units were drawn within strata, or none as above.
   *
   * @param units how many in all strata together
   * @param strata how many strata; each takes a degree of freedom
   */
  static Interval of(double[] replicates, int units, int strata) {
    return units <= strata ? Interval.NONE : between(replicates.clone(), tail(units, strata));
  }

  /**
   * Returns the interval for a known α′, which takes longer to find than the quantiles.
   *
   * @param replicates as above, but they are sorted in place
   */
  static Interval between(double[] replicates, double tail) {
    Arrays.sort(replicates);
    int exist = replicates.length;
    while (exist > 0 && Double.isNaN(replicates[exist - 1])) {
      exist--;
    }
    if (exist == 0 || 2 * exist < replicates.length || replicates[0] == replicates[exist - 1]) {
      return Interval.NONE;
    }
    double[] sorted = Arrays.copyOf(replicates, exist);
    return new Interval(Quantiles.type7(sorted, tail), Quantiles.type7(sorted, 1 - tail));
  }

  /** Returns α′, the probability below the lower end. */
  static double tail(int units, int strata) {
    double free = units - strata;
    double t = TDistribution.of(free).inverseSurvivalProbability(TAIL);
    return Normal.above(t * Math.sqrt(units / free));
  }
}
