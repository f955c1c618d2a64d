package org.frametrace.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The periods of a series of vectors, such as the centred log-ratios of yearly compositions, whose
 * Euclidean distance is Aitchison's.
 *
 * <p>For each number of breaks, the breaks with the least sum of squares {@code SS} about the means
 * of the segments are found by dynamic programming (Fisher 1958, JASA 53: 789–798). The number
 * {@code m} of breaks has the least {@code n d ln(SS/nd) + m (d + 2) ln n + Σ ln(n_i/n)}: the
 * modified criterion of Zhang and Siegmund (2007, Biometrics 63: 22–32), which counts the place of
 * a break by more than one parameter, here with {@code d} means a segment. {@code d} is the
 * dimension (for compositions of {@code D} parts, {@code D − 1}), {@code n} the years, {@code n_i}
 * those of a segment.
 *
 * @param breaks the first element of each new segment, counted from 0
 * @param squares SS
 * @param criterion the value that was least
 */
public record Segmentation(List<Integer> breaks, double squares, double criterion) {

  public Segmentation {
    breaks = List.copyOf(breaks);
  }

  /**
   * Finds the periods.
   *
   * @param vectors one a year, in the order of years, all of one length
   * @param dimension d
   * @param shortest how many years a segment has at least
   * @param maximum how many breaks at most
   */
  public static Segmentation of(double[][] vectors, int dimension, int shortest, int maximum) {
    if (vectors.length == 0 || dimension < 1 || shortest < 1 || maximum < 0) {
      throw new IllegalArgumentException(
          "there are vectors, a dimension and years to a segment, found "
              + vectors.length
              + ", "
              + dimension
              + " and "
              + shortest);
    }
    Segmentation best = null;
    for (int m = 0; m <= maximum && (m + 1) * shortest <= vectors.length; m++) {
      Segmentation found = withBreaks(vectors, dimension, shortest, m);
      if (best == null || found.criterion < best.criterion) {
        best = found;
      }
    }
    return best == null ? withBreaks(vectors, dimension, vectors.length, 0) : best;
  }

  /** Returns the segmentation with a given number of breaks. */
  static Segmentation withBreaks(double[][] vectors, int dimension, int shortest, int m) {
    int n = vectors.length;
    double[][] cost = costs(vectors);
    double[][] least = new double[m + 1][n + 1];
    int[][] last = new int[m + 1][n + 1];
    for (double[] row : least) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    for (int end = shortest; end <= n; end++) {
      least[0][end] = cost[0][end];
    }
    for (int k = 1; k <= m; k++) {
      for (int end = (k + 1) * shortest; end <= n; end++) {
        for (int start = k * shortest; start <= end - shortest; start++) {
          double sum = least[k - 1][start] + cost[start][end];
          if (sum < least[k][end]) {
            least[k][end] = sum;
            last[k][end] = start;
          }
        }
      }
    }
    List<Integer> breaks = new ArrayList<>();
    int end = n;
    double lengths = 0;
    for (int k = m; k > 0; k--) {
      int start = last[k][end];
      lengths += Math.log((end - start) / (double) n);
      breaks.addFirst(start);
      end = start;
    }
    lengths += Math.log(end / (double) n);
    double squares = least[m][n];
    double size = (double) n * dimension;
    double criterion =
        size * Math.log(squares / size) + m * (dimension + 2) * Math.log((double) n) + lengths;
    return new Segmentation(breaks, squares, criterion);
  }

  /** The sums of squares of all segments, from the first to before the last. */
  private static double[][] costs(double[][] vectors) {
    int n = vectors.length;
    double[][] cost = new double[n + 1][n + 1];
    for (int start = 0; start < n; start++) {
      double[] mean = new double[vectors[0].length];
      double squares = 0;
      for (int end = start; end < n; end++) {
        // Welford's update keeps what the difference of two large sums would lose.
        for (int k = 0; k < mean.length; k++) {
          double off = vectors[end][k] - mean[k];
          mean[k] += off / (end - start + 1);
          squares += off * (vectors[end][k] - mean[k]);
        }
        cost[start][end + 1] = squares;
      }
    }
    return cost;
  }

  /** Returns how many stated breaks have a found one within a tolerance. */
  public static int matched(List<Integer> stated, List<Integer> found, int tolerance) {
    TreeSet<Integer> places = new TreeSet<>(found);
    return (int)
        stated.stream()
            .filter(at -> !places.subSet(at - tolerance, true, at + tolerance, true).isEmpty())
            .count();
  }
}
