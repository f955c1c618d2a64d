package org.frametrace.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frametrace.tables.TableDefinition;

/**
 * What {@link TableChecks} counts in one table, row by row: however many rows there are, only the
 * counts are held. For one thread.
 */
public final class TableCounts {

  private final String name;
  private final Map<Count, Map<String, Long>> counts = new HashMap<>();

  /** Begins with no row. */
  public TableCounts(TableDefinition table) {
    this.name = table.name();
    TableChecks.counts(table).forEach(count -> counts.put(count, new HashMap<>()));
  }

  /**
   * Counts a row.
   *
   * @param row its cells are what their columns say, as {@link org.frametrace.tables.CsvReader}
   *     makes sure
   */
  public void add(List<String> row) {
    counts.forEach((count, byKey) -> count.add(row, byKey));
  }

  String name() {
    return name;
  }

  Map<String, Long> of(Count count) {
    return counts.getOrDefault(count, Map.of());
  }
}
