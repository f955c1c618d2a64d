package org.frametrace.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Shares that sum to 1, in the geometry of Aitchison (1986, The Statistical Analysis of
 * Compositional Data).
 *
 * <p>The centred log-ratio is {@code clr(p)_i = ln p_i − mean(ln p)}; the distance of two
 * compositions is the Euclidean of their clr; their mean is the closed geometric mean, which is the
 * mean of the clr, transformed back by {@code exp} and division by the sum.
 */
public final class Composition {

  private Composition() {}

  /**
   * Returns the shares of counts with a pseudo-count for each part, since the logarithm of a share
   * of 0 does not exist.
   *
   * @param counts not negative, whole or fractional: a span of several frames gives each its part
   * @param pseudo added to each, for instance 0.5
   */
  public static double[] shares(double[] counts, double pseudo) {
    return closed(Arrays.stream(counts).map(count -> count + pseudo).toArray());
  }

  /**
   * Returns the centred log-ratios.
   *
   * @param shares all above 0
   */
  public static double[] clr(double[] shares) {
    for (double share : shares) {
      if (!(share > 0)) {
        throw new IllegalArgumentException("a share above 0 has a logarithm, found " + share);
      }
    }
    double[] logs = Arrays.stream(shares).map(Math::log).toArray();
    double mean = Arrays.stream(logs).average().orElse(0);
    return Arrays.stream(logs).map(log -> log - mean).toArray();
  }

  /** Returns the shares of centred log-ratios. */
  public static double[] back(double[] clr) {
    return closed(Arrays.stream(clr).map(Math::exp).toArray());
  }

  /** Returns the distance of two compositions of the same parts. */
  public static double distance(double[] first, double[] second) {
    double[] a = clr(first);
    double[] b = clr(second);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }

  /**
   * Returns the closed geometric mean.
   *
   * @param compositions at least one
   */
  public static double[] mean(List<double[]> compositions) {
    double[] sum = new double[compositions.getFirst().length];
    for (double[] composition : compositions) {
      double[] clr = clr(composition);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += clr[i] / compositions.size();
      }
    }
    return back(sum);
  }

  private static double[] closed(double[] parts) {
    double sum = Arrays.stream(parts).sum();
    return Arrays.stream(parts).map(part -> part / sum).toArray();
  }
}
