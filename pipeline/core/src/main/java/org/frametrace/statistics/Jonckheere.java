package org.frametrace.statistics;

import java.util.SplittableRandom;

/**
 * The test of Jonckheere and Terpstra that values rise from group to group in a stated order.
 *
 * <p>{@code J} counts the pairs of values of different groups that are in the order, ties by half
 * (Jonckheere 1954, Biometrika 41: 133–145; Hollander and Wolfe 1999, Nonparametric Statistical
 * Methods, section 6.2). The p-values are {@code (1 + #{J* ≥ J})/(B + 1)} over random permutations,
 * and likewise with {@code ≤}.
 *
 * @param statistic J
 * @param concordance J by the number of pairs, 0.5 where there is no order; NaN without pairs
 * @param rising p of the stated order
 * @param falling p of the reverse order
 */
public record Jonckheere(double statistic, double concordance, double rising, double falling) {

  /**
   * Tests an order.
   *
   * @param groups the place of each value's group in the stated order
   * @param values as many
   * @param permutations B, at least 1
   * @param seed the same seed gives the same p-values
   */
  public static Jonckheere test(int[] groups, double[] values, int permutations, long seed) {
    if (groups.length != values.length || permutations < 1) {
      throw new IllegalArgumentException(
          "each value has a group, and there is a permutation; found "
              + groups.length
              + " groups, "
              + values.length
              + " values, "
              + permutations
              + " permutations");
    }
    double pairs = 0;
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < i; j++) {
        pairs += groups[i] == groups[j] ? 0 : 1;
      }
    }
    double observed = statistic(groups, values);
    SplittableRandom random = new SplittableRandom(seed);
    double[] shuffled = values.clone();
    int above = 0;
    int below = 0;
    for (int b = 0; b < permutations; b++) {
      shuffle(shuffled, random);
      double drawn = statistic(groups, shuffled);
      above += drawn >= observed ? 1 : 0;
      below += drawn <= observed ? 1 : 0;
    }
    return new Jonckheere(
        observed,
        pairs == 0 ? Double.NaN : observed / pairs,
        (1.0 + above) / (permutations + 1.0),
        (1.0 + below) / (permutations + 1.0));
  }

  private static double statistic(int[] groups, double[] values) {
    double sum = 0;
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < i; j++) {
        if (groups[i] != groups[j]) {
          double sign =
              Math.signum(values[i] - values[j]) * Math.signum((double) groups[i] - groups[j]);
          sum += (1 + sign) / 2;
        }
      }
    }
    return sum;
  }

  /** Puts values in random order (Fisher and Yates). */
  static void shuffle(double[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = ClusterBootstrap.unit(random, i + 1);
      double other = values[j];
      values[j] = values[i];
      values[i] = other;
    }
  }
}
