package org.frametrace.quantity;

import java.util.Optional;
import org.frametrace.model.Bound;
import org.frametrace.model.QuantityUnit;

/**
 * A number of a sentence, before its unit and its date are all known.
 *
 * @param start the first atom, words for the bound and a currency included
 * @param number the first atom of the number itself
 * @param end the atom after its last, unit included
 * @param low the smallest value
 * @param high the largest value
 * @param bound how exact it is
 * @param unit what it counts; empty if that is not known yet
 * @param scaled whether a scale such as million stands in it
 * @param closed whether no unit is looked for: another currency, percentage points
 */
record Amount(
    int start,
    int number,
    int end,
    double low,
    double high,
    Bound bound,
    Optional<QuantityUnit> unit,
    boolean scaled,
    boolean closed) {

  /** Returns the amount with a unit that ends at an atom. */
  Amount of(QuantityUnit other, int newEnd) {
    return new Amount(
        start, number, Math.max(end, newEnd), low, high, bound, Optional.of(other), scaled, closed);
  }

  /**
   * Returns the amount with the unit and, where it needs one, the scale of the one that follows.
   */
  Amount before(Amount next) {
    double factor = scaled || !next.scaled() || low >= next.low() ? 1 : factor(next.low());
    return new Amount(
        start, number, end, low * factor, high * factor, bound, next.unit(), scaled, closed);
  }

  /** Returns the lower value times a factor, where only the upper one of a range has a scale. */
  Amount to(Amount last) {
    double factor = scaled || !last.scaled() || low >= last.low() ? 1 : factor(last.low());
    return new Amount(
        start,
        number,
        last.end(),
        low * factor,
        last.high(),
        Bound.RANGE,
        last.unit().isPresent() ? last.unit() : unit,
        last.scaled(),
        closed || last.closed());
  }

  private static double factor(double scaled) {
    return scaled >= 1e9 ? 1e9 : scaled >= 1e6 ? 1e6 : 1e3;
  }
}
