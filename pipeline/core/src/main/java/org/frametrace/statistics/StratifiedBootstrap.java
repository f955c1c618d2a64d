package org.frametrace.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The bootstrap over units in strata, for statistics of sums of vectors: whole documents are drawn
 * with replacement within their stratum, as in {@link ClusterBootstrap} (stratified: Davison and
 * Hinkley 1997, Bootstrap Methods and their Application, section 3.2).
 *
 * @param replicates B, how many times the units are drawn
 * @param seed the same seed gives the same intervals
 */
public record StratifiedBootstrap(int replicates, long seed) {

  public StratifiedBootstrap {
    if (replicates < 1) {
      throw new IllegalArgumentException("at least one replicate is drawn, found " + replicates);
    }
  }

  /**
   * Returns the 95 % interval of a statistic; see {@link PercentileInterval} for when there is
   * none. Each stratum takes a degree of freedom, since its size is fixed.
   *
   * @param strata the vectors of the units of each stratum, all of one length; no stratum is empty
   * @param statistic from the sums of the strata, in their order, to a number; NaN where it does
   *     not exist
   */
  public Interval interval(List<double[][]> strata, ToDoubleFunction<List<double[]>> statistic) {
    int units = strata.stream().mapToInt(stratum -> stratum.length).sum();
    if (units <= strata.size()) {
      return Interval.NONE;
    }
    return PercentileInterval.of(replicates(strata, statistic), units, strata.size());
  }

  /** Returns the values of a statistic in all replicates; the same draws in the same order. */
  public double[] replicates(List<double[][]> strata, ToDoubleFunction<List<double[]>> statistic) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[replicates];
    List<Units> drawn = strata.stream().map(Units::of).toList();
    for (int b = 0; b < replicates; b++) {
      List<double[]> sums = drawn.stream().map(stratum -> stratum.resample(random)).toList();
      values[b] = statistic.applyAsDouble(sums);
    }
    return values;
  }

  /**
   * The vectors of a stratum that are not zero, one behind the other: they are read all over,
   * thousands of times. A drawn zero adds nothing, so of the zeros it is enough to know how many
   * are drawn.
   *
   * @param units how many units the stratum has
   * @param length of a vector
   * @param values of the vectors that are not zero
   * @param cumulative at k the probability that at most k of the drawn units are not zero; empty if
   *     none is zero
   */
  private record Units(int units, int length, double[] values, double[] cumulative) {

    static Units of(double[][] stratum) {
      int length = stratum[0].length;
      double[][] bearing = Arrays.stream(stratum).filter(Units::isBearing).toArray(double[][]::new);
      double[] values = new double[bearing.length * length];
      for (int i = 0; i < bearing.length; i++) {
        System.arraycopy(bearing[i], 0, values, i * length, length);
      }
      return new Units(stratum.length, length, values, cumulative(stratum.length, bearing.length));
    }

    private static boolean isBearing(double[] vector) {
      for (double value : vector) {
        if (value != 0) {
          return true;
        }
      }
      return false;
    }

    private static double[] cumulative(int units, int bearing) {
      if (bearing == units) {
        return new double[0];
      }
      BinomialDistribution binomial = BinomialDistribution.of(units, (double) bearing / units);
      double[] cumulative = new double[units + 1];
      double sum = 0;
      for (int k = 0; k <= units; k++) {
        sum += binomial.probability(k);
        cumulative[k] = sum;
      }
      return cumulative;
    }

    double[] resample(SplittableRandom random) {
      double[] sum = new double[length];
      int bearing = values.length / length;
      int draws = draws(random);
      for (int i = 0; i < draws; i++) {
        int drawn = ClusterBootstrap.unit(random, bearing) * length;
        for (int k = 0; k < length; k++) {
          sum[k] += values[drawn + k];
        }
      }
      return sum;
    }

    /** Draws how many of the drawn units are not zero. */
    private int draws(SplittableRandom random) {
      if (cumulative.length == 0) {
        return units;
      }
      int found = Arrays.binarySearch(cumulative, (random.nextLong() >>> 11) * 0x1p-53);
      return Math.min(units, found < 0 ? -found - 1 : found + 1);
    }
  }
}
