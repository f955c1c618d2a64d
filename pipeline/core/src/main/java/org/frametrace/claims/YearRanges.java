package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Writes years as ranges: {@code 2000-2003, 2007}. */
final class YearRanges {

  private YearRanges() {}

  /** Returns the ranges, in order; an empty string for no year. */
  static String of(Collection<Integer> years) {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int year : new TreeSet<>(years)) {
      if (!ranges.isEmpty() && year == last + 1) {
        ranges.removeLast();
      } else {
        first = year;
      }
      last = year;
      ranges.add(first == last ? Integer.toString(first) : first + "-" + last);
    }
    return String.join(", ", ranges);
  }
}
