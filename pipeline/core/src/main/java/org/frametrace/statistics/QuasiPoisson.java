package org.frametrace.statistics;

import java.util.Arrays;

/**
 * The log-linear regression of counts on covariates, with an offset and a level for each series.
 *
 * <p>Cell {@code i} of series {@code s} has {@code y} hits in {@code w} words: {@code E y = μ = w
 * exp(α_s + xβ)} and {@code Var y = φμ} (McCullagh and Nelder 1989, Generalized Linear Models, ch.
 * 6 and 9). The levels {@code α_s} are solved for: given {@code β}, {@code μ_i = N_s w_i exp(x_iβ)
 * / Σ w exp(xβ)} with {@code N_s} the hits of the series. So only {@code β} is sought, by Newton's
 * method on the likelihood that remains; estimates and standard errors are those of the full
 * regression by iterated weighted least squares. The dispersion {@code φ} is Pearson's {@code Σ
 * (y−μ)²/μ} by the residual degrees of freedom; below 1 it is kept.
 *
 * <p>A series without a hit, and a cell without a word, say nothing and are left out.
 *
 * @param coefficients β; infinite if the likelihood grows without end, as where all hits are on one
 *     side of a step; NaN if β cannot be told from the levels
 * @param covariance of β for {@code φ = 1}; NaN where β is not finite
 * @param logLikelihood {@code Σ y ln(μ/w)}, which is the log-likelihood of Poisson counts but for
 *     what does not depend on the model
 * @param dispersion φ; NaN without residual degrees of freedom
 * @param cells how many entered
 * @param parameters levels and coefficients
 */
public record QuasiPoisson(
    double[] coefficients,
    double[][] covariance,
    double logLikelihood,
    double dispersion,
    int cells,
    int parameters) {

  private static final int MAXIMUM_STEPS = 60;
  private static final double ENDLESS = 30;
  private static final double NEAR = 1e-9;

  /**
   * Fits the regression.
   *
   * @param hits one a cell, not negative
   * @param words one a cell, not negative
   * @param series one a cell, from 0
   * @param covariates the values of each covariate, one a cell; there may be none
   */
  public static QuasiPoisson fit(
      double[] hits, double[] words, int[] series, double[]... covariates) {
    for (int i = 0; i < hits.length; i++) {
      if (!(hits[i] >= 0) || !(words[i] >= 0) || (hits[i] > 0 && words[i] == 0)) {
        throw new IllegalArgumentException(
            "hits stand in words, found " + hits[i] + " in " + words[i]);
      }
    }
    LevelledCounts counts = LevelledCounts.of(hits, words, series, covariates);
    int k = covariates.length;
    double[] beta = new double[k];
    LevelledCounts.Point at = counts.at(beta);
    double[][] covariance = SymmetricMatrix.inverse(at.information());
    boolean known = covariance.length == k;
    for (int step = 0; known && step < MAXIMUM_STEPS; step++) {
      double[] move = SymmetricMatrix.times(covariance, at.score());
      // Near the top the likelihood is flat to its last digit; one whole step more is exact.
      boolean near = gain(at.score(), move) < NEAR;
      double size = 1;
      LevelledCounts.Point next = counts.at(sum(beta, move, size));
      while (!near && next.logLikelihood() < at.logLikelihood() && size > 1e-9) {
        size /= 2;
        next = counts.at(sum(beta, move, size));
      }
      beta = sum(beta, move, size);
      at = next;
      if (near || counts.span(beta) > ENDLESS) {
        break;
      }
      double[][] inverse = SymmetricMatrix.inverse(at.information());
      if (inverse.length < k) {
        break;
      }
      covariance = inverse;
    }
    if (!known || counts.span(beta) > ENDLESS) {
      double[][] none = new double[k][k];
      Arrays.stream(none).forEach(row -> Arrays.fill(row, Double.NaN));
      covariance = none;
      for (int j = 0; j < k; j++) {
        beta[j] = known ? Math.copySign(Double.POSITIVE_INFINITY, beta[j]) : Double.NaN;
      }
    }
    int parameters = counts.levels() + k;
    int free = counts.cells() - parameters;
    return new QuasiPoisson(
        beta,
        covariance,
        at.logLikelihood(),
        free > 0 ? at.pearson() / free : Double.NaN,
        counts.cells(),
        parameters);
  }

  /** Returns the residual degrees of freedom. */
  public int free() {
    return cells - parameters;
  }

  /** Returns the standard error of a coefficient, {@code √(φ v)}; NaN if there is none. */
  public double error(int coefficient) {
    return Math.sqrt(dispersion * covariance[coefficient][coefficient]);
  }

  private static double gain(double[] score, double[] move) {
    double gain = 0;
    for (int i = 0; i < move.length; i++) {
      gain += score[i] * move[i];
    }
    return gain;
  }

  private static double[] sum(double[] a, double[] b, double factor) {
    double[] sum = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + factor * b[i];
    }
    return sum;
  }
}
