package org.frametrace.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether groups of points lie apart, in any number of dimensions.
 *
 * <p>With the squared Euclidean distances of the points from the centres of all and of their groups
 * as total and residual sums of squares {@code T} and {@code W}, {@code R² = 1 − W/T} and {@code F
 * = ((T − W)/(k − 1)) / (W/(n − k))} for {@code n} points in {@code k} groups; {@code p = (1 + #{F*
 * ≥ F})/(B + 1)} over random permutations of the groups (permutational analysis of variance:
 * Anderson 2001, Austral Ecology 26: 32–46). Groups of unequal spread can be found to differ too.
 *
 * @param f the pseudo-F; NaN where groups or points do not differ in number or place
 * @param rSquared the share of the variation that lies between the groups; NaN likewise
 * @param p of groups that lie apart
 */
public record Permanova(double f, double rSquared, double p) {

  /**
   * Tests groups.
   *
   * @param groups the group of each point, numbered from 0
   * @param points as many, all of one dimension
   * @param permutations B, at least 1
   * @param seed the same seed gives the same p-value
   */
  public static Permanova test(int[] groups, double[][] points, int permutations, long seed) {
    if (groups.length != points.length || groups.length == 0 || permutations < 1) {
      throw new IllegalArgumentException(
          "each point has a group, and there is a permutation; found "
              + groups.length
              + " groups, "
              + points.length
              + " points, "
              + permutations
              + " permutations");
    }
    double[][] centred = centred(points);
    double total = 0;
    for (double[] point : centred) {
      total += square(point);
    }
    int n = points.length;
    int[] drawn = groups.clone();
    int numbers = Arrays.stream(groups).max().orElse(0) + 1;
    int k = (int) Arrays.stream(groups).distinct().count();
    double between = between(drawn, numbers, centred);
    if (k < 2 || n <= k || total == 0) {
      return new Permanova(Double.NaN, Double.NaN, Double.NaN);
    }
    // Sums in another order differ by rounding. F rises with what lies between the groups.
    double atLeast = between * (1 - 1e-12);
    SplittableRandom random = new SplittableRandom(seed);
    int asFar = 0;
    for (int b = 0; b < permutations; b++) {
      Jonckheere.shuffle(drawn, random);
      asFar += between(drawn, numbers, centred) >= atLeast ? 1 : 0;
    }
    return new Permanova(
        between / (k - 1) / ((total - between) / (n - k)),
        between / total,
        (1.0 + asFar) / (permutations + 1.0));
  }

  private static double[][] centred(double[][] points) {
    double[] mean = new double[points[0].length];
    for (double[] point : points) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += point[i] / points.length;
      }
    }
    double[][] centred = new double[points.length][mean.length];
    for (int p = 0; p < points.length; p++) {
      for (int i = 0; i < mean.length; i++) {
        centred[p][i] = points[p][i] - mean[i];
      }
    }
    return centred;
  }

  /** Returns the sum of squares between the groups, where the points are centred. */
  private static double between(int[] groups, int numbers, double[][] centred) {
    double[][] sums = new double[numbers][centred[0].length];
    int[] sizes = new int[numbers];
    for (int p = 0; p < centred.length; p++) {
      double[] sum = sums[groups[p]];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += centred[p][i];
      }
      sizes[groups[p]]++;
    }
    double between = 0;
    for (int g = 0; g < numbers; g++) {
      between += sizes[g] == 0 ? 0 : square(sums[g]) / sizes[g];
    }
    return between;
  }

  private static double square(double[] vector) {
    double square = 0;
    for (double value : vector) {
      square += value * value;
    }
    return square;
  }
}
