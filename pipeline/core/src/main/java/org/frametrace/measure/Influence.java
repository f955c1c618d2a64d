package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.Hit;
import org.frametrace.model.Overlap;
import org.frametrace.statistics.Trend;
import org.frametrace.statistics.YearlyCounts;
import org.frametrace.tables.Cells;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.Table;

/**
 * Leaves out one entry at a time and says what becomes of its frame's yearly series.
 *
 * <p>The entry's hits are taken from the counts; nothing is matched again. Where a shorter match of
 * another entry would have come to light in its place, the frame would lose less than is said here:
 * the influence is the greatest that the entry can have.
 */
final class Influence {

  private static final double MILLION = 1e6;

  /** Those that bend the trend most come first, then those with the largest share. */
  private static final Comparator<Row> GREATEST =
      Comparator.comparing((Row row) -> row.hits() < row.ofFrame())
          .thenComparing(Comparator.comparingDouble(Row::bend).reversed())
          .thenComparing(Comparator.comparingLong(Row::hits).reversed())
          .thenComparing(Row::key);

  private Influence() {}

  /**
   * What becomes of a frame without one entry.
   *
   * @param ofFrame hits of the frame
   * @param change the largest fall of any year's rate, hits per million words
   * @param year the year that falls so, empty without dated documents
   */
  private record Row(
      EntryKey key,
      long hits,
      long ofFrame,
      int years,
      double change,
      String year,
      double correlation,
      double slope,
      double without) {

    double bend() {
      double bend = Math.abs(without - slope);
      return Double.isNaN(bend) ? -1 : bend;
    }

    List<String> cells(int rank, Overlap overlap) {
      return List.of(
          key.frame(),
          key.entry(),
          Cells.integer(rank),
          Cells.integer(hits),
          Cells.number((double) (ofFrame - hits) / ofFrame),
          Cells.integer(years),
          Cells.number(change),
          year,
          Cells.number(correlation),
          Cells.number(slope),
          Cells.number(without),
          Cells.number(without - slope),
          overlap.label());
    }
  }

  /** Returns one row an entry with a hit, by frame and rank. */
  static Table table(Tally tally, Overlap overlap) {
    SortedMap<Integer, Integer> index = new TreeMap<>();
    for (DocumentCounts document : tally.documents().values()) {
      if (document.words() > 0) {
        document.metadata().year().ifPresent(year -> index.put(year, 0));
      }
    }
    int[] years = index.keySet().stream().mapToInt(Integer::intValue).toArray();
    for (int i = 0; i < years.length; i++) {
      index.put(years[i], i);
    }
    long[] words = new long[years.length];
    SortedMap<EntryKey, Long> hits = new TreeMap<>();
    SortedMap<EntryKey, long[]> series = new TreeMap<>();
    SortedMap<String, Long> ofFrame = new TreeMap<>();
    SortedMap<String, long[]> frames = new TreeMap<>();
    for (DocumentCounts document : tally.documents().values()) {
      int year =
          document.metadata().year().isPresent()
              ? index.getOrDefault(document.metadata().year().getAsInt(), -1)
              : -1;
      if (year >= 0) {
        words[year] += document.words();
      }
      document
          .entries()
          .forEach(
              (key, n) -> {
                hits.merge(key, n, Long::sum);
                ofFrame.merge(key.frame(), n, Long::sum);
                long[] own = series.computeIfAbsent(key, any -> new long[years.length]);
                long[] all = frames.computeIfAbsent(key.frame(), any -> new long[years.length]);
                if (year >= 0) {
                  own[year] += n;
                  all[year] += n;
                }
              });
    }
    SortedMap<String, Double> slopes = new TreeMap<>();
    frames.forEach(
        (frame, all) -> slopes.put(frame, Trend.perDecade(YearlyCounts.ofOne(years, all, words))));
    SortedMap<String, List<Row>> rows = new TreeMap<>();
    hits.forEach(
        (key, n) -> {
          if (!key.frame().endsWith(Hit.NAME_SUFFIX)) {
            rows.computeIfAbsent(key.frame(), any -> new ArrayList<>())
                .add(
                    row(
                        key,
                        n,
                        ofFrame.getOrDefault(key.frame(), n),
                        series.getOrDefault(key, words),
                        frames.getOrDefault(key.frame(), words),
                        years,
                        words,
                        slopes.getOrDefault(key.frame(), Double.NaN)));
          }
        });
    List<List<String>> table = new ArrayList<>();
    for (List<Row> ofOne : rows.values()) {
      ofOne.sort(GREATEST);
      for (int i = 0; i < ofOne.size(); i++) {
        table.add(ofOne.get(i).cells(i + 1, overlap));
      }
    }
    return FrameTables.INFLUENCE.table(table);
  }

  private static Row row(
      EntryKey key,
      long hits,
      long ofFrame,
      long[] own,
      long[] all,
      int[] years,
      long[] words,
      double slope) {
    long[] rest = new long[years.length];
    double[] with = new double[years.length];
    double[] without = new double[years.length];
    double change = Double.NaN;
    String year = Cells.EMPTY;
    for (int i = 0; i < years.length; i++) {
      rest[i] = all[i] - own[i];
      with[i] = all[i] * MILLION / words[i];
      without[i] = rest[i] * MILLION / words[i];
      double fall = own[i] * MILLION / words[i];
      if (!(fall <= change)) {
        change = fall;
        year = Cells.integer(years[i]);
      }
    }
    return new Row(
        key,
        hits,
        ofFrame,
        years.length,
        change,
        year,
        RankCorrelation.of(with, without),
        slope,
        Trend.perDecade(YearlyCounts.ofOne(years, rest, words)));
  }
}
