package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

class GoldSampleTest {

  private static final Path GOLD = TestTexts.CORPORA.resolveSibling("design/gold_sample.csv");

  @Test
  void everySentenceHasAsManyMatchesOfAFrameAsPeopleCounted() throws Exception {
    assumeTrue(Files.exists(GOLD), "the gold sentences are not here");
    Matcher matcher = Matcher.of(TestTexts.lexicon(), Level.MAIN, Overlap.LONGEST_IN_FRAME);
    TestTexts texts = new TestTexts();
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (CSVRecord row : gold()) {
      String frame = row.get("frame");
      AnnotatedDocument document = texts.annotate(row.get("sentence"));
      long hits =
          matcher.match(new DocumentId("gold"), document, Set.of(Zone.BODY)).hits().stream()
              .filter(hit -> hit.frame().equals(frame))
              .count();
      expected.add(frame + " " + row.get("expected_count") + ": " + row.get("sentence"));
      found.add(frame + " " + hits + ": " + row.get("sentence"));
    }

    assertThat(found).isEqualTo(expected).hasSize(104);
  }

  private static List<CSVRecord> gold() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(GOLD, StandardCharsets.UTF_8), format)) {
      return rows.getRecords();
    }
  }
}
