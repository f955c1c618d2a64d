package org.frametrace.tables;

import java.util.List;

/**
 * A finished table.
 *
 * <p>Cells are text, formatted once, so that the report and every reader of the files see the same
 * digits. An empty cell means that the value is not available; it never stands for zero.
 *
 * @param name file name without {@code .csv}
 * @param meaning what one row is, in one sentence
 * @param columns in order
 * @param rows each with one cell a column, in the order in which they are written
 */
public record Table(String name, String meaning, List<Column> columns, List<List<String>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "table "
                + name
                + " has "
                + columns.size()
                + " columns, found a row of "
                + row.size()
                + ": "
                + row);
      }
    }
  }
}
