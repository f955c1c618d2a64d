package org.frametrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A frame's value in one year.
 *
 * @param year the year
 * @param documents how many documents it rests on
 * @param value the value
 * @param low lower end of its 95 % interval, if there is one
 * @param high upper end of its 95 % interval, if there is one
 */
record YearValue(int year, int documents, double value, OptionalDouble low, OptionalDouble high) {

  /** Returns the values of a frame, in order of the years; years without a value are not there. */
  static List<YearValue> of(Rows rows, String frame, String column) {
    List<YearValue> values = new ArrayList<>();
    for (Rows.Row row : rows.where("frame", frame).rows()) {
      OptionalDouble value = Numbers.of(row.get(column));
      if (!row.get("year").isEmpty() && value.isPresent()) {
        values.add(
            new YearValue(
                Integer.parseInt(row.get("year")),
                Math.toIntExact(Numbers.count(row.get("documents"))),
                value.getAsDouble(),
                Numbers.of(row.get(column + "_low")),
                Numbers.of(row.get(column + "_high"))));
      }
    }
    return values;
  }

  boolean hasInterval() {
    return low.isPresent() && high.isPresent();
  }

  /** Returns the upper end of the interval, or the value where there is none. */
  double top() {
    return high.orElse(value);
  }
}
