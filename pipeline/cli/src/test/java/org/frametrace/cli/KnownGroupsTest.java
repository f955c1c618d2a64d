package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.match.Matcher;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/** Texts of human rights bodies and of development agencies, told apart by two frames alone. */
class KnownGroupsTest {

  private static final Path CORPUS = TestTexts.CORPORA.resolve("known-groups");
  private static final Set<Zone> ZONES = EnumSet.of(Zone.BODY);

  @Test
  void theShareOfRightsAmongRightsAndDevelopmentTellsTheGroupsApart() throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "the shared corpora are not here");
    Matcher matcher = Matcher.of(TestTexts.lexicon(), Level.MAIN, Overlap.LONGEST_IN_FRAME);
    TestTexts texts = new TestTexts();
    List<Double> rights = new ArrayList<>();
    List<Double> development = new ArrayList<>();
    for (CSVRecord row : rows()) {
      Path file = CORPUS.resolve("documents").resolve(row.get("file"));
      String text = Files.readString(file, StandardCharsets.UTF_8);
      List<Hit> hits =
          matcher.match(new DocumentId(row.get("file")), texts.annotate(text), ZONES).hits();
      double first = count(hits, "rights_based");
      double share = first / (first + count(hits, "development"));
      (row.get("group").equals("rights") ? rights : development).add(share);
    }
    assertThat(rights.size() + development.size()).isEqualTo(115);
    assertThat(area(rights, development)).isGreaterThanOrEqualTo(0.95);
  }

  /**
   * Returns the probability that a text of the first group has a larger share than one of the
   * second, ties by half: Mann and Whitney's U by the product of the sizes. A text with neither
   * frame has no share, and is a tie.
   */
  private static double area(List<Double> larger, List<Double> smaller) {
    double sum = 0;
    for (double one : larger) {
      for (double other : smaller) {
        boolean tie = Double.isNaN(one) || Double.isNaN(other) || one == other;
        sum += tie ? 0.5 : one > other ? 1 : 0;
      }
    }
    return sum / larger.size() / smaller.size();
  }

  private static long count(List<Hit> hits, String frame) {
    return hits.stream().filter(hit -> hit.frame().equals(frame) && !hit.isName()).count();
  }

  private static List<CSVRecord> rows() throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(
            Files.newBufferedReader(CORPUS.resolve("metadata.csv"), StandardCharsets.UTF_8),
            format)) {
      return rows.getRecords();
    }
  }
}
