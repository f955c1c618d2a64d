package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frametrace.model.Attribute;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.Hit;
import org.frametrace.model.Overlap;
import org.frametrace.tables.Cells;
import org.frametrace.tables.CsvWriter;
import org.frametrace.tables.DocumentTables;

/**
 * Writes hits row by row as they are found: those that are counted to hits.csv, all others to
 * hits_elsewhere.csv.
 */
final class HitTables implements AutoCloseable {

  private final CsvWriter counted;
  private final CsvWriter elsewhere;
  private final String overlap;

  HitTables(Path folder, Overlap overlap) throws IOException {
    this.overlap = overlap.label();
    this.counted = CsvWriter.open(folder, DocumentTables.HITS);
    this.elsewhere = CsvWriter.open(folder, DocumentTables.HITS_ELSEWHERE);
  }

  /**
   * Writes a hit.
   *
   * @param id its name, {@link HitContext#id}
   * @param cause why it is left out; empty if it is counted
   */
  void write(String id, ConcordanceLine line, Optional<LeftOut> cause) throws IOException {
    if (cause.isEmpty()) {
      counted.write(row(id, line));
    } else {
      List<String> row = new ArrayList<>(row(id, line));
      row.add(cause.get().label());
      elsewhere.write(row);
    }
  }

  private List<String> row(String id, ConcordanceLine line) {
    Hit hit = line.hit();
    return List.of(
        id,
        line.document().path(),
        Cells.integer(line.year()),
        Cells.integer(line.page()),
        Cells.integer(line.sentence()),
        Cells.integer(line.start()),
        Cells.integer(line.end()),
        hit.frame(),
        hit.entry(),
        hit.level().label(),
        hit.zone().label(),
        line.surface(),
        line.left(),
        line.right(),
        hit.attributes().stream().map(Attribute::label).collect(Collectors.joining(" ")),
        overlap);
  }

  /** Puts both tables in their place. */
  void finish() throws IOException {
    counted.finish();
    elsewhere.finish();
  }

  @Override
  public void close() throws IOException {
    try (counted) {
      elsewhere.close();
    }
  }
}
