package org.frametrace.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {

  /** The 97.5 % point, for intervals of 95 %. */
  public static final double Z = 1.959963984540054;

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /** Returns the two-sided p-value of a deviate; NaN of NaN. */
  public static double twoSided(double z) {
    return Double.isNaN(z) ? z : Math.min(1, 2 * above(Math.abs(z)));
  }

  /** Returns the probability above a deviate. */
  static double above(double z) {
    return STANDARD.survivalProbability(z);
  }

  /** Returns the deviate that is exceeded with a probability from 0 to 1. */
  public static double upper(double p) {
    return STANDARD.inverseSurvivalProbability(p);
  }
}
