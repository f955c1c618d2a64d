package org.frametrace.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The search for the year of a step with the greatest likelihood, over the same cells again and
 * again.
 *
 * @param years the year of each cell
 * @param series the series of each cell
 * @param margin years with words on each side
 */
record StepSearch(int[] years, int[] series, int margin) {

  /**
   * The best step.
   *
   * @param year first of the new level
   * @param ratio of the levels, as in {@link ChangePoint}
   */
  record Best(int year, double ratio) {}

  StepSearch {
    if (margin < 1) {
      throw new IllegalArgumentException(
          "a step has at least one year on each side, found a margin of " + margin);
    }
  }

  static StepSearch of(int[] years, int[] series, int margin) {
    return new StepSearch(years, series, margin);
  }

  /** Returns the best step, the earliest of several alike; empty if there is none to compare. */
  Optional<Best> best(double[] hits, double[] words) {
    int[] known =
        IntStream.range(0, years.length)
            .filter(i -> words[i] > 0)
            .map(i -> years[i])
            .distinct()
            .sorted()
            .toArray();
    if (known.length < 2 * margin || Arrays.stream(hits).sum() == 0) {
      return Optional.empty();
    }
    double[][] after = by(known, hits);
    double[][] wordsAfter = by(known, words);
    double greatest = Double.NEGATIVE_INFINITY;
    int best = -1;
    for (int k = margin; k <= known.length - margin; k++) {
      double likelihood = sides(after, wordsAfter, k, 0).logLikelihood();
      // Sums that differ by rounding only are alike.
      if (likelihood > greatest + 1e-9 * Math.abs(greatest) || best < 0) {
        greatest = likelihood;
        best = k;
      }
    }
    // Without hits on one side the regression has no end, and stops at any ratio.
    double added = oneIsEmpty(after, wordsAfter, best) ? 0.5 : 0;
    double ratio = Math.exp(sides(after, wordsAfter, best, added).coefficients()[0]);
    return Optional.of(new Best(known[best], ratio));
  }

  /** A series with words on one side only says nothing about the step. */
  private static boolean oneIsEmpty(double[][] hits, double[][] words, int k) {
    double all = 0;
    double after = 0;
    for (int s = 0; s < hits.length; s++) {
      if (words[s][k] > 0 && words[s][0] > words[s][k]) {
        all += hits[s][0];
        after += hits[s][k];
      }
    }
    return after == 0 || after == all;
  }

  /**
   * Returns whether the series that have words on both sides of a step have hits on one only.
   *
   * @param after 1 for cells after the step, 0 for others
   */
  static boolean oneIsEmpty(double[] after, double[] hits, double[] words, int[] series) {
    int all = Arrays.stream(series).max().orElse(-1) + 1;
    double[][] hitsFrom = new double[all][2];
    double[][] wordsFrom = new double[all][2];
    for (int i = 0; i < after.length; i++) {
      for (int from = 0; from <= (int) after[i]; from++) {
        hitsFrom[series[i]][from] += hits[i];
        wordsFrom[series[i]][from] += words[i];
      }
    }
    return oneIsEmpty(hitsFrom, wordsFrom, 1);
  }

  /** Sums by series, from each year on to the end. */
  private double[][] by(int[] known, double[] values) {
    int all = Arrays.stream(series).max().orElse(-1) + 1;
    double[][] from = new double[all][known.length + 1];
    for (int i = 0; i < years.length; i++) {
      int place = Arrays.binarySearch(known, years[i]);
      if (place >= 0) {
        from[series[i]][place] += values[i];
      }
    }
    for (double[] row : from) {
      for (int k = known.length - 1; k >= 0; k--) {
        row[k] += row[k + 1];
      }
    }
    return from;
  }

  /** For one step it is enough to know the sums of both sides. */
  private static QuasiPoisson sides(double[][] hits, double[][] words, int k, double added) {
    int n = hits.length;
    double[] y = new double[2 * n];
    double[] w = new double[2 * n];
    double[] x = new double[2 * n];
    int[] level = new int[2 * n];
    for (int s = 0; s < n; s++) {
      y[2 * s] = hits[s][0] - hits[s][k];
      y[2 * s + 1] = hits[s][k];
      w[2 * s] = words[s][0] - words[s][k];
      w[2 * s + 1] = words[s][k];
      x[2 * s + 1] = 1;
      level[2 * s] = s;
      level[2 * s + 1] = s;
    }
    double[] filled = added == 0 ? y : Sides.of(x, y, w).withHalves(x, y, w);
    return QuasiPoisson.fit(filled, w, level, x);
  }

  /**
   * Hits and words on both sides of a step.
   *
   * @param hits before and after
   * @param words before and after
   */
  record Sides(double[] hits, double[] words) {

    static Sides of(double[] after, double[] hits, double[] words) {
      Sides sides = new Sides(new double[2], new double[2]);
      for (int i = 0; i < after.length; i++) {
        sides.hits[(int) after[i]] += hits[i];
        sides.words[(int) after[i]] += words[i];
      }
      return sides;
    }

    /** Returns the hits with half a hit more on each side. */
    double[] withHalves(double[] after, double[] y, double[] w) {
      double[] more = y.clone();
      for (int i = 0; i < more.length; i++) {
        more[i] += 0.5 * w[i] / words[(int) after[i]];
      }
      return more;
    }
  }
}
