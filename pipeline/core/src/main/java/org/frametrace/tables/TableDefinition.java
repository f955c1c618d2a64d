package org.frametrace.tables;

import java.util.List;

/**
 * What a table is, before it has rows.
 *
 * @param name file name without {@code .csv}
 * @param meaning what one row is, in one sentence
 * @param columns in order
 */
public record TableDefinition(String name, String meaning, List<Column> columns) {

  public TableDefinition {
    columns = List.copyOf(columns);
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(
          "a table's name is lower-case with underscores, found '" + name + "'");
    }
    if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("table " + name + " has two columns of one name");
    }
  }

  /** Returns what a finished table is. */
  public static TableDefinition of(Table table) {
    return new TableDefinition(table.name(), table.meaning(), table.columns());
  }

  /** Returns the table with these rows. */
  public Table table(List<List<String>> rows) {
    return new Table(name, meaning, columns, rows);
  }

  /** Returns the name of the table's file. */
  public String fileName() {
    return name + ".csv";
  }

  /**
   * Returns the position of a column.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no column '" + column + "'");
  }
}
