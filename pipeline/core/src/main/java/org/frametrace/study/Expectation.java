package org.frametrace.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A number that a table of the finished run must hold.
 *
 * @param table file name without {@code .csv}
 * @param where column to value; exactly one row must fit
 * @param column the column of the number
 * @param value what it must be, as the table writes it
 * @param tolerance how far a number may differ; 0 compares the cell as text
 */
public record Expectation(
    String table, Map<String, String> where, String column, String value, double tolerance) {

  public Expectation {
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    if (!(tolerance >= 0)) {
      throw new IllegalArgumentException("a tolerance is not negative, found " + tolerance);
    }
  }
}
