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

  double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
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
