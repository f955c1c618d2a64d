package org.frametrace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.model.Level;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StudyReaderTest {

  private static final String SMALLEST =
      "schema: 1\nstudy: small\ncorpus: ../corpora/demo\nlexicons:\n  files: [lexicons/rights.csv]\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void layOutFolders() throws IOException {
    Files.createDirectories(folder.resolve("corpora/demo/documents"));
    Files.createDirectories(folder.resolve("config/lexicons"));
    for (String name : List.of("rights", "masks", "sets", "spelling")) {
      Files.createFile(folder.resolve("config/lexicons/" + name + ".csv"));
    }
    Files.createFile(folder.resolve("config/claims.yaml"));
    file = folder.resolve("config/study.yaml");
  }

  @Test
  void whatIsLeftOutHasItsDefault() throws Exception {
    Study study = read(SMALLEST);
    assertThat(study.name()).isEqualTo("small");
    assertThat(study.title()).isEqualTo("small");
    assertThat(study.corpus()).isEqualTo(folder.resolve("corpora/demo"));
    assertThat(study.lexicons().masks()).isEqualTo(folder.resolve("config/lexicons/masks.csv"));
    assertThat(study.lexicons().level()).isEqualTo(Level.MAIN);
    assertThat(study.extract()).isEqualTo(ExtractSettings.DEFAULT);
    assertThat(study.clean()).isEqualTo(CleanSettings.DEFAULT);
    assertThat(study.annotate()).isEqualTo(AnnotateSettings.DEFAULT);
    assertThat(study.measure()).isEqualTo(MeasureSettings.DEFAULT);
    assertThat(study.report()).isEqualTo(ReportSettings.DEFAULT);
    assertThat(study.limits()).isEqualTo(RunLimits.DEFAULT);
    assertThat(study.seed()).isEqualTo(Study.DEFAULT_SEED);
    assertThat(study.claims()).isEmpty();
    assertThat(study.expect()).isEmpty();
  }

  @Test
  void everyKeyIsRead() throws Exception {
    Study study =
        read(
            SMALLEST
                + """
                  level: narrow
                title: 'Small: a study'
                extract:
                  seconds-per-document: 5
                  heap-megabytes: 100
                  characters-per-document: 7
                  temporary-megabytes: 70
                  ocr: off
                  seconds-per-ocr-page: 8
                  ocr-pages-per-document: 9
                clean: {running-head-pages: 4}
                annotate: {languages: [en, fr], tokens-per-sentence: 99}
                measure:
                  zones: [body, list-item]
                  group-by: [issuer, Office]
                  periods:
                    - {name: early, from: 1990, to: 1999}
                    - {name: late, from: 1999, to: 2001}
                  frame-share-of: [rights_based]
                  replicates: 150
                claims: [claims.yaml]
                report: {concordance-lines: 0, leave-out: [meetings]}
                limits: {failed-share: 0.25}
                seed: 7
                expect:
                  - {table: t, where: {year: 1994, frame: x}, column: hits, value: 12}
                  - {table: t, column: hits, value: 1.5, tolerance: 0.1}
                """);
    assertThat(study.title()).isEqualTo("Small: a study");
    assertThat(study.extract().timeLimit()).hasSeconds(5);
    assertThat(study.extract().heapMegabytes()).isEqualTo(100);
    assertThat(study.extract().maxCharacters()).isEqualTo(7);
    assertThat(study.extract().temporaryMegabytes()).isEqualTo(70);
    assertThat(study.extract().ocr()).isEqualTo(new OcrSettings(false, Duration.ofSeconds(8), 9));
    assertThat(study.clean().runningHeadPages()).isEqualTo(4);
    assertThat(study.annotate()).isEqualTo(new AnnotateSettings(List.of("en", "fr"), 99));
    assertThat(study.lexicons().level()).isEqualTo(Level.NARROW);
    assertThat(study.measure().zones()).containsExactly(Zone.BODY, Zone.LIST_ITEM);
    assertThat(study.measure().groupBy()).containsExactly("issuer", "Office");
    assertThat(study.measure().periods())
        .containsExactly(new Period("early", 1990, 1999), new Period("late", 1999, 2001));
    assertThat(study.measure().frameShareOf()).containsExactly("rights_based");
    assertThat(study.measure().replicates()).isEqualTo(150);
    assertThat(study.claims()).containsExactly(folder.resolve("config/claims.yaml"));
    assertThat(study.report()).isEqualTo(new ReportSettings(0, List.of("meetings")));
    assertThat(study.limits().failedShare()).isEqualTo(0.25);
    assertThat(study.seed()).isEqualTo(7);
    assertThat(study.expect())
        .containsExactly(
            new Expectation("t", Map.of("year", "1994", "frame", "x"), "hits", "12", 0),
            new Expectation("t", Map.of(), "hits", "1.5", 0.1));
  }

  @Test
  void allProblemsAreReportedAtOnceInTheOrderOfTheFile() throws IOException {
    assertThat(
            problems(
                """
                schema: 2
                study: My Study
                corpus: ../corpora/dem
                extract:
                  seconds-per-documents: 5
                  heap-megabytes: 1
                annotate: {languages: [English, en, en]}
                lexicons:
                  files: [lexicons/right.csv, lexicons/rights.csv, lexicons]
                  masks: lexicons/masks2.csv
                  level: mian
                measure:
                  zones: []
                  group-by: issuer
                  periods:
                    - {name: early, from: 1999, to: 1990}
                    - {name: late, from: 99, to: 2001}
                    - {name: a, from: 1990}
                    - {name: b, from: 1990, to: 1991}
                    - {name: b, from: 1992, to: 1993}
                claims: [claim.yaml]
                limits: {failed-share: 10 %}
                seed: -1
                expect:
                  - {table: t}
                corpora: x
                """))
        .containsExactly(
            ":1:9: found '2' in 'schema'; expected 1, the schema that this version of the program"
                + " reads",
            ":2:8: found 'My Study' in 'study'; expected a short name of lower-case letters,"
                + " digits, '.', '_' and '-' (it is also the name of the folder of results)",
            ":3:9: found no folder FOLDER/corpora/dem in 'corpus'; expected a corpus folder: put"
                + " your documents into FOLDER/corpora/dem/documents, or name another folder with"
                + " --corpus DIR (did you mean 'demo'?)",
            ":5:3: found the unknown key 'seconds-per-documents' in 'extract'; expected one of"
                + " seconds-per-document, heap-megabytes, characters-per-document,"
                + " temporary-megabytes, ocr, seconds-per-ocr-page, ocr-pages-per-document (did you"
                + " mean 'seconds-per-document'?)",
            ":6:19: found '1' in 'extract.heap-megabytes'; expected a whole number from 64 to"
                + " 65536",
            ":7:24: found 'English' in 'annotate.languages[1]'; expected the code of a language,"
                + " two lower-case letters: en",
            ":7:37: found 'en' a second time in 'annotate.languages[3]'; expected it once",
            ":9:11: found no file FOLDER/config/lexicons/right.csv in 'lexicons.files[1]';"
                + " expected a lexicon file (did you mean 'rights.csv'?)",
            ":9:52: found the folder FOLDER/config/lexicons in 'lexicons.files[3]'; expected a"
                + " lexicon file",
            ":10:10: found no file FOLDER/config/lexicons/masks2.csv in 'lexicons.masks'; expected"
                + " the file of masks (did you mean 'masks.csv'?)",
            ":11:10: found 'mian' in 'lexicons.level'; expected one of main, narrow, wide (did you mean"
                + " 'main'?)",
            ":13:10: found an empty list in 'measure.zones'; expected a list with at least one"
                + " zone: [body]",
            ":14:13: found 'issuer' in 'measure.group-by'; expected a list: [a, b], or one item a"
                + " line after '- '",
            ":16:37: found the last year 1990 in 'measure.periods[1].to'; expected a year not"
                + " before the first, 1999",
            ":17:26: found '99' in 'measure.periods[2].from'; expected a whole number from 1500 to"
                + " 2100",
            ":18:7: found no key 'to' in 'measure.periods[3]'; expected 'to:' with the last year,"
                + " which belongs to the period",
            ":20:7: found a second period named 'b' in 'measure.periods[5]'; expected another"
                + " name",
            ":21:10: found no file FOLDER/config/claim.yaml in 'claims[1]'; expected a claims file"
                + " (did you mean 'claims.yaml'?)",
            ":22:24: found '10 %' in 'limits.failed-share'; expected a number from 0 to 1",
            ":23:7: found '-1' in 'seed'; expected a whole number from 0 to 999999999999999999",
            ":25:5: found no key 'column' in 'expect[1]'; expected 'column:' with a column's name",
            ":25:5: found no key 'value' in 'expect[1]'; expected 'value:' with what the cell must"
                + " hold",
            ":26:1: found the unknown key 'corpora'; expected one of schema, study, title, corpus,"
                + " extract, clean, annotate, reuse, lexicons, measure, claims, report, limits, seed,"
                + " expect (did you mean 'corpus'?)");
  }

  @Test
  void theNameForAllDocumentsIsNoColumnAndNoPeriod() throws IOException {
    assertThat(
            problems(
                SMALLEST
                    + """
                    measure:
                      group-by: [issuer, all]
                      periods:
                        - {name: all, from: 1990, to: 1999}
                    """))
        .containsExactly(
            ":7:22: found 'all' in 'measure.group-by[2]'; expected the name of a column other than"
                + " 'all', which stands for all documents",
            ":9:14: found 'all' in 'measure.periods[1].name'; expected a name other than 'all',"
                + " which stands for all documents");
  }

  @Test
  void requiredKeysAreNamed() throws IOException {
    assertThat(problems("title: x\n"))
        .containsExactly(
            ":1:1: found no key 'schema'; expected 'schema:' with the number 1",
            ":1:1: found no key 'study'; expected 'study:' with a short name",
            ":1:1: found no key 'corpus'; expected 'corpus:' with the corpus folder",
            ":1:1: found no key 'lexicons'; expected 'lexicons:' with 'files:' below it");
    assertThat(problems(SMALLEST.replace("  files: [lexicons/rights.csv]", "  level: main")))
        .containsExactly(
            ":5:3: found no key 'files' in 'lexicons'; expected 'files:' with the lexicon files");
  }

  @Test
  void aUsualFileThatIsNotThereIsAProblem() throws IOException {
    Files.delete(folder.resolve("config/lexicons/sets.csv"));
    assertThat(problems(SMALLEST))
        .containsExactly(
            ":5:3: found no file FOLDER/config/lexicons/sets.csv and no key 'sets' in 'lexicons';"
                + " expected 'sets:' with the file of named sets");
  }

  @Test
  void anotherCorpusReplacesTheOneInTheFile() throws Exception {
    Files.writeString(file, SMALLEST.replace("corpora/demo", "corpora/absent"));
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThat(StudyReader.read(file, Optional.of(other)).corpus()).isEqualTo(other);
    assertThatThrownBy(() -> StudyReader.read(file, Optional.of(folder.resolve("othr"))))
        .hasMessage(
            folder.resolve("othr")
                + ": found no such folder; expected the corpus folder that --corpus names, with a"
                + " folder 'documents' in it (did you mean 'other'?)");
  }

  @Test
  void aStudyFileThatIsNotThereIsSaidOnce() {
    assertThatThrownBy(() -> StudyReader.read(folder.resolve("absent.yaml")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            folder.resolve("absent.yaml")
                + ": found no such file; expected a study file; check the spelling of its name and"
                + " folder");
  }

  @Test
  void thePlanReadsBackAsTheSameStudy() throws Exception {
    Study study =
        read(
            SMALLEST
                + """
                title: 'Small: a "study" — №1'
                measure:
                  group-by: ['a, b', 'null', '- x', 'true']
                  periods: [{name: '1990s: early', from: 1990, to: 1999}]
                claims: [claims.yaml]
                limits: {failed-share: 0.0001}
                expect: [{table: t, where: {year: 1994, 'odd: key': ' x'}, column: c, value: '1.50'}]
                """);
    String plan = new StudyPlan(study).text();
    assertThat(plan).contains("\ncorpus: ../corpora/demo\n").doesNotContain(folder.toString());
    assertThat(read(plan)).isEqualTo(study);
    assertThat(read(new StudyPlan(read(SMALLEST)).text())).isEqualTo(read(SMALLEST));
  }

  private Study read(String text) throws Exception {
    Files.writeString(file, text);
    return StudyReader.read(file);
  }

  private List<String> problems(String text) throws IOException {
    Files.writeString(file, text);
    InvalidInputException e =
        catchThrowableOfType(InvalidInputException.class, () -> StudyReader.read(file));
    return e.problems().stream()
        .map(problem -> problem.message().substring(file.toString().length()))
        .map(message -> message.replace(folder.toString(), "FOLDER"))
        .toList();
  }
}
