package org.frametrace.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether a yearly series rises around the years of events, beyond its trend.
 *
 * <p>The difference {@code D = Σ_e (mean of the s years after e − mean of the s years before e)/k}
 * over the k events is a weighted sum of the yearly values. Values and weights are taken off their
 * straight lines over the years, and what is left of the values is put on the years in random
 * order: {@code p = (1 + #{|D*| ≥ |D|})/(B + 1)} (permuted residuals: Freedman and Lane 1983,
 * Journal of Business and Economic Statistics 1: 292–298). The years are taken as exchangeable once
 * their trend is off: where half of a year's deviation stays in the next, chance alone gives a p
 * below 0.05 in one of ten series instead of one of twenty.
 *
 * @param difference D beyond the trend
 * @param p two-sided, at least {@code 1/(B+1)}
 */
public record EventStudy(double difference, double p) {

  /**
   * Returns the weights that make the difference around one event of yearly values.
   *
   * @param years all different
   * @param event the years around it are among them
   * @param span s, at least 1
   */
  public static double[] weights(int[] years, int event, int span) {
    double[] weights = new double[years.length];
    int around = 0;
    for (int i = 0; i < years.length; i++) {
      int distance = years[i] - event;
      if (distance != 0 && Math.abs(distance) <= span) {
        weights[i] = Math.signum(distance) / span;
        around++;
      }
    }
    if (around != 2 * span) {
      throw new IllegalArgumentException(
          "there are " + 2 * span + " years around an event, found " + around + " at " + event);
    }
    return weights;
  }

  /**
   * Tests events.
   *
   * @param years all different
   * @param values one a year
   * @param events at least one, each with weights
   * @param span s, at least 1
   * @param permutations B, at least 1
   * @param seed the same seed gives the same p-value
   */
  public static EventStudy test(
      int[] years, double[] values, List<Integer> events, int span, int permutations, long seed) {
    double[] weights = new double[years.length];
    for (int event : events) {
      double[] own = weights(years, event, span);
      for (int i = 0; i < own.length; i++) {
        weights[i] += own[i] / events.size();
      }
    }
    double[] time = Arrays.stream(years).asDoubleStream().toArray();
    double[] beyond = DetrendedCorrelation.residuals(time, weights);
    double[] left = DetrendedCorrelation.residuals(time, values);
    double observed = sum(left, beyond);
    SplittableRandom random = new SplittableRandom(seed);
    // Sums in another order differ by rounding.
    double distance = Math.abs(observed) * (1 - 1e-12);
    int asFar = 0;
    for (int b = 0; b < permutations; b++) {
      Jonckheere.shuffle(left, random);
      asFar += Math.abs(sum(left, beyond)) >= distance ? 1 : 0;
    }
    return new EventStudy(observed, (1.0 + asFar) / (permutations + 1.0));
  }

  /** Returns the sum of weighted values. */
  public static double sum(double[] values, double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }
}
