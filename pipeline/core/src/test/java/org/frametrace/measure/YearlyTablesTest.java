package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.frametrace.measure.Rows.number;
import static org.frametrace.measure.Rows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.statistics.Trend;
import org.frametrace.statistics.YearlyCounts;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

class YearlyTablesTest {

  private static final long WORDS = 10_000;
  private static final Counting COUNTING = RandomCorpus.counting();

  @Test
  void aRateThatDoublesInTenYearsHasTheRatioTwo() {
    Tally tally = Tally.of(documents("A", year -> Math.round(100 * Math.pow(2, year / 10.0))));
    Table table = Trends.table(tally, COUNTING);
    Map<String, String> row = row(table, "rights", "all");
    assertThat(row)
        .containsEntry("years", "20")
        .containsEntry("adequate_years", "20")
        .containsEntry("first_year", "1990")
        .containsEntry("last_year", "2009")
        .containsEntry("documents", "60")
        .containsEntry("words", "600000")
        .containsEntry("kendall_tau", "1")
        .containsEntry("reason", "");
    assertThat(number(row, "ratio_per_decade")).isEqualTo(2, within(0.01));
    assertThat(number(row, "low")).isLessThan(2);
    assertThat(number(row, "high")).isGreaterThan(2);
    assertThat(number(row, "p_adjusted")).isLessThan(1e-6);
    // From 10,000 to 37,300 per million in 19 years, bent upwards.
    assertThat(number(row, "theil_sen")).isBetween(1000.0, 1500.0);
  }

  @Test
  void withOneSeriesThereIsOneRowAFrame() {
    Tally tally = Tally.of(documents("A", year -> 5));
    assertThat(Trends.table(tally, COUNTING).rows())
        .extracting(row -> row.subList(0, 2))
        .containsExactly(
            List.of("development", "all"), List.of("identity", "all"), List.of("rights", "all"));
  }

  @Test
  void allSeriesTogetherAreFittedWithALevelEach() {
    // Each series is flat; the one with the high rate stops when the other begins.
    List<DocumentCounts> counts = new ArrayList<>();
    documents("A", year -> 50).stream().filter(d -> year(d) < 2000).forEach(counts::add);
    documents("B", year -> 5).stream().filter(d -> year(d) >= 2000).forEach(counts::add);
    Tally tally = Tally.of(counts);
    Map<String, String> all = row(Trends.table(tally, COUNTING), "rights", "all");
    assertThat(number(all, "ratio_per_decade")).isEqualTo(1, within(1e-6));
    // What knows no series sees a fall.
    assertThat(number(all, "kendall_tau")).isLessThan(-0.5);
    assertThat(row(Trends.table(tally, COUNTING), "rights", "B")).containsEntry("documents", "30");
  }

  @Test
  void theNumbersAreThoseOfTheRegression() {
    List<DocumentCounts> counts = new ArrayList<>(documents("A", year -> 3 + year * 7 % 5));
    counts.addAll(documents("B", year -> 9 + year * 3 % 7));
    int[] years = new int[40];
    int[] series = new int[40];
    long[] hits = new long[40];
    long[] words = new long[40];
    for (int i = 0; i < 40; i++) {
      int year = i % 20;
      years[i] = 1990 + year;
      series[i] = i / 20;
      hits[i] = 3L * (series[i] == 0 ? 3 + year * 7 % 5 : 9 + year * 3 % 7);
      words[i] = 3 * WORDS;
    }
    Trend expected = Trend.of(new YearlyCounts(years, series, hits, words));
    Map<String, String> row = row(Trends.table(Tally.of(counts), COUNTING), "rights", "all");
    assertThat(number(row, "ratio_per_decade")).isEqualTo(expected.ratio(), within(1e-5));
    assertThat(number(row, "p")).isEqualTo(expected.p(), within(1e-5));
    assertThat(number(row, "dispersion")).isEqualTo(expected.dispersion(), within(1e-5));
  }

  @Test
  void tooLittleDataKeepsItsCountsAndSaysWhatIsMissing() {
    Tally tally =
        Tally.of(
            documents("A", year -> 1).stream().filter(document -> year(document) < 1995).toList());
    for (Table table :
        List.of(Trends.table(tally, COUNTING), ChangePoints.table(tally, COUNTING, 200, 1))) {
      assertThat(row(table, "rights", "all"))
          .containsEntry("hits", "15")
          .containsEntry("dispersion", "")
          .containsEntry(
              "reason",
              "needs 8 years with three documents or 30000 words; found 5; needs 40 hits; found"
                  + " 15");
    }
  }

  @Test
  void documentsWithoutAYearOrAWordAreInNoSeries() {
    Tally tally =
        Tally.of(
            List.of(
                document("x", DocumentMetadata.NONE, 3, WORDS),
                document("y", DocumentMetadata.NONE.with("year", "2000"), 0, 0)));
    assertThat(row(Trends.table(tally, COUNTING), "rights", "all"))
        .containsEntry("years", "0")
        .containsEntry("first_year", "")
        .containsEntry("documents", "0")
        .containsEntry("hits", "0");
  }

  @Test
  void aStepIsFoundInItsYearWithItsHeight() {
    Tally tally = Tally.of(documents("A", year -> (year < 12 ? 10 : 30) + year % 3));
    Map<String, String> row = row(ChangePoints.table(tally, COUNTING, 2000, 1), "rights", "all");
    assertThat(row)
        .containsEntry("preferred", "step")
        .containsEntry("year", "2002")
        .containsEntry("year_low", "2002")
        .containsEntry("year_high", "2002")
        .containsEntry("most_frequent_year", "2002")
        .containsEntry("most_frequent_share", "1")
        .containsEntry("resampled", "documents")
        .containsEntry("reason", "");
    // (30 + 7/8) / (10 + 1)
    assertThat(number(row, "ratio")).isEqualTo(30.875 / 11, within(1e-4));
    assertThat(number(row, "step_over_none")).isGreaterThan(6);
    assertThat(number(row, "step_over_linear")).isGreaterThan(6);
  }

  @Test
  void aFlatRateHasNoStep() {
    Tally tally = Tally.of(documents("A", year -> 10 + year * 7 % 3));
    assertThat(row(ChangePoints.table(tally, COUNTING, 200, 1), "rights", "all"))
        .containsEntry("preferred", "none");
  }

  /** Returns three documents a year from 1990 to 2009, with so many hits each. */
  private static List<DocumentCounts> documents(String series, IntToLongFunction hits) {
    List<DocumentCounts> documents = new ArrayList<>();
    for (int year = 0; year < 20; year++) {
      for (int i = 0; i < 3; i++) {
        DocumentMetadata metadata =
            DocumentMetadata.NONE
                .with("year", Integer.toString(1990 + year))
                .with("series", series);
        documents.add(document(series + year + "-" + i, metadata, hits.applyAsLong(year), WORDS));
      }
    }
    return documents;
  }

  private static DocumentCounts document(
      String id, DocumentMetadata metadata, long hits, long words) {
    Map<String, FrameCounts> frames = new TreeMap<>();
    Map<EntryKey, Long> entries = new TreeMap<>();
    if (hits > 0) {
      frames.put("rights", new FrameCounts(hits, 0, 0));
      entries.put(new EntryKey("rights", "RB01"), hits);
    }
    return new DocumentCounts(
        new DocumentId(id), metadata, words, 0, new TreeMap<>(frames), new TreeMap<>(entries));
  }

  private static int year(DocumentCounts document) {
    return document.metadata().year().orElseThrow();
  }
}
