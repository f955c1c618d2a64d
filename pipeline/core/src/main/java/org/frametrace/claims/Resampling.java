package org.frametrace.claims;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.frametrace.statistics.Interval;

/**
 * The bootstrap over documents: percentile intervals from resampling whole documents with
 * replacement within strata (Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 13;
 * documents as units: Lijffijt et al. 2016, Digital Scholarship in the Humanities 31: 374–397).
 *
 * @param replicates B, how many resamples
 * @param seed of the draws; the same seed gives the same interval
 */
record Resampling(int replicates, long seed) {

  private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /**
   * Returns the 95 % interval of a statistic.
   *
   * @param strata the documents that are resampled among themselves
   * @param statistic from the sum of contributions of each stratum to a number
   * @return NaN ends where the statistic does not exist in most resamples
   */
  Interval interval(
      List<List<Sample.Observation>> strata, ToDoubleFunction<List<double[]>> statistic) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[replicates];
    int exist = 0;
    for (int b = 0; b < replicates; b++) {
      List<double[]> sums = strata.stream().map(stratum -> resample(stratum, random)).toList();
      double value = statistic.applyAsDouble(sums);
      if (!Double.isNaN(value)) {
        values[exist++] = value;
      }
    }
    if (2 * exist < replicates) {
      return NONE;
    }
    double[] sorted = Arrays.copyOf(values, exist);
    Arrays.sort(sorted);
    return new Interval(quantile(sorted, 0.025), quantile(sorted, 0.975));
  }

  private static double[] resample(List<Sample.Observation> stratum, SplittableRandom random) {
    double[] sum = new double[stratum.getFirst().contribution().length];
    for (int i = 0; i < stratum.size(); i++) {
      Vectors.add(sum, stratum.get(random.nextInt(stratum.size())).contribution());
    }
    return sum;
  }
}
