package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frametrace.tables.Table;

/** Looks rows up, for tests. */
final class Rows {

  private Rows() {}

  /** Returns the one row that begins with these cells, by column. */
  static Map<String, String> row(Table table, String... key) {
    List<String> wanted = List.of(key);
    List<List<String>> found =
        table.rows().stream().filter(row -> row.subList(0, key.length).equals(wanted)).toList();
    assertThat(found).as("rows %s of %s", wanted, table.name()).hasSize(1);
    Map<String, String> cells = new TreeMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      cells.put(table.columns().get(i).name(), found.getFirst().get(i));
    }
    return cells;
  }

  static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, "none"));
  }
}
