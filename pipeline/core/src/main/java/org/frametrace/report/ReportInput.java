package org.frametrace.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.tables.Table;

/**
 * All that a report shows.
 *
 * @param title of the study
 * @param tables the finished tables of the run; a table that is not there leaves out its part of
 *     the page, but {@code documents} and {@code outcomes} must be there
 * @param concordance lines of concordance, frame by frame
 * @param facts about the run by name, in the order in which they are shown: versions, seed, digests
 */
public record ReportInput(
    String title,
    List<Table> tables,
    List<ConcordanceLine> concordance,
    Map<String, String> facts) {

  public ReportInput {
    tables = List.copyOf(tables);
    concordance = List.copyOf(concordance);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    for (String needed : List.of("documents", "outcomes")) {
      if (tables.stream().noneMatch(table -> table.name().equals(needed))) {
        throw new IllegalArgumentException("a report needs the table " + needed);
      }
    }
  }

  /** Returns the rows of a table; none where there is no such table. */
  Rows rows(String name) {
    Optional<Table> table = tables.stream().filter(t -> t.name().equals(name)).findFirst();
    return table.map(Rows::of).orElse(new Rows(List.of()));
  }
}
