package org.frametrace.statistics;

/**
 * How strongly two words keep company. The evidence that they do is {@link LogLikelihood#table}.
 *
 * <p>All take the windows or sentences with both, with either, and in all.
 */
public final class Collocation {

  private Collocation() {}

  /**
   * Returns logDice, {@code 14 + log₂(2 f_xy/(f_x + f_y))}, which does not depend on the size of
   * the corpus (Rychlý 2008, Proceedings of RASLAN: 6–9).
   *
   * @return at most 14; minus infinity if they never meet
   */
  public static double logDice(long both, long first, long second) {
    return 14 + Math.log(2.0 * both / ((double) first + second)) / Math.log(2);
  }

  /**
   * Returns the normalised pointwise mutual information, {@code ln(p_xy/(p_x p_y)) / −ln p_xy}
   * (Bouma 2009, Proceedings of GSCL: 31–40).
   *
   * @return from −1, if they never meet, over 0, if they are independent, to 1, if they always do;
   *     NaN if one does not occur
   */
  public static double npmi(long both, long first, long second, long all) {
    if (first == 0 || second == 0) {
      return Double.NaN;
    }
    if (both == 0) {
      return -1;
    }
    if (both == all) {
      return 1;
    }
    double joint = (double) both / all;
    return Math.log(joint / ((double) first / all * ((double) second / all))) / -Math.log(joint);
  }
}
