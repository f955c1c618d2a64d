package org.frametrace.statistics;

import java.util.ArrayList;
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
 * <p>For an interval {@code n − 1} of {@code n} units are drawn, and the sum is multiplied by
 * {@code n/(n − 1)}: in strata of two or three, drawing {@code n} would understate the variance by
 * a half or a third (Rao and Wu 1988, Journal of the American Statistical Association 83: 231–241).
 * The one unit of a stratum of one always stands.
 *
 * @param replicates B, how many times the units are drawn
 * @param seed the same seed gives the same intervals
 */
public record StratifiedBootstrap(int replicates, long seed) {

  /** A step in weight that is small beside 1, and large beside errors of rounding. */
  private static final double WEIGHT = 1e-4;

  public StratifiedBootstrap {
    if (replicates < 1) {
      throw new IllegalArgumentException("at least one replicate is drawn, found " + replicates);
    }
  }

  /**
   * Returns the 95 % interval of a statistic; see {@link DocumentInterval} for when there is none.
   *
   * @param strata the vectors of the units of each stratum, all of one length; no stratum is empty
   * @param statistic from the sums of the strata, in their order, to a number; NaN where it does
   *     not exist
   * @param scale of the number
   */
  public Interval interval(
      List<double[][]> strata, ToDoubleFunction<List<double[]>> statistic, Scale scale) {
    List<double[]> sums = strata.stream().map(StratifiedBootstrap::sum).toList();
    double estimate = strata.isEmpty() ? Double.NaN : statistic.applyAsDouble(sums);
    if (Double.isNaN(estimate) || strata.stream().allMatch(stratum -> stratum.length < 2)) {
      return Interval.NONE;
    }
    SamplingError error = SamplingError.of(added(strata, sums, estimate, statistic));
    return DocumentInterval.of(estimate, replicates(strata, statistic, 1), error, scale);
  }

  private static double[] sum(double[][] stratum) {
    double[] sum = new double[stratum[0].length];
    for (double[] vector : stratum) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += vector[k];
      }
    }
    return sum;
  }

  /** Returns what each unit adds: how the statistic grows with the unit's weight in its stratum. */
  private static List<double[]> added(
      List<double[][]> strata,
      List<double[]> sums,
      double estimate,
      ToDoubleFunction<List<double[]>> statistic) {
    List<double[]> all = new ArrayList<>();
    List<double[]> moved = new ArrayList<>(sums);
    for (int h = 0; h < strata.size(); h++) {
      double[] sum = sums.get(h);
      double[][] stratum = strata.get(h);
      double[] added = new double[stratum.length];
      for (int i = 0; i < added.length; i++) {
        double[] more = new double[sum.length];
        for (int k = 0; k < more.length; k++) {
          more[k] = sum[k] + WEIGHT * (stratum[i][k] - sum[k] / stratum.length);
        }
        moved.set(h, more);
        added[i] = (statistic.applyAsDouble(moved) - estimate) / WEIGHT;
      }
      moved.set(h, sum);
      all.add(added);
    }
    return all;
  }

  /**
   * Returns the values of a statistic in all replicates, in which as many units are drawn as there
   * are: for statistics that ask how many documents there are of a kind.
   */
  public double[] replicates(List<double[][]> strata, ToDoubleFunction<List<double[]>> statistic) {
    return replicates(strata, statistic, 0);
  }

  private double[] replicates(
      List<double[][]> strata, ToDoubleFunction<List<double[]>> statistic, int fewer) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[replicates];
    List<Units> drawn = strata.stream().map(stratum -> Units.of(stratum, fewer)).toList();
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
   * @param draws how many are drawn
   * @param length of a vector
   * @param values of the vectors that are not zero
   * @param cumulative at k the probability that at most k of the drawn units are not zero; empty if
   *     none is zero
   */
  private record Units(int units, int draws, int length, double[] values, double[] cumulative) {

    static Units of(double[][] stratum, int fewer) {
      int length = stratum[0].length;
      double[][] bearing = Arrays.stream(stratum).filter(Units::isBearing).toArray(double[][]::new);
      double[] values = new double[bearing.length * length];
      for (int i = 0; i < bearing.length; i++) {
        System.arraycopy(bearing[i], 0, values, i * length, length);
      }
      int draws = Math.max(1, stratum.length - fewer);
      return new Units(
          stratum.length, draws, length, values, cumulative(draws, stratum.length, bearing.length));
    }

    private static boolean isBearing(double[] vector) {
      for (double value : vector) {
        if (value != 0) {
          return true;
        }
      }
      return false;
    }

    private static double[] cumulative(int draws, int units, int bearing) {
      if (bearing == units) {
        return new double[0];
      }
      BinomialDistribution binomial = BinomialDistribution.of(draws, (double) bearing / units);
      double[] cumulative = new double[draws + 1];
      double sum = 0;
      for (int k = 0; k <= draws; k++) {
        sum += binomial.probability(k);
        cumulative[k] = sum;
      }
      return cumulative;
    }

    double[] resample(SplittableRandom random) {
      double[] sum = new double[length];
      int bearing = values.length / length;
      int times = bearing(random);
      for (int i = 0; i < times; i++) {
        int drawn = ClusterBootstrap.unit(random, bearing) * length;
        for (int k = 0; k < length; k++) {
          sum[k] += values[drawn + k];
        }
      }
      for (int k = 0; k < length; k++) {
        sum[k] = sum[k] * units / draws;
      }
      return sum;
    }

    /** Draws how many of the drawn units are not zero. */
    private int bearing(SplittableRandom random) {
      if (cumulative.length == 0) {
        return draws;
      }
      int found = Arrays.binarySearch(cumulative, (random.nextLong() >>> 11) * 0x1p-53);
      return Math.min(draws, found < 0 ? -found - 1 : found + 1);
    }
  }
}
