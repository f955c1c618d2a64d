package org.frametrace.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import org.frametrace.model.Hit;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;

/**
 * A way to count something in a table.
 *
 * @param table where
 * @param column whose values are put together; empty to count rows
 * @param together how the values of one key are put together
 * @param conditions what a row must fulfil
 * @param label for people
 */
record Count(
    TableDefinition table,
    String column,
    LongBinaryOperator together,
    List<Condition> conditions,
    String label) {

  /** What the cell of one column must be. */
  record Condition(String column, Predicate<String> holds) {}

  static Count sum(TableDefinition table, String column) {
    return new Count(table, column, Long::sum, List.of(), column + " of " + table.fileName());
  }

  static Count largest(TableDefinition table, String column) {
    return new Count(table, column, Math::max, List.of(), column + " of " + table.fileName());
  }

  static Count rows(TableDefinition table) {
    return new Count(table, "", Long::sum, List.of(), "the number of rows of " + table.fileName());
  }

  Count where(String name, String value) {
    return with(name, value::equals, " with " + name + " " + value);
  }

  Count unless(String name, String value) {
    return with(name, cell -> !cell.equals(value), "");
  }

  Count unlessName() {
    return with("frame", cell -> !cell.endsWith(Hit.NAME_SUFFIX), "");
  }

  private Count with(String name, Predicate<String> holds, String words) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(name, holds));
    return new Count(table, column, together, List.copyOf(more), label + words);
  }

  /** Returns what is counted for each combination of keys; empty cells count nothing. */
  SortedMap<String, Long> by(List<String> keys, Table rows) {
    List<Integer> places = keys.stream().map(table::index).toList();
    int value = column.isEmpty() ? -1 : table.index(column);
    SortedMap<String, Long> counts = new TreeMap<>();
    for (List<String> row : rows.rows()) {
      boolean counted =
          conditions.stream().allMatch(one -> one.holds().test(row.get(table.index(one.column()))));
      if (counted && (value < 0 || !row.get(value).isEmpty())) {
        String key = places.stream().map(row::get).toList().toString();
        long n = value < 0 ? 1 : Long.parseLong(row.get(value));
        counts.merge(key, n, together::applyAsLong);
      }
    }
    return counts;
  }
}
