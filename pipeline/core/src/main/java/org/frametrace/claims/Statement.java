package org.frametrace.claims;

import org.frametrace.model.Bound;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.TextPlace;

/**
 * What a document says about a stated fact at one place.
 *
 * @param low the smallest value that the wording allows
 * @param high the largest
 * @param bound how the text commits itself
 * @param date the year that it is about
 * @param place where it stands
 * @param agreement what it says about the fact
 */
public record Statement(
    double low,
    double high,
    Bound bound,
    ReferenceDate date,
    TextPlace place,
    Agreement agreement) {

  /** Returns the number that the text names; the middle of a range. */
  double named() {
    if (Double.isInfinite(high)) {
      return low;
    }
    return Double.isInfinite(low) || bound == Bound.NEARLY ? high : (low + high) / 2;
  }
}
