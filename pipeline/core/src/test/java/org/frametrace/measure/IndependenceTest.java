package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.frametrace.lexicon.Nesting;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Overlap;
import org.frametrace.tables.CsvWriter;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a row may depend on: its own documents, and nothing else. */
class IndependenceTest {

  private final Counting counting = RandomCorpus.counting();
  private final Measurement measurement =
      new Measurement(counting, RandomCorpus.ENTRIES, RandomCorpus.SETTINGS, 7);

  @TempDir Path folder;

  @Test
  void talliesMergeInAnyOrderAndGrouping() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      List<DocumentCounts> counts = counts(RandomCorpus.documents(random, 40));
      Tally expected = Tally.of(counts);
      List<Tally> parts = new ArrayList<>();
      Collections.shuffle(counts, random);
      for (int from = 0; from < counts.size(); ) {
        int to = Math.min(counts.size(), from + 1 + random.nextInt(7));
        parts.add(Tally.of(counts.subList(from, to)));
        from = to;
      }
      while (parts.size() > 1) {
        Tally one = parts.remove(random.nextInt(parts.size()));
        Tally other = parts.remove(random.nextInt(parts.size()));
        parts.add(one.merge(other));
      }
      assertThat(parts.getFirst().merge(Tally.EMPTY)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void aDocumentIsCountedOnce() {
    Tally tally = Tally.of(counts(RandomCorpus.documents(new Random(1), 2)));
    assertThatThrownBy(() -> tally.merge(tally)).hasMessageContaining("found d0.txt twice");
  }

  @Test
  void orderAndLocaleChangeNoByte() throws IOException {
    List<MeasuredDocument> documents = new ArrayList<>(RandomCorpus.documents(new Random(11), 60));
    List<byte[]> expected = bytes(documents);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Collections.shuffle(documents, new Random(tag.length()));
        List<byte[]> found = bytes(documents);
        for (int i = 0; i < found.size(); i++) {
          assertThat(found.get(i)).as("table %d in %s", i, tag).isEqualTo(expected.get(i));
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anotherDocumentMovesNoNumberOfOthers() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<MeasuredDocument> documents = new ArrayList<>(RandomCorpus.documents(random, 30));
      Tally before = Tally.of(counts(documents));
      MeasuredDocument added = RandomCorpus.document("d15b.txt", random);
      documents.add(random.nextInt(documents.size()), added);
      Tally after = Tally.of(counts(documents));
      String year = added.metadata().get("year");
      assertThat(without(measurement.byDocument(after), 0, "d15b.txt"))
          .as("seed %d", seed)
          .isEqualTo(measurement.byDocument(before).rows());
      assertThat(without(measurement.byYear(after), 0, year))
          .as("seed %d", seed)
          .isEqualTo(without(measurement.byYear(before), 0, year));
      String issuer = added.metadata().get("issuer");
      assertThat(others(measurement.byGroup(after), issuer))
          .as("seed %d", seed)
          .isEqualTo(others(measurement.byGroup(before), issuer));
    }
  }

  @Test
  void anotherFrameInTheLexiconMovesNoNumberOfOthers() {
    List<MeasuredDocument> documents = RandomCorpus.documents(new Random(3), 30);
    List<EntryInfo> more = new ArrayList<>(RandomCorpus.ENTRIES);
    more.add(new EntryInfo("humanitarian", "HU01", Level.MAIN, "relief"));
    Counting wider =
        Counting.of(
            RandomCorpus.ZONES,
            Level.MAIN,
            Overlap.LONGEST_IN_FRAME,
            RandomCorpus.SETTINGS.frameShareOf(),
            more,
            Nesting.NONE);
    Table found =
        new Measurement(wider, more, RandomCorpus.SETTINGS, 7)
            .byYear(Tally.of(documents.stream().map(wider::count).toList()));
    assertThat(without(found, 1, "humanitarian"))
        .isEqualTo(measurement.byYear(Tally.of(counts(documents))).rows());
  }

  private static List<List<String>> without(Table table, int column, String value) {
    return table.rows().stream().filter(row -> !row.get(column).equals(value)).toList();
  }

  private static List<List<String>> others(Table table, String issuer) {
    return table.rows().stream()
        .filter(row -> row.getFirst().equals("issuer") && !row.get(1).equals(issuer))
        .toList();
  }

  private List<DocumentCounts> counts(List<MeasuredDocument> documents) {
    return new ArrayList<>(documents.stream().map(counting::count).toList());
  }

  private List<byte[]> bytes(List<MeasuredDocument> documents) throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (Supplier<Table> computed : measurement.tables(Tally.of(counts(documents)))) {
      Table table = computed.get();
      CsvWriter.write(folder, table);
      bytes.add(Files.readAllBytes(folder.resolve(table.name() + ".csv")));
    }
    return bytes;
  }
}
