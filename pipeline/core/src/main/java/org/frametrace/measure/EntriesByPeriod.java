package org.frametrace.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.Hit;
import org.frametrace.study.Period;
import org.frametrace.tables.Cells;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.Table;

/** Counts each entry in each period of a study. */
final class EntriesByPeriod {

  private static final double MILLION = 1e6;

  private EntriesByPeriod() {}

  /** What was found in the documents of one period. */
  private static final class Sums {
    private final SortedMap<EntryKey, Long> hits = new TreeMap<>();
    private final SortedMap<EntryKey, Long> documents = new TreeMap<>();
    private final SortedMap<String, Long> ofFrame = new TreeMap<>();
    private long words;

    void add(DocumentCounts document) {
      words += document.words();
      document
          .entries()
          .forEach(
              (key, n) -> {
                hits.merge(key, n, Long::sum);
                documents.merge(key, 1L, Long::sum);
                ofFrame.merge(key.frame(), n, Long::sum);
              });
    }

    List<String> row(EntryKey key, String period, Counting counting) {
      long n = hits.getOrDefault(key, 0L);
      return List.of(
          key.frame(),
          key.entry(),
          period,
          Cells.integer(n),
          Cells.integer(documents.getOrDefault(key, 0L)),
          Cells.number(n * MILLION / words),
          Cells.number((double) n / ofFrame.getOrDefault(key.frame(), 0L)),
          counting.overlap().label());
    }
  }

  /** Returns one row an entry that is counted and period with a measured document. */
  static Table table(
      Tally tally, Counting counting, List<EntryInfo> entries, List<Period> periods) {
    SortedMap<Integer, Sums> cells = new TreeMap<>();
    List<String> names = new ArrayList<>();
    new Groups(List.of(), periods)
        .byGroup(tally)
        .forEach(
            (name, cell) -> {
              Sums sums = new Sums();
              cell.documents().forEach(sums::add);
              cells.put(names.size(), sums);
              names.add(name.period());
            });
    SortedSet<EntryKey> keys = new TreeSet<>();
    for (EntryInfo entry : entries) {
      if (counting.level().includes(entry.level())) {
        keys.add(new EntryKey(entry.frame(), entry.entry()));
      }
    }
    cells.values().forEach(sums -> keys.addAll(sums.hits.keySet()));
    List<List<String>> rows = new ArrayList<>();
    for (EntryKey key : keys) {
      cells.forEach(
          (i, sums) -> {
            if (sums.hits.containsKey(key) || !key.frame().endsWith(Hit.NAME_SUFFIX)) {
              rows.add(sums.row(key, names.get(i), counting));
            }
          });
    }
    return FrameTables.ENTRIES_BY_PERIOD.table(rows);
  }
}
