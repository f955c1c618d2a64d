package org.frametrace.statistics;

import java.util.SplittableRandom;

/** Draws the counts of simulated documents. */
final class RandomCounts {

  private RandomCounts() {}

  /** Draws from Poisson's distribution: uniform factors until their product is small (Knuth). */
  static int poisson(SplittableRandom random, double mean) {
    double product = random.nextDouble();
    int n = 0;
    while (product > Math.exp(-mean)) {
      product *= random.nextDouble();
      n++;
    }
    return n;
  }

  /** Draws from a gamma distribution with mean 1: the mean of some exponential waiting times. */
  static double gamma(SplittableRandom random, int shape) {
    double sum = 0;
    for (int k = 0; k < shape; k++) {
      sum += -Math.log(1 - random.nextDouble()) / shape;
    }
    return sum;
  }
}
