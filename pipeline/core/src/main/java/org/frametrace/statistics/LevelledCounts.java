package org.frametrace.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The counts of a {@link QuasiPoisson} regression, with its likelihood at a point.
 *
 * @param y hits of the cells that say something
 * @param w words of the cells
 * @param series of the cells, from 0 without gaps
 * @param x covariates by cell, each less its mean
 * @param totals hits of the series
 */
record LevelledCounts(double[] y, double[] w, int[] series, double[][] x, double[] totals) {

  /**
   * The likelihood at some β.
   *
   * @param score its first derivatives
   * @param information the negative of its second derivatives
   * @param pearson {@code Σ (y−μ)²/μ}
   */
  record Point(double logLikelihood, double[] score, double[][] information, double pearson) {}

  static LevelledCounts of(double[] hits, double[] words, int[] series, double[]... covariates) {
    double[] all = new double[Arrays.stream(series).max().orElse(-1) + 1];
    for (int i = 0; i < hits.length; i++) {
      all[series[i]] += hits[i];
    }
    int[] place = new int[all.length];
    int levels = 0;
    for (int s = 0; s < all.length; s++) {
      place[s] = levels;
      levels += all[s] > 0 ? 1 : 0;
    }
    int[] kept =
        IntStream.range(0, hits.length).filter(i -> words[i] > 0 && all[series[i]] > 0).toArray();
    double[][] x = new double[kept.length][covariates.length];
    for (int k = 0; k < covariates.length; k++) {
      double[] covariate = covariates[k];
      double mean = Arrays.stream(kept).mapToDouble(i -> covariate[i]).average().orElse(0);
      for (int c = 0; c < kept.length; c++) {
        x[c][k] = covariate[kept[c]] - mean;
      }
    }
    return new LevelledCounts(
        Arrays.stream(kept).mapToDouble(i -> hits[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> words[i]).toArray(),
        Arrays.stream(kept).map(i -> place[series[i]]).toArray(),
        x,
        Arrays.stream(all).filter(total -> total > 0).toArray());
  }

  int cells() {
    return y.length;
  }

  int levels() {
    return totals.length;
  }

  /** Returns how far the logarithms of the rates are apart at most. */
  double span(double[] beta) {
    return 2 * Arrays.stream(x).mapToDouble(row -> Math.abs(product(row, beta))).max().orElse(0);
  }

  Point at(double[] beta) {
    int k = beta.length;
    double[] rate = new double[cells()];
    double[] weight = new double[levels()];
    for (int i = 0; i < rate.length; i++) {
      rate[i] = Math.exp(product(x[i], beta));
      weight[series[i]] += w[i] * rate[i];
    }
    double logLikelihood = 0;
    double pearson = 0;
    double[] score = new double[k];
    double[][] information = new double[k][k];
    double[][] means = new double[levels()][k];
    for (int i = 0; i < rate.length; i++) {
      double level = totals[series[i]] * rate[i] / weight[series[i]];
      double mu = w[i] * level;
      logLikelihood += y[i] == 0 ? 0 : y[i] * Math.log(level);
      pearson += (y[i] - mu) * (y[i] - mu) / mu;
      for (int a = 0; a < k; a++) {
        score[a] += (y[i] - mu) * x[i][a];
        means[series[i]][a] += mu * x[i][a];
        for (int b = 0; b < k; b++) {
          information[a][b] += mu * x[i][a] * x[i][b];
        }
      }
    }
    for (int s = 0; s < means.length; s++) {
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          information[a][b] -= means[s][a] * means[s][b] / totals[s];
        }
      }
    }
    return new Point(logLikelihood, score, information, pearson);
  }

  private static double product(double[] a, double[] b) {
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product;
  }
}
