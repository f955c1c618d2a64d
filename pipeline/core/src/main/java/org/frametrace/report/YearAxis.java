package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The years of a drawing from left to right.
 *
 * @param first the first year
 * @param last the last year
 * @param scale from years to positions
 */
record YearAxis(int first, int last, Scale scale) {

  private static final double ROOM_FOR_LABEL = 36;

  static YearAxis of(int first, int last, double left, double right) {
    // Half a year of room on both sides, so that the first and the last point are whole.
    return new YearAxis(first, last, new Scale(first - 0.5, last + 0.5, left, right));
  }

  double at(int year) {
    return scale.at(year);
  }

  /** Returns the width of one year. */
  double step() {
    return scale.at(first + 1) - scale.at(first);
  }

  /** Returns the labels of the years, as many as there is room for. */
  List<Element> labels(double y) {
    int every = 1;
    for (int candidate : new int[] {1, 2, 5, 10, 20, 50}) {
      every = candidate;
      if (candidate * step() >= ROOM_FOR_LABEL) {
        break;
      }
    }
    List<Element> labels = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      if (Math.floorMod(year, every) == 0 || first == last) {
        labels.add(Draw.text("tick middle", at(year), y, Integer.toString(year)));
      }
    }
    return labels;
  }

  /** Returns a shade over each run of years that have no document. */
  List<Element> shades(List<YearValue> values, double top, double bottom) {
    Set<Integer> present = new TreeSet<>();
    values.forEach(value -> present.add(value.year()));
    List<Element> shades = new ArrayList<>();
    int start = first;
    for (int year = first; year <= last + 1; year++) {
      if (year > last || present.contains(year)) {
        if (start < year) {
          double left = scale.at(start - 0.5);
          shades.add(
              Draw.rectangle("missing", left, top, scale.at(year - 0.5) - left, bottom - top));
        }
        start = year + 1;
      }
    }
    return shades;
  }
}
