package org.frametrace.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How much more often something stands in one corpus than in another.
 *
 * <p>With {@code a} hits in {@code n₁} words and {@code b} hits in {@code n₂}: the log ratio {@code
 * log₂((a/n₁)/(b/n₂))}, where a count of 0 is taken as 0.5 (Hardie 2014, Log Ratio: an informal
 * introduction, CASS). Its interval is that of a relative risk: {@code ± z √(1/a − 1/n₁ + 1/b −
 * 1/n₂) / ln 2} (Katz et al. 1978, Biometrics 34: 469–474).
 *
 * <p>The conservative log ratio ranks candidates so that rare words do not come first: the end next
 * to 0 of an exact interval, or 0 if the interval holds 0 (Evert 2022, Measuring keyness, Digital
 * Humanities 2022). Given {@code a + b}, {@code a} is binomial with {@code p}; with the interval of
 * Clopper and Pearson for {@code p} at the level {@code α = 0.05 / m} for {@code m} candidates
 * (Bonferroni), the ends are {@code log₂(n₂/n₁ · p/(1−p))}.
 *
 * @param logRatio in doublings; NaN if neither corpus has a hit
 * @param interval the 95 % interval of one comparison
 * @param conservative the log ratio, drawn to 0; exactly 0 where the difference is not established
 * @param g2 over the two cells of the hits
 * @param g2Table over the four cells
 * @param bic of {@code g2}
 */
public record Keyness(
    double logRatio,
    Interval interval,
    double conservative,
    double g2,
    double g2Table,
    double bic) {

  private static final double ALPHA = 0.05;

  /**
   * Compares two corpora.
   *
   * @param a hits in the first corpus
   * @param words of the first corpus, at least 1 and not fewer than its hits
   * @param b hits in the second corpus
   * @param reference words of the second corpus, likewise
   * @param candidates m, how many comparisons are made together, at least 1
   */
  public static Keyness of(long a, long words, long b, long reference, int candidates) {
    if (a < 0 || b < 0 || words < Math.max(1, a) || reference < Math.max(1, b)) {
      throw new IllegalArgumentException(
          "hits are some of the words, found "
              + a
              + " of "
              + words
              + " and "
              + b
              + " of "
              + reference);
    }
    if (candidates < 1) {
      throw new IllegalArgumentException("at least one comparison is made, found " + candidates);
    }
    double g2 = LogLikelihood.twoCells(a, words, b, reference);
    double full = LogLikelihood.table(a, b, words - a, reference - b);
    double bic = LogLikelihood.bic(g2, words + reference);
    if (a + b == 0) {
      return new Keyness(Double.NaN, Interval.NONE, 0, g2, full, bic);
    }
    double first = a == 0 ? 0.5 : a;
    double second = b == 0 ? 0.5 : b;
    double ratio = log2(first / words / (second / reference));
    double variance = 1 / first - 1.0 / words + 1 / second - 1.0 / reference;
    double half = Normal.Z * Math.sqrt(Math.max(0, variance)) / Math.log(2);
    return new Keyness(
        ratio,
        new Interval(ratio - half, ratio + half),
        conservative(a, words, b, reference, ALPHA / candidates),
        g2,
        full,
        bic);
  }

  private static double conservative(long a, long words, long b, long reference, double alpha) {
    Interval p = exact(a, a + b, alpha);
    double scale = (double) reference / words;
    double low = log2(scale * p.low() / (1 - p.low()));
    double high = log2(scale * p.high() / (1 - p.high()));
    if (low > 0) {
      return low;
    }
    return high < 0 ? high : 0;
  }

  /** Returns the interval of Clopper and Pearson (1934, Biometrika 26: 404–413). */
  static Interval exact(long successes, long n, double alpha) {
    double low =
        successes == 0
            ? 0
            : BetaDistribution.of((double) successes, n - successes + 1.0)
                .inverseCumulativeProbability(alpha / 2);
    double high =
        successes == n
            ? 1
            : BetaDistribution.of(successes + 1.0, (double) (n - successes))
                .inverseSurvivalProbability(alpha / 2);
    return new Interval(low, high);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
