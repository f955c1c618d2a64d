package org.frametrace.statistics;

import java.util.Arrays;

/**
 * The correlation of two yearly series beyond their trends: of the residuals of their straight
 * lines over the years. It is the partial correlation given the year.
 *
 * @param pearson from −1 to 1; NaN if a series is on its line
 * @param spearman of the ranks of the residuals, equal residuals sharing the mean of their ranks
 */
public record DetrendedCorrelation(double pearson, double spearman) {

  /** Correlates two series of the same years. */
  public static DetrendedCorrelation of(double[] years, double[] first, double[] second) {
    double[] a = residuals(years, first);
    double[] b = residuals(years, second);
    return new DetrendedCorrelation(correlation(a, b), correlation(ranks(a), ranks(b)));
  }

  /** Returns what is left of y after its straight line over x; rounding errors are 0. */
  static double[] residuals(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double xx = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    double slope = xx == 0 ? 0 : xy / xx;
    double[] residuals = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double rest = y[i] - meanY - slope * (x[i] - meanX);
      // What is left of a point on the line is rounding error.
      residuals[i] = Math.abs(rest) <= 1e-12 * (Math.abs(y[i]) + Math.abs(meanY)) ? 0 : rest;
    }
    return residuals;
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double aa = 0;
    double ab = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      aa += (a[i] - meanA) * (a[i] - meanA);
      ab += (a[i] - meanA) * (b[i] - meanB);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa == 0 || bb == 0 ? Double.NaN : ab / Math.sqrt(aa * bb);
  }

  private static double[] ranks(double[] values) {
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double value = values[i];
      long below = Arrays.stream(values).filter(other -> other < value).count();
      long equal = Arrays.stream(values).filter(other -> other == value).count();
      ranks[i] = below + (equal + 1) / 2.0;
    }
    return ranks;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}
