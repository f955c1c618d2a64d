package org.frametrace.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** How many cases there may be at most where few or none were confirmed. */
public final class RareCases {

  private RareCases() {}

  /**
   * Returns the upper 95 % bound of the share of cases: {@code min(1, U/r)}, where {@code U} is the
   * one-sided bound of Clopper and Pearson (1934, Biometrika 26: 404–413), the 95 % point of the
   * beta distribution with {@code x + 1} and {@code n − x}, and {@code r} the recall of what
   * brought the candidates. For {@code x = 0} it is about {@code 3/(n r)} (the rule of three). To
   * allow for a recall that is itself estimated, give its lower bound ({@link Wilson}).
   *
   * @param confirmed x, after reading
   * @param base n, in how many units a case could have stood, or what they are worth ({@link
   *     EffectiveSize}); above 0
   * @param recall r, above 0 to 1
   */
  public static double upperBound(double confirmed, double base, double recall) {
    if (!(confirmed >= 0 && confirmed <= base && base > 0 && recall > 0 && recall <= 1)) {
      throw new IllegalArgumentException(
          "cases are some of the base, and recall is above 0 to 1; found "
              + confirmed
              + " of "
              + base
              + " and "
              + recall);
    }
    if (confirmed == base) {
      return 1;
    }
    double bound =
        BetaDistribution.of(confirmed + 1, base - confirmed).inverseSurvivalProbability(0.05);
    return Math.min(1, bound / recall);
  }
}
