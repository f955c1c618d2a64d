package org.frametrace.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.frametrace.study.Expectation;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;

/** Holds finished tables to the numbers that a study expects. */
final class Expectations {

  private Expectations() {}

  /** Returns what is not as expected, a line each; nothing if all is well. */
  static List<String> problems(List<Expectation> expected, SortedMap<String, Table> tables) {
    List<String> problems = new ArrayList<>();
    for (Expectation one : expected) {
      problem(one, tables).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<String> problem(Expectation expected, SortedMap<String, Table> tables) {
    Table table = tables.get(expected.table());
    String place = expected.table() + ".csv " + expected.where();
    if (table == null) {
      return Optional.of(place + ": there is no such table; there are " + tables.keySet());
    }
    TableDefinition definition = TableDefinition.of(table);
    List<String> names = definition.columns().stream().map(column -> column.name()).toList();
    List<String> asked = new ArrayList<>(expected.where().keySet());
    asked.add(expected.column());
    for (String column : asked) {
      if (!names.contains(column)) {
        return Optional.of(place + ": there is no column '" + column + "'; there are " + names);
      }
    }
    List<List<String>> rows =
        table.rows().stream().filter(row -> fits(row, definition, expected.where())).toList();
    if (rows.size() != 1) {
      return Optional.of(place + ": one row was expected to fit, found " + rows.size());
    }
    String found = rows.getFirst().get(definition.index(expected.column()));
    return agrees(found, expected)
        ? Optional.empty()
        : Optional.of(
            place
                + ": "
                + expected.column()
                + " is "
                + (found.isEmpty() ? "empty" : found)
                + ", expected "
                + expected.value()
                + (expected.tolerance() > 0 ? " ± " + expected.tolerance() : ""));
  }

  private static boolean fits(
      List<String> row, TableDefinition definition, Map<String, String> where) {
    return where.entrySet().stream()
        .allMatch(e -> row.get(definition.index(e.getKey())).equals(e.getValue()));
  }

  private static boolean agrees(String found, Expectation expected) {
    if (found.equals(expected.value())) {
      return true;
    }
    try {
      double difference = Double.parseDouble(found) - Double.parseDouble(expected.value());
      return Math.abs(difference) <= expected.tolerance();
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
