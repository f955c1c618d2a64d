package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.corenlp.CoreNlpAnnotator;
import org.frametrace.corenlp.ModelLanguage;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.lint.LexiconCheck;
import org.frametrace.match.Matcher;
import org.frametrace.model.Alignment;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.frametrace.run.TaggedWords;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.LexiconSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The French and Spanish lexicons, on sentences that were written and counted by hand. */
class OtherLanguagesTest {

  @ParameterizedTest
  @EnumSource(
      value = ModelLanguage.class,
      names = {"FRENCH", "SPANISH"})
  void eachSentenceHasTheHitsThatWereCountedByHand(ModelLanguage language) throws Exception {
    assumeInstalled(language);
    Matcher matcher = Matcher.of(lexicon(language), Level.MAIN, Overlap.LONGEST_IN_FRAME);
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(language, 500);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (CSVRecord row : gold(language)) {
      String sentence = row.get("sentence");
      ZonedSpan all = new ZonedSpan(new Span(0, sentence.length()), Zone.BODY, "test");
      CleanText text = new CleanText(sentence, List.of(all), Alignment.identity(sentence.length()));
      List<Hit> hits =
          matcher.match(new DocumentId("gold"), annotator.annotate(text), Set.of(Zone.BODY)).hits();
      expected.add(row.get("entries") + ": " + sentence);
      found.add(
          hits.stream()
                  .filter(hit -> !hit.frame().endsWith(Hit.NAME_SUFFIX))
                  .map(Hit::entry)
                  .collect(Collectors.joining(" "))
              + ": "
              + sentence);
    }
    assertThat(expected).hasSizeGreaterThan(60);
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(
      value = ModelLanguage.class,
      names = {"FRENCH", "SPANISH"})
  void everyEntryThatCountsHasASentence(ModelLanguage language) throws Exception {
    Set<String> witnessed = new TreeSet<>();
    for (CSVRecord row : gold(language)) {
      witnessed.addAll(Arrays.asList(row.get("entries").split(" ")));
    }
    List<String> counted =
        lexicon(language).entries().stream()
            .filter(entry -> Level.MAIN.includes(entry.level()))
            .map(Entry::id)
            .toList();
    assertThat(witnessed).containsAll(counted);
  }

  @ParameterizedTest
  @EnumSource(
      value = ModelLanguage.class,
      names = {"FRENCH", "SPANISH"})
  void theLexiconHasNoDefects(ModelLanguage language) throws Exception {
    assumeInstalled(language);
    Lexicon lexicon = lexicon(language);
    assertThat(
            LexiconCheck.of(
                lexicon,
                Overlap.LONGEST_IN_FRAME,
                new TaggedWords(new CoreNlpAnnotator(language, 500), lexicon.spelling())))
        .isEmpty();
  }

  @Test
  void aFrenchStudyMeasuresFrenchParagraphsAndNoOthers(@TempDir Path folder) throws IOException {
    assumeInstalled(ModelLanguage.FRENCH);
    StudyFolder study = new StudyFolder(folder);
    String french =
        "La gestion des migrations occupe la deuxième partie du texte, une fois encore.";
    study.add(
        "a.txt",
        2002,
        "Alpha",
        "fr",
        french + "\n\nMigration management and human rights fill the second part of the text.\n");
    study.add("b.txt", 2002, "Alpha", "en", "Migration management is the subject of all of it.\n");
    Path lexicons = TestTexts.LEXICONS.toAbsolutePath();
    Files.writeString(
        study.studyFile(),
        String.format(
            Locale.ROOT,
            """
            schema: 1
            study: french
            corpus: corpus
            annotate: {languages: [fr]}
            lexicons:
              files: [%1$s/fr/migration_management.csv, %1$s/fr/rights_based.csv]
              masks: %1$s/fr/masks.csv
              sets: %1$s/fr/sets.csv
              spelling: %1$s/fr/spelling.csv
            """,
            lexicons));
    StudyFolder.Printed printed = study.command("run");
    assertThat(printed.code()).as(printed.err()).isZero();
    Path tables = study.output.resolve("tables");
    // Thirteen words: des and la count as one each, as they stand in the text.
    assertThat(CsvRows.of(tables.resolve("documents.csv"), "document", "words"))
        .containsExactlyInAnyOrder(List.of("a.txt", "13"), List.of("b.txt", ""));
    assertThat(CsvRows.of(tables.resolve("hits.csv"), "document", "frame", "entry"))
        .containsExactly(List.of("a.txt", "migration_management", "FM01"));
  }

  private static void assumeInstalled(ModelLanguage language) {
    assumeTrue(
        language.isInstalled(),
        "the models are not on the class path; build with -P" + language.label());
  }

  private static Lexicon lexicon(ModelLanguage language) throws InvalidInputException {
    Path folder = TestTexts.LEXICONS.resolve(language.code());
    return LexiconReader.read(
        new LexiconSettings(
            List.of(
                folder.resolve("migration_management.csv"),
                folder.resolve("rights_based.csv"),
                folder.resolve("development.csv")),
            folder.resolve("masks.csv"),
            folder.resolve("sets.csv"),
            folder.resolve("spelling.csv"),
            Level.MAIN,
            LexiconSettings.DEFAULT_OVERLAP));
  }

  private static List<CSVRecord> gold(ModelLanguage language) throws IOException {
    Path file = Path.of("src/test/resources/gold-" + language.code() + ".csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), format)) {
      return rows.getRecords();
    }
  }
}
