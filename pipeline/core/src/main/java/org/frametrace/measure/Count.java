package org.frametrace.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import org.frametrace.model.Hit;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.TableDefinition;

/**
 * A way to count something in a table.
 *
 * @param table where
 * @param keys the columns for whose combinations of values is counted
 * @param column whose values are put together; empty to count rows
 * @param together how the values of one key are put together
 * @param conditions what a row must fulfil
 * @param label for people
 */
record Count(
    TableDefinition table,
    List<String> keys,
    String column,
    LongBinaryOperator together,
    List<Condition> conditions,
    String label) {

  /** What the cell of one column must be. */
  record Condition(String column, Predicate<String> holds) {}

  static Count sum(TableDefinition table, String column) {
    return new Count(
        table, List.of(), column, Long::sum, List.of(), column + " of " + table.fileName());
  }

  static Count largest(TableDefinition table, String column) {
    return new Count(
        table, List.of(), column, Math::max, List.of(), column + " of " + table.fileName());
  }

  static Count rows(TableDefinition table) {
    return new Count(
        table, List.of(), "", Long::sum, List.of(), "the number of rows of " + table.fileName());
  }

  Count by(List<String> columns) {
    return new Count(table, columns, column, together, conditions, label);
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

  Count unlessTotal() {
    return with("frame", cell -> !cell.endsWith(FrameTables.TOTAL_SUFFIX), "");
  }

  private Count with(String name, Predicate<String> holds, String words) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(new Condition(name, holds));
    return new Count(table, keys, column, together, List.copyOf(more), label + words);
  }

  /**
   * Adds a row to the counts by key; an empty cell counts nothing.
   *
   * @param row its cells are what their columns say
   */
  void add(List<String> row, Map<String, Long> counts) {
    boolean counted =
        conditions.stream().allMatch(one -> one.holds().test(row.get(table.index(one.column()))));
    String value = column.isEmpty() ? "1" : row.get(table.index(column));
    if (counted && !value.isEmpty()) {
      String key = keys.stream().map(name -> row.get(table.index(name))).toList().toString();
      counts.merge(key, Long.parseLong(value), together::applyAsLong);
    }
  }
}
