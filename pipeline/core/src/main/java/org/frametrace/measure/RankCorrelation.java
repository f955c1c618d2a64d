package org.frametrace.measure;

import java.util.stream.IntStream;

/**
 * Spearman's correlation of two series: Pearson's of their ranks, where equal values have the mean
 * of their ranks (Spearman 1904, American Journal of Psychology 15: 72–101).
 */
final class RankCorrelation {

  private static final int LEAST = 3;

  private RankCorrelation() {}

  /**
   * Returns the correlation, from −1 to 1.
   *
   * @return NaN with fewer than three values, or where all values of a series are equal
   */
  static double of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "two series have one length, found " + x.length + " and " + y.length);
    }
    if (x.length < LEAST) {
      return Double.NaN;
    }
    double[] a = ranks(x);
    double[] b = ranks(y);
    double mean = (x.length + 1) / 2.0;
    double product = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < a.length; i++) {
      product += (a[i] - mean) * (b[i] - mean);
      first += (a[i] - mean) * (a[i] - mean);
      second += (b[i] - mean) * (b[i] - mean);
    }
    return first == 0 || second == 0 ? Double.NaN : product / Math.sqrt(first * second);
  }

  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((i, j) -> Double.compare(values[i], values[j]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
