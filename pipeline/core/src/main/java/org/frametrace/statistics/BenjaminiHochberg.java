package org.frametrace.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The control of the false discovery rate over a family of tests.
 *
 * <p>With {@code p₍₁₎ ≤ … ≤ p₍ₘ₎} the adjusted values are {@code min over j ≥ i of min(1, m p₍ⱼ₎ /
 * j)}: a test is a discovery at rate {@code q} if its adjusted value is at most {@code q}
 * (Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57: 289–300). Equal p
 * have equal adjusted values.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * Returns the adjusted p-values, in the order given.
   *
   * @param p from 0 to 1, or NaN for a test that could not be made: it stays NaN and counts for
   *     nothing
   */
  public static double[] adjust(double[] p) {
    for (double value : p) {
      if (value < 0 || value > 1) {
        throw new IllegalArgumentException("a p-value is from 0 to 1, found " + value);
      }
    }
    int[] descending =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = p.clone();
    double least = 1;
    int m = descending.length;
    for (int k = 0; k < m; k++) {
      least = Math.min(least, p[descending[k]] * m / (m - k));
      adjusted[descending[k]] = least;
    }
    return adjusted;
  }
}
