package org.frametrace.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.frametrace.study.Expectation;
import org.frametrace.tables.Column;
import org.frametrace.tables.TableDefinition;

/**
 * Holds finished tables to the numbers that a study expects. Tables pass by row by row, so that
 * none need be held.
 */
final class Expectations {

  private final List<Place> places;

  Expectations(List<Expectation> expected) {
    this.places = expected.stream().map(Place::new).toList();
  }

  /** Returns what takes the rows of a table, one by one. */
  Consumer<List<String>> rowsOf(TableDefinition table) {
    List<Place> inTable =
        places.stream()
            .filter(place -> place.expected.table().equals(table.name()))
            .filter(place -> place.unknownColumn(table).isEmpty())
            .toList();
    return row -> inTable.forEach(place -> place.take(row, table));
  }

  /**
   * Returns what is not as expected, a line each; nothing if all is well.
   *
   * @param read the tables whose rows were all taken
   */
  List<String> problems(SortedMap<String, TableDefinition> read) {
    List<String> problems = new ArrayList<>();
    for (Place place : places) {
      place.problem(read).ifPresent(problems::add);
    }
    return problems;
  }

  /** One expectation, and what was found so far where it looks. */
  private static final class Place {
    private final Expectation expected;
    private long rows;
    private String found = "";

    Place(Expectation expected) {
      this.expected = expected;
    }

    Optional<String> unknownColumn(TableDefinition table) {
      List<String> asked = new ArrayList<>(expected.where().keySet());
      asked.add(expected.column());
      List<String> names = names(table);
      return asked.stream().filter(column -> !names.contains(column)).findFirst();
    }

    void take(List<String> row, TableDefinition table) {
      if (fits(row, table, expected.where())) {
        rows++;
        found = row.get(table.index(expected.column()));
      }
    }

    Optional<String> problem(SortedMap<String, TableDefinition> read) {
      return wrong(read).map(wrong -> expected.table() + ".csv " + expected.where() + ": " + wrong);
    }

    private Optional<String> wrong(SortedMap<String, TableDefinition> read) {
      TableDefinition table = read.get(expected.table());
      if (table == null) {
        return Optional.of("there is no such table; there are " + read.keySet());
      }
      Optional<String> unknown = unknownColumn(table);
      if (unknown.isPresent()) {
        return Optional.of("there is no column '" + unknown.get() + "'; there are " + names(table));
      }
      if (rows != 1) {
        return Optional.of("one row was expected to fit, found " + rows);
      }
      return agrees(found, expected)
          ? Optional.empty()
          : Optional.of(
              expected.column()
                  + " is "
                  + (found.isEmpty() ? "empty" : found)
                  + ", expected "
                  + expected.value()
                  + (expected.tolerance() > 0 ? " ± " + expected.tolerance() : ""));
    }
  }

  private static List<String> names(TableDefinition table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static boolean fits(List<String> row, TableDefinition table, Map<String, String> where) {
    return where.entrySet().stream()
        .allMatch(e -> row.get(table.index(e.getKey())).equals(e.getValue()));
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
