package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.Hit;
import org.frametrace.model.Zone;
import org.frametrace.tables.Cells;
import org.frametrace.tables.CsvWriter;
import org.frametrace.tables.DocumentTables;

/**
 * Writes hits row by row as they are found: those in measured zones to hits.csv, all others to
 * hits_elsewhere.csv.
 */
final class HitTables implements AutoCloseable {

  private final Set<Zone> zones;
  private final CsvWriter measured;
  private final CsvWriter elsewhere;

  HitTables(Path folder, Set<Zone> zones) throws IOException {
    this.zones = zones;
    this.measured = CsvWriter.open(folder, DocumentTables.HITS);
    this.elsewhere = CsvWriter.open(folder, DocumentTables.HITS_ELSEWHERE);
  }

  void write(List<ConcordanceLine> lines) throws IOException {
    for (ConcordanceLine line : lines) {
      (zones.contains(line.hit().zone()) ? measured : elsewhere).write(row(line));
    }
  }

  private static List<String> row(ConcordanceLine line) {
    Hit hit = line.hit();
    return List.of(
        HitContext.id(line.document(), hit),
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
        line.right());
  }

  /** Puts both tables in their place. */
  void finish() throws IOException {
    measured.finish();
    elsewhere.finish();
  }

  @Override
  public void close() throws IOException {
    try (measured) {
      elsewhere.close();
    }
  }
}
