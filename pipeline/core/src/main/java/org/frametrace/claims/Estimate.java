package org.frametrace.claims;

import org.frametrace.statistics.Interval;

/**
 * A number that a rule judges.
 *
 * @param value the level or the ratio; NaN where there is none
 * @param interval its 95 % interval; none where there is none
 * @param p of the two-sided test that there is nothing to see; NaN where there is none
 */
record Estimate(double value, Interval interval, double p) {

  /** Where there is nothing to estimate. */
  static final Estimate NONE = new Estimate(Double.NaN);

  /** Creates an estimate without an interval. */
  Estimate(double value) {
    this(value, Interval.NONE, Double.NaN);
  }
}
