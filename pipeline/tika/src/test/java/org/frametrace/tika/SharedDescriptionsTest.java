package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.clean.Cleaner;
import org.frametrace.infer.Completion;
import org.frametrace.infer.TextMetadata;
import org.frametrace.language.ParagraphLanguages;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.InferredValue;
import org.frametrace.model.LanguageShare;
import org.frametrace.model.Outcome;
import org.frametrace.model.Zone;
import org.frametrace.study.CleanSettings;
import org.frametrace.study.ExtractSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Hides what the metadata of real documents say, infers it from the documents, and compares. A
 * wrong year is worse than none: the bounds are on precision, not on how much is found.
 */
class SharedDescriptionsTest {

  private static final List<String> CORPORA =
      List.of("iom-evaluations", "un-documents", "spanish", "known-groups");

  private static final ExtractSettings SETTINGS =
      new ExtractSettings(Duration.ofMinutes(2), 512, 20_000_000);

  /**
   * Rows that are wrong by the documents themselves: three of the year 2025 by their symbols, and
   * terms of reference of September 2024 with the year of the evaluation that they ask for.
   */
  private static final Set<String> METADATA_ARE_WRONG =
      Set.of(
          "A_80_48.en.pdf",
          "A_80_56.en.pdf",
          "E_2025_39.en.pdf",
          "8faad6_CS1137-CS1138_Evaluation_ToR.pdf");

  /** Lists of names in many languages, and a report with French annexes. */
  private static final Map<String, Double> MIXED =
      Map.of(
          "p153311034754e09f091660804daa67c6f8.txt", 0.7,
          "E_2025_32_Part_II_.en.pdf", 0.85,
          "A_CONF.230_2025_INF_2.en.pdf", 0.9);

  /** How many inferred values agree with the metadata, and how many do not. */
  private static final class Tally {
    private final Map<String, int[]> counts = new TreeMap<>();
    private final StringBuilder wrong = new StringBuilder();

    void add(InferredValue value, boolean agrees, String document, String said) {
      counts.computeIfAbsent(value.field(), field -> new int[2])[agrees ? 0 : 1]++;
      if (!agrees) {
        wrong.append(document).append(": ").append(said).append(" is not ").append(value);
        wrong.append('\n');
      }
    }

    void requirePrecision(String field, double bound, int fewest) {
      int[] count = counts.getOrDefault(field, new int[2]);
      assertThat(count[0] + count[1]).as(field + " found").isGreaterThanOrEqualTo(fewest);
      assertThat((double) count[0] / (count[0] + count[1]))
          .as(field + " precision of " + (count[0] + count[1]) + "\n" + wrong)
          .isGreaterThanOrEqualTo(bound);
    }
  }

  @Test
  void whatDocumentsSayOfThemselvesIsTrue() throws Exception {
    Tally tally = new Tally();
    TextMetadata metadata = new TextMetadata();
    Completion completion = new Completion();
    ParagraphLanguages languages = new ParagraphLanguages(new OptimaizeLanguageIdentifier());
    try (WorkerExtractor extractor = new WorkerExtractor(SETTINGS, 1)) {
      for (String corpus : CORPORA) {
        for (CSVRecord row : rows(corpus)) {
          Path file = folder(corpus).resolve("documents").resolve(row.get("file"));
          if (!(extractor.extract(Samples.document(file))
              instanceof Outcome.Done<ExtractedText>(ExtractedText text))) {
            continue;
          }
          for (InferredValue value : metadata.infer(text, 2026)) {
            compare(row, value, completion, tally);
          }
          requireLanguage(row, text, languages);
        }
      }
    }
    tally.requirePrecision("year", 0.97, 80);
    tally.requirePrecision("issuer", 0.97, 50);
    tally.requirePrecision("title", 0.9, 40);
  }

  private static void compare(
      CSVRecord row, InferredValue value, Completion completion, Tally tally) {
    String said = row.get(value.field());
    if (value.field().equals("title") && said.matches("(?i).*\\.pdf|[A-Z]{1,4}/\\S+")) {
      return; // The metadata have the name of a file or a symbol instead of a title.
    }
    if (value.field().equals("year") && METADATA_ARE_WRONG.contains(row.get("file"))) {
      return;
    }
    DocumentMetadata given = new DocumentMetadata(Map.of(value.field(), said));
    InferredValue shown = new InferredValue(value.field(), value.value(), "front matter");
    boolean agrees = completion.conflicts(given, List.of(shown)).isEmpty();
    tally.add(value, agrees, row.get("file"), said);
  }

  /** Every document of these corpora is in the language that its row names, save for a few. */
  private static void requireLanguage(
      CSVRecord row, ExtractedText text, ParagraphLanguages languages) {
    CleanText clean = new Cleaner(CleanSettings.DEFAULT).clean(text);
    ParagraphLanguages.Identified identified = languages.identify(clean, row.get("language"));
    assertThat(identified.main()).as(row.get("file")).contains(row.get("language"));
    LanguageShare share =
        LanguageShare.of(
            identified.text(), EnumSet.allOf(Zone.class), List.of(row.get("language")));
    double least = MIXED.getOrDefault(row.get("file"), 0.97);
    assertThat(share.share().orElse(1)).as(row.get("file")).isGreaterThanOrEqualTo(least);
  }

  private static Path folder(String corpus) {
    Path folder = Path.of(System.getProperty("frametrace.corpora", "none"), corpus);
    Assumptions.assumeTrue(Files.isDirectory(folder), "the shared documents are not there");
    return folder;
  }

  private static List<CSVRecord> rows(String corpus) throws IOException {
    try (Reader reader = Files.newBufferedReader(folder(corpus).resolve("metadata.csv"))) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
