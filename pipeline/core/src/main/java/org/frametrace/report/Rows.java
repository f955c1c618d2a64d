package org.frametrace.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.frametrace.tables.Table;

/**
 * The rows of a table, with their cells by name.
 *
 * @param rows in the table's order
 */
record Rows(List<Row> rows) {

  /** A row. */
  static final class Row {
    private final Map<String, Integer> columns;
    private final List<String> cells;

    private Row(Map<String, Integer> columns, List<String> cells) {
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * Returns a cell.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new IllegalArgumentException(
            "the table has the columns " + columns.keySet() + ", asked for " + column);
      }
      return cells.get(index);
    }
  }

  Rows {
    rows = List.copyOf(rows);
  }

  static Rows of(Table table) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.put(table.columns().get(i).name(), i);
    }
    return new Rows(table.rows().stream().map(cells -> new Row(columns, cells)).toList());
  }

  /** Returns the rows that fit. */
  Rows where(Predicate<Row> fits) {
    return new Rows(rows.stream().filter(fits).toList());
  }

  /** Returns the rows in which a column has a value. */
  Rows where(String column, String value) {
    return where(row -> row.get(column).equals(value));
  }

  /** Returns the different values of a column, in order of their first row. */
  List<String> distinct(String column) {
    return rows.stream().map(row -> row.get(column)).distinct().toList();
  }

  /** Returns the sum of a column of counts. */
  long sum(String column) {
    return rows.stream().mapToLong(row -> Numbers.count(row.get(column))).sum();
  }
}
