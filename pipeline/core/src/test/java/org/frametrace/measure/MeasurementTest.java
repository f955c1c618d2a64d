package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Mentions;
import org.frametrace.tables.Column;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  private static final String OVERLAP = "longest-in-frame";
  private static final long UNIT = Mentions.UNIT;

  /** Three documents of 2000, one of 2001, one without a year; counted by hand below. */
  private static final Tally TALLY =
      Tally.of(
          List.of(
              counts("a", "2000", 1000, 50, 3, 2, 3 * UNIT, 1),
              counts("b", "2000", 3000, 150, 1, 1, UNIT / 2, 0),
              counts("c", "2000", 2000, 100, 0, 0, 0, 0),
              counts("d", "2001", 500, 20, 0, 0, 0, 0),
              counts("e", "", 1500, 60, 6, 5, 6 * UNIT, 2)));

  private final Measurement measurement =
      new Measurement(RandomCorpus.counting(), RandomCorpus.ENTRIES, RandomCorpus.SETTINGS, 42);

  @Test
  void ratesOfAYearAreSumsBySums() {
    Map<String, String> row = row(measurement.byYear(TALLY), "2000", "rights");
    assertThat(row)
        .containsEntry("documents", "3")
        .containsEntry("words", "6000")
        .containsEntry("sentences", "300")
        .containsEntry("hits", "4")
        // 4 / 6000 * 10^6
        .containsEntry("per_million", "666.667")
        .containsEntry("prevalence", "0.666667")
        .containsEntry("hit_documents", "2")
        .containsEntry("prevalence_3", "0.333333")
        .containsEntry("hit_sentences", "3")
        // 3 / 300
        .containsEntry("sentence_share", "0.01")
        // mentions: rights 3.5, development 0.5
        .containsEntry("frame_share", "0.875")
        // words 1/6 1/2 1/3, hits 3/4 1/4 0: DP = (7/12 + 1/4 + 1/3) / 2 = 7/12; / (5/6) = 0.7
        .containsEntry("dispersion", "0.7");
    // Wilson, 2 of 3 (R: prop.test(2, 3, correct = FALSE)).
    assertThat(number(row, "prevalence_low")).isEqualTo(0.20766, within(1e-5));
    assertThat(number(row, "prevalence_high")).isEqualTo(0.93851, within(1e-5));
    // R: h <- c(3, 1, 0); w <- c(1000, 3000, 2000); r <- 4/6000; u <- (h - r*w)/6000
    // sin(asin(sqrt(r)) + qt(.975, 2) * sqrt(3*var(u)) / (2*sqrt(r*(1 - r))))^2 * 1e6
    assertThat(number(row, "per_million_low")).isEqualTo(0.0, within(1.0));
    assertThat(number(row, "per_million_high")).isEqualTo(5555.99, within(0.01));
  }

  @Test
  void aMeasuredDocumentWithoutHitsIsAZeroAndHasNoIntervalOfItsOwn() {
    Map<String, String> row = row(measurement.byYear(TALLY), "2001", "rights");
    assertThat(row)
        .containsEntry("hits", "0")
        .containsEntry("per_million", "0")
        .containsEntry("per_million_low", "")
        .containsEntry("per_million_high", "")
        .containsEntry("prevalence", "0")
        .containsEntry("prevalence_low", "0")
        .containsEntry("sentence_share", "0")
        .containsEntry("frame_share", "")
        .containsEntry("dispersion", "");
  }

  @Test
  void framesThatAreNotComparedHaveNoShare() {
    assertThat(row(measurement.byYear(TALLY), "2000", "identity"))
        .containsEntry("hits", "0")
        .containsEntry("frame_share", "")
        .containsEntry("frame_share_low", "");
  }

  @Test
  void namesHaveARowOnlyWhereThereAreSome() {
    assertThat(keys(measurement.byYear(TALLY), 2))
        .containsExactly(
            List.of("2000", "development"),
            List.of("2000", "identity"),
            List.of("2000", "rights"),
            List.of("2000", "rights.NAME"),
            List.of("2001", "development"),
            List.of("2001", "identity"),
            List.of("2001", "rights"));
  }

  @Test
  void documentsWithoutAYearCountInThePeriodOfAllYearsOnly() {
    Table table = measurement.byGroup(TALLY);
    assertThat(row(table, "all", "all", "all", "rights"))
        .containsEntry("documents", "5")
        .containsEntry("hits", "10");
    assertThat(row(table, "all", "all", "late", "rights")).containsEntry("documents", "4");
    assertThat(row(table, "issuer", "", "all", "rights")).containsEntry("documents", "1");
    assertThat(keys(table, 3)).doesNotContain(List.of("issuer", "", "late"));
    assertThat(keys(table, 3)).doesNotContain(List.of("all", "all", "early"));
  }

  @Test
  void everyEntryHasARowAndOneThatIsNotCountedHasNoNumbers() {
    assertThat(measurement.entries(TALLY).rows())
        .containsExactly(
            List.of("development", "DV01", "narrow", "=development", "1", "1", "1", OVERLAP),
            List.of("identity", "ID01", "main", "identity", "0", "0", "", OVERLAP),
            List.of("rights", "RB01", "narrow", "human right", "10", "3", "1", OVERLAP),
            List.of("rights", "RB02", "main", "entitlement", "0", "0", "0", OVERLAP),
            List.of("rights", "RB09", "wide", "right", "", "", "", OVERLAP),
            List.of("rights.NAME", "MK1", "", "", "3", "2", "1", OVERLAP));
  }

  @Test
  void aDocumentHasARowForEachFrame() {
    Table table = measurement.byDocument(TALLY);
    assertThat(table.rows())
        .contains(
            List.of(
                "b",
                "2000",
                "IOM",
                "rights",
                "3000",
                "150",
                "1",
                "333.333",
                "0.00666667",
                "1",
                "0.5",
                OVERLAP))
        .contains(
            List.of("d", "2001", "IOM", "identity", "500", "20", "0", "0", "0", "0", "", OVERLAP));
  }

  private static DocumentCounts counts(
      String id,
      String year,
      long words,
      long sentences,
      long hits,
      long hitSentences,
      long mentions,
      long names) {
    Map<String, FrameCounts> frames = new TreeMap<>();
    Map<EntryKey, Long> entries = new TreeMap<>();
    if (hits > 0) {
      frames.put("rights", new FrameCounts(hits, hitSentences, mentions));
      entries.put(new EntryKey("rights", "RB01"), hits);
    }
    if (mentions == UNIT / 2) {
      frames.put("development", new FrameCounts(1, 1, UNIT / 2));
      entries.put(new EntryKey("development", "DV01"), 1L);
    }
    if (names > 0) {
      frames.put("rights.NAME", new FrameCounts(names, 1, 0));
      entries.put(new EntryKey("rights.NAME", "MK1"), names);
    }
    DocumentMetadata metadata = DocumentMetadata.NONE;
    if (!year.isEmpty()) {
      metadata = metadata.with("year", year).with("issuer", "IOM");
    }
    return new DocumentCounts(
        new DocumentId(id),
        metadata,
        words,
        sentences,
        new TreeMap<>(frames),
        new TreeMap<>(entries));
  }

  private static Map<String, String> row(Table table, String... key) {
    List<String> wanted = List.of(key);
    List<List<String>> found =
        table.rows().stream().filter(row -> row.subList(0, key.length).equals(wanted)).toList();
    assertThat(found).as("rows %s of %s", wanted, table.name()).hasSize(1);
    Map<String, String> cells = new TreeMap<>();
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i).name(), found.getFirst().get(i));
    }
    return cells;
  }

  private static List<List<String>> keys(Table table, int columns) {
    List<List<String>> keys = new ArrayList<>();
    table.rows().forEach(row -> keys.add(row.subList(0, columns)));
    return keys;
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, "none"));
  }
}
