package org.frametrace.statistics;

import java.util.SplittableRandom;

/**
 * Whether a yearly series stands higher or lower in the years of events than in the others.
 *
 * <p>The difference {@code D} of the means is compared with that of years drawn at random as
 * events: {@code p = (1 + #{|D*| ≥ |D|})/(B + 1)}. Take the trend off first: years are taken as
 * exchangeable.
 *
 * @param difference D; NaN without events, or without other years
 * @param p two-sided, at least {@code 1/(B+1)}; NaN likewise
 */
public record EventStudy(double difference, double p) {

  /**
   * Tests the years of events.
   *
   * @param values one a year
   * @param events whether there was an event, one a year
   * @param permutations B
   * @param seed the same seed gives the same p-value
   */
  public static EventStudy test(double[] values, boolean[] events, int permutations, long seed) {
    double observed = difference(values, events);
    if (Double.isNaN(observed)) {
      return new EventStudy(Double.NaN, Double.NaN);
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] shuffled = values.clone();
    // Sums in another order differ by rounding.
    double distance = Math.abs(observed) * (1 - 1e-12);
    int asFar = 0;
    for (int b = 0; b < permutations; b++) {
      Jonckheere.shuffle(shuffled, random);
      asFar += Math.abs(difference(shuffled, events)) >= distance ? 1 : 0;
    }
    return new EventStudy(observed, (1.0 + asFar) / (permutations + 1.0));
  }

  private static double difference(double[] values, boolean[] events) {
    double within = 0;
    double others = 0;
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (events[i]) {
        within += values[i];
        n++;
      } else {
        others += values[i];
      }
    }
    return within / n - others / (values.length - n);
  }
}
