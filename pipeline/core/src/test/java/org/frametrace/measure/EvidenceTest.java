package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

/** What each entry does to its frame. Expected slopes and correlations are R's. */
class EvidenceTest {

  /**
   * Rights: 3, 0, 7, 4, 12 hits in five years; without RB02 1, 0, 6, 4, 2. Two more hits of RB01
   * stand in a document without a year.
   */
  private static final Tally TALLY =
      Tally.of(
          List.of(
              counts("a", "2000", 1000, 1, 2),
              counts("b", "2001", 2000, 0, 0),
              counts("c", "2003", 1500, 6, 1),
              counts("d", "2005", 800, 4, 0),
              counts("e", "2008", 2500, 2, 10),
              counts("f", "", 500, 2, 0)));

  private final Measurement measurement =
      new Measurement(RandomCorpus.counting(), RandomCorpus.ENTRIES, RandomCorpus.SETTINGS, 42);

  @Test
  void theSeriesWithoutAnEntryIsThatOfItsOtherHits() {
    Table table = measurement.influence(TALLY);
    assertThat(table.rows()).hasSize(2);
    Map<String, String> row = row(table, "rights", "RB02");
    assertThat(row)
        .containsEntry("rank", "2")
        .containsEntry("hits", "13")
        // 15 of 28 hits are left, in the same words
        .containsEntry("rate_ratio", "0.535714")
        .containsEntry("years", "5")
        // 10 / 2500 in 2008, against 2 / 1000 in 2000
        .containsEntry("largest_change", "4000")
        .containsEntry("largest_change_year", "2008")
        .containsEntry("overlap", "longest-in-frame");
    // R: cor(h/w, h2/w, method = "spearman")
    assertThat(number(row, "correlation")).isEqualTo(0.7, within(1e-6));
    // R: glm(h ~ x, poisson, offset = log(w)) with x in decades
    assertThat(number(row, "slope")).isEqualTo(1.384266900, within(1e-5));
    assertThat(number(row, "slope_without")).isEqualTo(0.2471356053, within(1e-5));
    assertThat(number(row, "slope_change")).isEqualTo(0.2471356 - 1.3842669, within(1e-5));
    // Without the other entry the slope is 2.75 (R), further from that with both.
    assertThat(row(table, "rights", "RB01")).containsEntry("rank", "1");
  }

  @Test
  void anEntryThatIsAllOfItsFrameComesFirstAndLeavesNoSeries() {
    Tally tally = Tally.of(List.of(counts("a", "2000", 1000, 4, 0), counts("b", "2001", 10, 0, 0)));
    assertThat(row(measurement.influence(tally), "rights", "RB01"))
        .containsEntry("rank", "1")
        .containsEntry("rate_ratio", "0")
        .containsEntry("largest_change", "4000")
        .containsEntry("correlation", "")
        .containsEntry("slope", "")
        .containsEntry("slope_without", "")
        .containsEntry("slope_change", "");
  }

  @Test
  void withoutAYearThereIsNoSeries() {
    Tally tally = Tally.of(List.of(counts("a", "", 1000, 4, 2)));
    assertThat(row(measurement.influence(tally), "rights", "RB01"))
        .containsEntry("rank", "1")
        .containsEntry("years", "0")
        .containsEntry("largest_change", "")
        .containsEntry("largest_change_year", "");
  }

  @Test
  void entriesAreCountedInEveryPeriodZerosIncluded() {
    Table table = measurement.entriesByPeriod(TALLY);
    assertThat(table.rows())
        .contains(
            List.of("rights", "RB01", "all", "15", "5", "1807.23", "0.535714", "longest-in-frame"),
            // 1998 to 2005: 11 of 14 hits in 5300 words
            List.of("rights", "RB01", "late", "11", "3", "2075.47", "0.785714", "longest-in-frame"),
            List.of("identity", "ID01", "late", "0", "0", "0", "", "longest-in-frame"))
        // No document is of 1994 to 1999; the level of RB09 is not counted.
        .noneMatch(row -> row.get(2).equals("early") || row.get(1).equals("RB09"));
  }

