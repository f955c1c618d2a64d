package org.frametrace.measure;

/**
 * The slope of a yearly rate on the log scale.
 *
 * <p>{@code H_y} hits in {@code W_y} words are taken as {@code E[H_y] = W_y exp(a + b y)}; {@code
 * b} is that of the Poisson likelihood (McCullagh and Nelder 1989, Generalized Linear Models, ch.
 * 6). It needs no logarithm of a rate of 0. At the maximum the mean year of the hits, {@code Σ H_y
 * y / Σ H_y}, equals that of the fit, {@code Σ W_y e^{by} y / Σ W_y e^{by}}, which rises with
 * {@code b}: there is one solution if the hits' mean lies within the years, and none if all hits
 * stand in the first or in the last year.
 */
final class LogLinearTrend {

  private static final double YEARS = 10;
  private static final int LEAST = 3;
  private static final double WIDEST = 1 << 20;
  private static final int HALVINGS = 100;

  private LogLinearTrend() {}

  /**
   * Returns the slope in natural logarithms of the rate per decade: 0.69 is twice the rate after
   * ten years.
   *
   * @param years one or more, those without words play no part
   * @param hits of each year
   * @param words of each year
   * @return NaN with fewer than three years that have words, or where there is no solution
   */
  static double perDecade(int[] years, long[] hits, long[] words) {
    int with = 0;
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    double all = 0;
    double mean = 0;
    for (int i = 0; i < years.length; i++) {
      if (words[i] > 0) {
        with++;
        double decade = (years[i] - years[0]) / YEARS;
        first = Math.min(first, decade);
        last = Math.max(last, decade);
        all += hits[i];
        mean += hits[i] * decade;
      }
    }
    mean /= all;
    if (with < LEAST || all == 0 || mean <= first || mean >= last) {
      return Double.NaN;
    }
    double low = -1;
    while (fitted(low, years, words) > mean && low > -WIDEST) {
      low *= 2;
    }
    double high = 1;
    while (fitted(high, years, words) < mean && high < WIDEST) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (fitted(middle, years, words) < mean) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Returns the mean decade of the fit with a slope. */
  private static double fitted(double slope, int[] years, long[] words) {
    // The largest exponent is taken off all of them, so that none overflows.
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < years.length; i++) {
      if (words[i] > 0) {
        greatest = Math.max(greatest, slope * (years[i] - years[0]) / YEARS);
      }
    }
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < years.length; i++) {
      if (words[i] > 0) {
        double decade = (years[i] - years[0]) / YEARS;
        double expected = words[i] * StrictMath.exp(slope * decade - greatest);
        sum += expected;
        weighted += expected * decade;
      }
    }
    return weighted / sum;
  }
}
