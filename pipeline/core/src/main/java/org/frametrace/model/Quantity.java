package org.frametrace.model;

import java.util.Optional;

/**
 * A number that a document states, with its unit and its date.
 *
 * @param low the smallest value that the wording allows; negative infinity where it is open below
 * @param high the largest value that the wording allows; infinity where it is open above
 * @param bound how the text commits itself
 * @param unit what is counted
 * @param date the year that it is about; empty where the text does not say
 * @param place where it stands
 */
public record Quantity(
    double low,
    double high,
    Bound bound,
    QuantityUnit unit,
    Optional<ReferenceDate> date,
    TextPlace place) {

  public Quantity {
    if (!(low <= high) || (Double.isInfinite(low) && Double.isInfinite(high))) {
      throw new IllegalArgumentException(
          "a quantity is from low to high and has one of them, found " + low + " to " + high);
    }
  }

  /** Returns the same quantity with a date. */
  public Quantity on(ReferenceDate other) {
    return new Quantity(low, high, bound, unit, Optional.of(other), place);
  }
}
