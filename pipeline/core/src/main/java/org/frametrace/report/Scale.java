package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Leads numbers to positions on an axis.
 *
 * @param from the number at the start
 * @param to the number at the end, larger
 * @param start the position of {@code from}
 * @param end the position of {@code to}
 */
record Scale(double from, double to, double start, double end) {

  /** How many times the greatest value the end of a scale is, at most. */
  private static final double CUT = 2.5;

  Scale {
    if (!(from < to)) {
      throw new IllegalArgumentException("a scale runs upwards, found " + from + " to " + to);
    }
  }

  /** Returns a scale from 0 that ends with the tick above a number, of about so many. */
  static Scale fromZero(double highest, int ticks, double start, double end) {
    double length = highest > 0 ? highest : 1;
    double step = step(length, ticks);
    return new Scale(0, step * Math.ceil(length / step), start, end);
  }

  /** Returns the position of a value; of one beyond the end, the end. */
  double at(double value) {
    return cuts(value) ? end : start + (value - from) / (to - from) * (end - start);
  }

  /**
   * Returns a scale from 0 on which the values themselves can be told apart: intervals that reach
   * very far, as those of two documents do, end at its edge.
   *
   * @param value the greatest value
   * @param interval the upper end of the widest interval
   */
  static Scale forValues(double value, double interval, int ticks, double start, double end) {
    return fromZero(value > 0 ? Math.min(interval, CUT * value) : interval, ticks, start, end);
  }

  /** Returns whether a value lies beyond the end. */
  boolean cuts(double value) {
    return value > to;
  }

  /** Returns about so many round numbers on the scale. */
  List<Double> ticks(int about) {
    double step = step(to - from, about);
    List<Double> ticks = new ArrayList<>();
    for (long k = (long) Math.ceil(from / step); k * step <= to * (1 + 1e-12); k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  /** Returns 1, 2 or 5 times a power of ten, so that a length has about so many steps. */
  private static double step(double length, int about) {
    double raw = length / about;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double mantissa = raw / power;
    return power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
  }
}
