package org.frametrace.claims;

import java.util.Locale;
import org.frametrace.statistics.Interval;
import org.frametrace.tables.Cells;

/**
 * How far two people agree who answered independently.
 *
 * @param passages those that both answered
 * @param same of these, those to which both gave the same answer
 * @param unsettled of the others, those without a settled answer
 * @param alpha Krippendorff's α of their answers; NaN without any, or if all answers are the same
 * @param interval its 95 % interval, with documents as the units; none where there is none
 */
record CoderAgreement(int passages, int same, int unsettled, double alpha, Interval interval) {

  /** Where nobody has answered twice. */
  static final CoderAgreement NONE = new CoderAgreement(0, 0, 0, Double.NaN, Interval.NONE);

  /** Below this, answers say more about who reads than about what is read. */
  static final double LOWEST = 0.667;

  /** Below this, conclusions are tentative. */
  static final double RELIABLE = 0.70;

  /** Returns whether two people agree too little for a verdict. */
  boolean tooLow() {
    return alpha < LOWEST;
  }

  /** Returns what a reader must know, in words. */
  String account() {
    if (passages == 0) {
      return "coded by one person, so nobody knows whether another would answer alike";
    }
    String measured =
        Double.isNaN(alpha)
            ? "all their answers are the same, so that alpha does not exist"
            : String.format(Locale.ROOT, "Krippendorff's alpha %.2f", alpha)
                + (interval.exists()
                    ? String.format(Locale.ROOT, ", %.2f to %.2f", interval.low(), interval.high())
                    : "");
    return "two people give the same answer to "
        + same
        + " of "
        + passages
        + " passages ("
        + measured
        + ")"
        + (alpha < RELIABLE && !tooLow() ? ", which allows tentative conclusions only" : "")
        + (unsettled > 0
            ? "; " + Cells.integer(unsettled) + " differing answers are not settled"
            : "");
  }
}
