package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.match.Matcher;
import org.frametrace.match.Oracle;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

class MatcherOnRealTextsTest {

  private static final Path TEXTS = TestTexts.CORPORA.resolve("known-groups/documents");

  private static final int DOCUMENTS = 20;

  /** What is read of each document: the oracle takes its time. */
  private static final int CHARACTERS = 10_000;

  @Test
  void theBundledLexiconFindsWhatASecondMatcherFinds() throws Exception {
    assumeTrue(Files.isDirectory(TEXTS), "the shared corpora are not here");
    Oracle oracle = oracle();
    Matcher matcher = Matcher.of(TestTexts.lexicon(), Level.WIDE, Overlap.LONGEST_IN_FRAME);
    TestTexts texts = new TestTexts();
    int hits = 0;
    for (Path file : sample()) {
      AnnotatedDocument document = texts.annotate(beginning(file));
      List<Oracle.Found> expected = oracle.match(document);

      List<Oracle.Found> found =
          matcher.match(new DocumentId("text"), document, Set.of(Zone.BODY)).hits().stream()
              .map(MatcherOnRealTextsTest::asFound)
              .toList();

      assertThat(found).as("%s", file).isEqualTo(expected);
      hits += found.size();
    }
    assertThat(hits).isGreaterThan(300);
  }

  private static Oracle.Found asFound(Hit hit) {
    return new Oracle.Found(
        hit.sentence(), hit.tokens().start(), hit.tokens().end(), hit.frame(), hit.entry());
  }

  /** Returns files evenly spread over the folder. */
  private static List<Path> sample() throws IOException {
    List<Path> files;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(TEXTS, "*.txt")) {
      Set<Path> sorted = new TreeSet<>();
      all.forEach(sorted::add);
      files = List.copyOf(sorted);
    }
    List<Path> sample = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      sample.add(files.get(i * files.size() / DOCUMENTS));
    }
    return sample;
  }

  private static String beginning(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(CHARACTERS, text.length()));
  }

  private static Oracle oracle() throws IOException {
    List<Oracle.Entry> entries = new ArrayList<>();
    for (Path file : TestTexts.lexiconFiles()) {
      for (CSVRecord row : rows(file)) {
        entries.add(new Oracle.Entry(row.get("frame"), row.get("id"), pattern(row)));
      }
    }
    List<Oracle.Mask> masks = new ArrayList<>();
    for (CSVRecord row : rows(TestTexts.LEXICONS.resolve("masks.csv"))) {
      masks.add(new Oracle.Mask(row.get("id"), row.get("scope"), pattern(row), row.get("name")));
    }
    Map<String, String> sets = new HashMap<>();
    for (CSVRecord row : rows(TestTexts.LEXICONS.resolve("sets.csv"))) {
      sets.put(row.get("set"), row.get("words"));
    }
    return new Oracle(entries, masks, sets, Overlap.LONGEST_IN_FRAME.label());
  }

  private static String pattern(CSVRecord row) {
    return (row.get("pattern") + " " + row.get("exclude")).strip();
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), format)) {
      return rows.getRecords();
    }
  }
}
