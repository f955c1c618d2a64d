package org.frametrace.statistics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

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
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[replicates];
    List<Units> drawn = strata.stream().map(Units::of).toList();
    for (int b = 0; b < replicates; b++) {
      List<double[]> sums = drawn.stream().map(stratum -> stratum.resample(random)).toList();
      values[b] = statistic.applyAsDouble(sums);
    }
    return PercentileInterval.of(values, units, strata.size());
  }

  /** The vectors of a stratum one behind the other: they are read all over, thousands of times. */
  private record Units(int units, int length, double[] values) {

    static Units of(double[][] stratum) {
      int length = stratum[0].length;
      double[] values = new double[stratum.length * length];
      for (int i = 0; i < stratum.length; i++) {
        System.arraycopy(stratum[i], 0, values, i * length, length);
      }
      return new Units(stratum.length, length, values);
    }

    double[] resample(SplittableRandom random) {
      double[] sum = new double[length];
      for (int i = 0; i < units; i++) {
        int drawn = ClusterBootstrap.unit(random, units) * length;
        for (int k = 0; k < length; k++) {
          sum[k] += values[drawn + k];
        }
      }
      return sum;
    }
  }
}
