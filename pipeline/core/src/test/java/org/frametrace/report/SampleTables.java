package org.frametrace.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;

/** Builds tables of which a test names only the cells that matter. */
final class SampleTables {

  private final TableDefinition definition;
  private final List<List<String>> rows = new ArrayList<>();

  private SampleTables(TableDefinition definition) {
    this.definition = definition;
  }

  static SampleTables of(TableDefinition definition) {
    return new SampleTables(definition);
  }

  /** Adds a row from names and values in turn; all other cells are empty. */
  SampleTables row(String... namesAndValues) {
    Map<Integer, String> cells = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      cells.put(definition.index(namesAndValues[i]), namesAndValues[i + 1]);
    }
    String[] row = new String[definition.columns().size()];
    Arrays.setAll(row, i -> cells.getOrDefault(i, ""));
    rows.add(List.of(row));
    return this;
  }

  Table table() {
    return definition.table(rows);
  }
}
