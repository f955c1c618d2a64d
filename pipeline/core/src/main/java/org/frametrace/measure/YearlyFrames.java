package org.frametrace.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.statistics.YearlyCounts;
import org.frametrace.tables.Cells;

/**
 * The dated documents of one series, or of all, and their hits year by year.
 *
 * @param series as tables name it
 * @param documents those with a year and with words, in order of their ids
 * @param numbers the number of each document's series, from 0, in order of the series' names
 */
record YearlyFrames(String series, List<DocumentCounts> documents, int[] numbers) {

  private static final int ENOUGH_YEARS = 8;
  private static final int ENOUGH_HITS = 40;
  private static final int ENOUGH_DOCUMENTS = 3;
  private static final int ENOUGH_WORDS = 30_000;

  /** Returns all documents first, then, if there are several, each series by its name. */
  static List<YearlyFrames> of(Tally tally) {
    SortedMap<String, List<DocumentCounts>> bySeries = new TreeMap<>();
    List<DocumentCounts> dated = new ArrayList<>();
    for (DocumentCounts document : tally.documents().values()) {
      if (document.words() > 0 && document.metadata().year().isPresent()) {
        dated.add(document);
        bySeries
            .computeIfAbsent(document.metadata().get("series"), series -> new ArrayList<>())
            .add(document);
      }
    }
    List<String> names = List.copyOf(bySeries.keySet());
    List<YearlyFrames> all = new ArrayList<>();
    all.add(
        new YearlyFrames(
            Groups.ALL,
            dated,
            dated.stream().mapToInt(d -> names.indexOf(d.metadata().get("series"))).toArray()));
    if (names.size() > 1) {
      bySeries.forEach((name, own) -> all.add(new YearlyFrames(name, own, new int[own.size()])));
    }
    return all;
  }

  /** Returns the frames that have rows: all that are counted, and their totals. */
  static List<String> frames(Counting counting) {
    List<String> frames = new ArrayList<>(counting.frames());
    frames.addAll(counting.families().keySet());
    return frames.stream().sorted().toList();
  }

  private static int year(DocumentCounts document) {
    return document.metadata().year().orElseThrow();
  }

  /** Returns one cell a document. */
  YearlyCounts byDocument(String frame) {
    return new YearlyCounts(
        documents.stream().mapToInt(YearlyFrames::year).toArray(),
        numbers,
        documents.stream().mapToLong(document -> document.frame(frame).hits()).toArray(),
        documents.stream().mapToLong(DocumentCounts::words).toArray());
  }

  /** Returns one cell for each year of each series, series by series. */
  static YearlyCounts bySeries(YearlyCounts documents) {
    return cells(documents, documents.series());
  }

  /** Returns one cell a year. */
  static YearlyCounts byYear(YearlyCounts documents) {
    return cells(documents, new int[documents.years().length]);
  }

  private static YearlyCounts cells(YearlyCounts documents, int[] series) {
    SortedMap<Integer, SortedMap<Integer, long[]>> sums = new TreeMap<>();
    for (int i = 0; i < series.length; i++) {
      long[] cell =
          sums.computeIfAbsent(series[i], s -> new TreeMap<>())
              .computeIfAbsent(documents.years()[i], y -> new long[2]);
      cell[0] += documents.hits()[i];
      cell[1] += documents.words()[i];
    }
    List<long[]> rows = new ArrayList<>();
    sums.forEach(
        (number, years) ->
            years.forEach((year, cell) -> rows.add(new long[] {year, number, cell[0], cell[1]})));
    return new YearlyCounts(
        rows.stream().mapToInt(row -> (int) row[0]).toArray(),
        rows.stream().mapToInt(row -> (int) row[1]).toArray(),
        rows.stream().mapToLong(row -> row[2]).toArray(),
        rows.stream().mapToLong(row -> row[3]).toArray());
  }

  /** Returns why a frame cannot be looked at over the years; nothing if it can. */
  String missing(YearlyCounts documents) {
    List<String> missing = new ArrayList<>();
    long years = adequateYears();
    if (years < ENOUGH_YEARS) {
      missing.add(
          "needs "
              + ENOUGH_YEARS
              + " years with three documents or "
              + ENOUGH_WORDS
              + " words; found "
              + years);
    }
    if (documents.allHits() < ENOUGH_HITS) {
      missing.add("needs " + ENOUGH_HITS + " hits; found " + documents.allHits());
    }
    return String.join("; ", missing);
  }

  private long adequateYears() {
    Map<Integer, long[]> years = new LinkedHashMap<>();
    for (DocumentCounts document : documents) {
      long[] sums = years.computeIfAbsent(year(document), y -> new long[2]);
      sums[0]++;
      sums[1] += document.words();
    }
    return years.values().stream()
        .filter(sums -> sums[0] >= ENOUGH_DOCUMENTS || sums[1] >= ENOUGH_WORDS)
        .count();
  }

  /** Returns the first cells of a row, up to {@code hits}. */
  List<String> key(String frame, YearlyCounts documents) {
    int[] years = byYear(documents).years();
    return List.of(
        frame,
        series,
        Cells.integer(years.length),
        Cells.integer(adequateYears()),
        years.length == 0 ? Cells.EMPTY : Cells.integer(years[0]),
        years.length == 0 ? Cells.EMPTY : Cells.integer(years[years.length - 1]),
        Cells.integer(documents().size()),
        Cells.integer(documents().stream().mapToLong(DocumentCounts::words).sum()),
        Cells.integer(documents.allHits()));
  }
}
