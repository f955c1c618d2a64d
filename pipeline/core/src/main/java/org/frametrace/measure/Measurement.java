package org.frametrace.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frametrace.statistics.ClusterBootstrap;
import org.frametrace.statistics.Seeds;
import org.frametrace.study.MeasureSettings;
import org.frametrace.tables.Cells;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.Table;

/** Computes the tables about frames from the counts of all measured documents. */
public final class Measurement {

  private static final double MILLION = 1e6;

  private final Counting counting;
  private final List<EntryInfo> entries;
  private final Groups groups;
  private final int replicates;
  private final long seed;

  /**
   * Creates the computation.
   *
   * @param counting how the documents were counted
   * @param entries the entries of all lexicons, of every level
   * @param settings groups, periods and the number of replicates
   * @param seed of the study
   */
  public Measurement(
      Counting counting, List<EntryInfo> entries, MeasureSettings settings, long seed) {
    this.counting = counting;
    this.entries = entries.stream().sorted(EntryInfo.ORDER).toList();
    this.groups = new Groups(settings.groupBy(), settings.periods());
    this.replicates = settings.replicates();
    this.seed = seed;
  }

  /** Returns all tables about frames, each computed when it is asked for. */
  public List<Supplier<Table>> tables(Tally tally) {
    return List.of(
        () -> entries(tally),
        () -> entriesByPeriod(tally),
        () -> influence(tally),
        () -> byDocument(tally),
        () -> byYear(tally),
        () -> byGroup(tally),
        () -> Trends.table(tally, counting),
        () -> ChangePoints.table(tally, counting, replicates, seed));
  }

  /** Returns one row an entry and period. */
  public Table entriesByPeriod(Tally tally) {
    return EntriesByPeriod.table(tally, counting, entries, groups.periods());
  }

  /** Returns one row an entry that was found: what its frame is without it. */
  public Table influence(Tally tally) {
    return Influence.table(tally, counting.overlap());
  }

  /** Returns one row an entry, found or not, and a row for each mask that made a name. */
  public Table entries(Tally tally) {
    SortedMap<EntryKey, Long> hits = new TreeMap<>();
    SortedMap<EntryKey, Long> documents = new TreeMap<>();
    SortedMap<String, Long> ofFrame = new TreeMap<>();
    for (DocumentCounts document : tally.documents().values()) {
      document
          .entries()
          .forEach(
              (key, n) -> {
                hits.merge(key, n, Long::sum);
                documents.merge(key, 1L, Long::sum);
                ofFrame.merge(key.frame(), n, Long::sum);
              });
    }
    SortedMap<EntryKey, List<String>> rows = new TreeMap<>();
    for (EntryKey key : hits.keySet()) {
      rows.put(key, List.of(Cells.EMPTY, Cells.EMPTY));
    }
    SortedMap<EntryKey, Boolean> counted = new TreeMap<>();
    for (EntryInfo entry : entries) {
      EntryKey key = new EntryKey(entry.frame(), entry.entry());
      rows.put(key, List.of(entry.level().label(), entry.pattern()));
      counted.put(key, counting.level().includes(entry.level()));
    }
    List<List<String>> table = new ArrayList<>();
    rows.forEach(
        (key, described) -> {
          List<String> row = new ArrayList<>(List.of(key.frame(), key.entry()));
          row.addAll(described);
          if (counted.getOrDefault(key, true)) {
            long n = hits.getOrDefault(key, 0L);
            long all = ofFrame.getOrDefault(key.frame(), 0L);
            row.add(Cells.integer(n));
            row.add(Cells.integer(documents.getOrDefault(key, 0L)));
            row.add(Cells.number((double) n / all));
          } else {
            row.addAll(List.of(Cells.EMPTY, Cells.EMPTY, Cells.EMPTY));
          }
          row.add(counting.overlap().label());
          table.add(row);
        });
    return FrameTables.ENTRIES.table(table);
  }

  /** Returns one row a document and frame. */
  public Table byDocument(Tally tally) {
    return FrameTables.FRAMES_BY_DOCUMENT.table(
        tally.documents().values().stream().flatMap(this::rows).toList());
  }

  private Stream<List<String>> rows(DocumentCounts document) {
    String year = Cells.integer(document.metadata().year());
    long mentions = document.mentions();
    return new Cell(List.of(document))
        .rows(counting).stream()
            .map(
                frame -> {
                  FrameCounts counts = document.frame(frame);
                  boolean compared = counting.compared().contains(frame);
                  return List.of(
                      document.document().path(),
                      year,
                      document.metadata().get("issuer"),
                      frame,
                      Cells.integer(document.words()),
                      Cells.integer(document.sentences()),
                      Cells.integer(counts.hits()),
                      Cells.number(counts.hits() * MILLION / document.words()),
                      Cells.number((double) counts.sentences() / document.sentences()),
                      Cells.integer(counts.sentences()),
                      Cells.number(compared ? (double) counts.mentions() / mentions : Double.NaN),
                      counting.overlap().label());
                });
  }

  /** Returns one row a year and frame. */
  public Table byYear(Tally tally) {
    return FrameTables.FRAMES_BY_YEAR.table(
        List.copyOf(Groups.byYear(tally).entrySet()).parallelStream()
            .flatMap(
                cell ->
                    rows(
                        List.of(Cells.integer(cell.getKey())),
                        FrameTables.FRAMES_BY_YEAR.name(),
                        cell.getValue())
                        .stream())
            .toList());
  }

  /** Returns one row a group, period and frame. */
  public Table byGroup(Tally tally) {
    return FrameTables.FRAMES_BY_GROUP.table(
        List.copyOf(groups.byGroup(tally).entrySet()).parallelStream()
            .flatMap(cell -> rows(cell.getKey(), cell.getValue()).stream())
            .toList());
  }

  private List<List<String>> rows(Groups.Name name, Cell cell) {
    return rows(
        List.of(name.column(), name.value(), name.period()),
        FrameTables.FRAMES_BY_GROUP.name(),
        cell);
  }

  /** Returns the rows of one cell, which draws from its own seed: cells are made side by side. */
  private List<List<String>> rows(List<String> key, String table, Cell cell) {
    List<List<String>> rows = new ArrayList<>();
    List<String> name = new ArrayList<>(List.of(table));
    name.addAll(key);
    ClusterBootstrap bootstrap =
        new ClusterBootstrap(replicates, Seeds.of(seed, name.toArray(String[]::new)));
    cell.measures(counting, bootstrap)
        .forEach(
            (frame, measures) -> {
              List<String> row = new ArrayList<>(key);
              row.add(frame);
              row.addAll(measures);
              rows.add(row);
            });
    return rows;
  }
}
