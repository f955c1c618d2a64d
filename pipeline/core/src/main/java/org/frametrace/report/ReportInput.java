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
 * @param framesLeftOut frames of the tables that are not shown
 */
public record ReportInput(
    String title,
    List<Table> tables,
    List<ConcordanceLine> concordance,
    Map<String, String> facts,
    List<String> framesLeftOut) {

  public ReportInput {
    tables = List.copyOf(tables);
    framesLeftOut = List.copyOf(framesLeftOut);
    List<String> hidden = framesLeftOut;
    concordance =
        concordance.stream().filter(line -> !hidden.contains(line.hit().frame())).toList();
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    for (String needed : List.of("documents", "outcomes")) {
      if (tables.stream().noneMatch(table -> table.name().equals(needed))) {
        throw new IllegalArgumentException("a report needs the table " + needed);
      }
    }
  }

  /** Returns the rows of a table of frames that are shown; none where there is no such table. */
  Rows rows(String name) {
    Optional<Table> found = tables.stream().filter(t -> t.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      return new Rows(List.of());
    }
    Table table = found.get();
    boolean ofFrames = table.columns().stream().anyMatch(column -> column.name().equals("frame"));
    Rows rows = Rows.of(table);
    return ofFrames ? rows.where(row -> !framesLeftOut.contains(row.get("frame"))) : rows;
  }
}
