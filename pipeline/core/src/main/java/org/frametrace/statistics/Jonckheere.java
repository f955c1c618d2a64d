package org.frametrace.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

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
    Sorted sorted = Sorted.of(groups, values);
    double observed = sorted.statistic();
    SplittableRandom random = new SplittableRandom(seed);
    int above = 0;
    int below = 0;
    for (int b = 0; b < permutations; b++) {
      shuffle(sorted.group(), random);
      double drawn = sorted.statistic();
      above += drawn >= observed ? 1 : 0;
      below += drawn <= observed ? 1 : 0;
    }
    return new Jonckheere(
        observed,
        pairs == 0 ? Double.NaN : observed / pairs,
        (1.0 + above) / (permutations + 1.0),
        (1.0 + below) / (permutations + 1.0));
  }

  /**
   * The values in order, so that J takes one pass over them.
   *
   * @param group of each value, numbered from 0 in the stated order
   * @param last whether a value is the last of those equal to it
   * @param groups how many groups there are
   */
  private record Sorted(int[] group, boolean[] last, int groups) {

    static Sorted of(int[] groups, double[] values) {
      int[] places = IntStream.of(groups).sorted().distinct().toArray();
      int[] order =
          IntStream.range(0, values.length)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> values[i]))
              .mapToInt(i -> i)
              .toArray();
      boolean[] last = new boolean[order.length];
      for (int k = 0; k < order.length; k++) {
        last[k] = k + 1 == order.length || values[order[k]] != values[order[k + 1]];
      }
      return new Sorted(
          IntStream.of(order).map(i -> Arrays.binarySearch(places, groups[i])).toArray(),
          last,
          places.length);
    }

    double statistic() {
      long[] smaller = new long[groups];
      long[] equal = new long[groups];
      double sum = 0;
      for (int k = 0; k < group.length; k++) {
        for (int g = 0; g < groups; g++) {
          sum += g < group[k] ? smaller[g] : 0;
          sum += g == group[k] ? 0 : equal[g] / 2.0;
        }
        equal[group[k]]++;
        if (last[k]) {
          for (int g = 0; g < groups; g++) {
            smaller[g] += equal[g];
            equal[g] = 0;
          }
        }
      }
      return sum;
    }
  }

  /** Puts groups in random order (Fisher and Yates). */
  static void shuffle(int[] groups, SplittableRandom random) {
    for (int i = groups.length - 1; i > 0; i--) {
      int j = ClusterBootstrap.unit(random, i + 1);
      int other = groups[j];
      groups[j] = groups[i];
      groups[i] = other;
    }
  }

  /** Puts values in random order likewise. */
  static void shuffle(double[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = ClusterBootstrap.unit(random, i + 1);
      double other = values[j];
      values[j] = values[i];
      values[i] = other;
    }
  }
}