  @Test
  void influenceIsWhatCountingWithoutTheEntryGives() {
    for (long seed = 0; seed < 30; seed++) {
      List<DocumentCounts> all =
          RandomCorpus.documents(new Random(seed), 40).stream()
              .map(RandomCorpus.counting()::count)
              .toList();
      Map<String, Double> with = rates(Tally.of(all));
      for (List<String> cells : measurement.influence(Tally.of(all)).rows()) {
        EntryKey key = new EntryKey(cells.get(0), cells.get(1));
        Map<String, Double> without = rates(Tally.of(without(all, key)));
        double change = 0;
        for (Map.Entry<String, Double> cell : with.entrySet()) {
          if (cell.getKey().endsWith(" " + key.frame())) {
            double fall = cell.getValue() - without.getOrDefault(cell.getKey(), Double.NaN);
            change = Math.max(change, fall);
          }
        }
        // Both rates are rounded to six digits.
        assertThat(Double.parseDouble(cells.get(6)))
            .as("%s, seed %d", key, seed)
            .isCloseTo(change, within(0.2));
      }
    }
  }

  @Test
  void equalValuesShareTheirRanks() {
    // R: cor(c(1,2,2,5,0), c(3,1,1,9,2), method = "spearman")
    assertThat(RankCorrelation.of(new double[] {1, 2, 2, 5, 0}, new double[] {3, 1, 1, 9, 2}))
        .isEqualTo(0.1578947368, within(1e-9));
    assertThat(RankCorrelation.of(new double[] {1, 1, 1}, new double[] {1, 2, 3})).isNaN();
  }

  private Map<String, Double> rates(Tally tally) {
    Map<String, Double> rates = new TreeMap<>();
    Table table = measurement.byYear(tally);
    for (List<String> row : table.rows()) {
      rates.put(row.get(0) + " " + row.get(1), Double.valueOf(row.get(6)));
    }
    return rates;
  }

  private static List<DocumentCounts> without(List<DocumentCounts> all, EntryKey key) {
    List<DocumentCounts> rest = new ArrayList<>();
    for (DocumentCounts one : all) {
      Map<EntryKey, Long> entries = new TreeMap<>(one.entries());
      Long dropped = entries.remove(key);
      Map<String, FrameCounts> frames = new TreeMap<>(one.frames());
      if (dropped != null) {
        long left = one.frame(key.frame()).hits() - dropped;
        frames.put(key.frame(), new FrameCounts(left, 0, 0));
      }
      rest.add(
          new DocumentCounts(
              one.document(),
              one.metadata(),
              one.words(),
              one.sentences(),
              new TreeMap<>(frames),
              new TreeMap<>(entries)));
    }
    return rest;
  }

  private static DocumentCounts counts(
      String id, String year, long words, long first, long second) {
    Map<EntryKey, Long> entries = new TreeMap<>();
    if (first > 0) {
      entries.put(new EntryKey("rights", "RB01"), first);
    }
    if (second > 0) {
      entries.put(new EntryKey("rights", "RB02"), second);
    }
    Map<String, FrameCounts> frames = new TreeMap<>();
    if (first + second > 0) {
      frames.put("rights", new FrameCounts(first + second, 1, 0));
    }
    return new DocumentCounts(
        new DocumentId(id),
        DocumentMetadata.NONE.with("year", year),
        words,
        10,
        new TreeMap<>(frames),
        new TreeMap<>(entries));
  }

  private static Map<String, String> row(Table table, String frame, String entry) {
    Map<String, String> cells = new TreeMap<>();
    for (List<String> row : table.rows()) {
      if (row.get(0).equals(frame) && row.get(1).equals(entry)) {
        for (int i = 0; i < row.size(); i++) {
          cells.put(table.columns().get(i).name(), row.get(i));
        }
      }
    }
    return cells;
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, ""));
  }
}
