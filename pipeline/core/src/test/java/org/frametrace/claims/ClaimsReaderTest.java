package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsReaderTest {

  static final Path CONFIG =
      Path.of(Objects.requireNonNull(System.getProperty("frametrace.root")), "config", "claims");

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Set.of(
              "migration_management",
              "rights_based",
              "development",
              "economic_utility",
              "benefit_motto",
              "callon.enrolment"),
          Set.of("MM01", "MM02", "BF01", "BF02", "BF03", "BF04"),
          Set.of());

  @TempDir Path folder;

  @Test
  void theExampleOfTheGuideCanBeRead() throws IOException, InvalidInputException {
    Matcher example =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(CONFIG.resolve("README.md")));
    assertThat(example.find()).isTrue();
    assertThat(ClaimsReader.read(List.of(write(example.group(1))), VOCABULARY)).hasSize(1);
  }

  @Test
  void everyProblemIsReportedWithItsPlaceAndTheNearestName() throws IOException {
    Path file =
        write(
            """
            schema: 1
            paper: Someone 2020
            documents:
              reports:
                meaning: reports
                where: {isuer: [IOM]}
                years: [2010, 2000]
            claims:
              - id: A-1
                locator: words
                importance: cor
                type: level
                paraphrase: Something is said.
                threats: [V1]
                tests:
                  - name: one
                    documents: report
                    measure: {kind: prevalence, entries: [MM09], frames: [rights_basd]}
                    rule: {template: R-LEV, supported: 0.5, contradicted: 1.5}
                  - name: two
                    documents: reports
                    measure: {kind: share, frame: development, amung: [development]}
                    rule: {template: R-CMP, strata: [gnre]}
            """);
    assertThat(problems(List.of(file)).replace(file.toString(), "f"))
        .contains("f:6:20: found the unknown column 'isuer'")
        .contains("(did you mean 'issuer'?)")
        .contains("f:7:12: found years from 2010 to 2000")
        .contains("f:11:17: found 'cor'")
        .contains("(did you mean 'core'?)")
        .contains("f:14:15: found the unknown threat 'V1'")
        .contains("f:17:20: found the unknown selection 'report'")
        .contains("(did you mean 'reports'?)")
        .contains("found the unknown entry 'MM09'")
        .contains("found the unknown frame 'rights_basd'")
        .contains("(did you mean 'rights_based'?)")
        .contains("found '1.5'")
        .contains("found the unknown key 'amung'")
        .contains("(did you mean 'among'?)")
        .contains("found the unknown column 'gnre'")
        .contains("(did you mean 'genre'?)");
  }

  @Test
  void aComparisonSaysWhatItComparesWith() throws IOException {
    String claim =
        """
        schema: 1
        paper: Someone 2020
        documents:
          reports: {meaning: reports}
        claims:
          - id: A-1
            locator: words
            importance: core
            type: level
            paraphrase: Something is said.
            tests:
              - name: one
                documents: reports
                measure: {kind: prevalence, frames: [development]}
                rule: {template: R-CMP}
        """;
    assertThat(problems(claim)).contains("no key 'against'");
    assertThat(problems(claim.replace("template: R-CMP", "template: R-LEV")))
        .contains("no key 'supported'")
        .doesNotContain("no key 'against'");
  }

  @Test
  void periodsAreNotComparedWithinBandsOfYearsThatTheyDoNotShare() throws IOException {
    String claim =
        """
        schema: 1
        paper: Someone 2020
        documents:
          before: {meaning: before, years: [1990, 1999]}
          after: {meaning: after, years: [2000, 2009]}
        claims:
          - id: A-1
            locator: words
            importance: core
            type: comparison
            paraphrase: Something is said more.
            tests:
              - name: one
                documents: after
                against: before
                measure: {kind: rate, frames: [development]}
                rule: {template: R-CMP, strata: [year-band]}
            needs: [something]
        """;
    assertThat(problems(claim)).contains("none in common").contains("strata: [series]");
    String meeting = claim.replace("[2000, 2009]", "[1999, 2009]");
    assertThat(problems(meeting.replace("importance: core", "importance: great")))
        .contains("great")
        .doesNotContain("none in common");
  }

  /** A file with one test, whose measure and rule stand on lines of their own. */
  private static String withTest(String measure, String rule) {
    return """
        schema: 1
        paper: Someone 2020
        documents:
          projects: {meaning: projects, where: {country: [none]}}
        claims:
          - id: A-1
            locator: words
            importance: core
            type: absence
            paraphrase: There is none.
            tests:
              - name: one
                documents: projects
                measure: MEASURE
                rule: RULE
        """
        .replace("MEASURE", measure)
        .replace("RULE", rule);
  }

  private ClaimTest read(String measure, String rule) throws IOException, InvalidInputException {
    return ClaimsReader.read(List.of(write(withTest(measure, rule))), VOCABULARY)
        .getFirst()
        .tests()
        .getFirst();
  }

  @Test
  void documentsAreFoundByTitleAndMetadata() throws IOException, InvalidInputException {
    ClaimTest test =
        read(
            "{kind: documents, title: [[irregular migration, illegal migration]], without: [labour],"
                + " where: {issuer: [IOM]}, among: {frames: [development]}, hits: 3}",
            "{template: R-ABS, contradicted-by: 1, supported-among: 20}");
    assertThat(test.measured())
        .isEqualTo(
            "share of documents with irregular migration/illegal migration in the title, without"
                + " labour there, with issuer IOM, among those with 3+ hits of development");
    assertThat(test.rule().label())
        .isEqualTo("R-ABS(contradicted by 1 document, supported among 20)");
  }

  @Test
  void documentsWithoutADescriptionAndRulesOfDocumentsForOtherMeasuresAreRefused()
      throws IOException {
    assertThat(
            problems(
                withTest(
                    "{kind: documents, without: [labour]}",
                    "{template: R-ABS, contradicted-by: 1}")))
        .contains(":14:")
        .contains("neither 'title' nor 'where'");
    assertThat(
            problems(
                withTest(
                    "{kind: prevalence, frames: [development]}",
                    "{template: R-ABS, contradicted-by: 1}")))
        .contains(":15:")
        .contains("R-ABS(contradicted by 1 document)")
        .contains("documents");
    assertThat(
            problems(
                withTest(
                    "{kind: documents, title: [report]}",
                    "{template: R-ABS, contradicted-by: 0, supported-among: many}")))
        .contains("found '0'")
        .contains("found 'many'");
  }

  @Test
  void aTestChoosesItsZonesWhereItsMeasureCountsHits() throws IOException, InvalidInputException {
    ClaimTest test =
        read(
            "{kind: rate, frames: [development], only-zones: [front-matter], also-zones: [annex]}",
            "{template: R-TRD, direction: rising}");
    assertThat(test.measured())
        .isEqualTo("hits of development per million words, only in front-matter, with annex");
    assertThat(
            problems(
                withTest(
                    "{kind: window-prevalence, frames: [development], also-zones: [annex]}",
                    "{template: R-LEV, supported: 0.5, contradicted: 0.1}")))
        .contains(":14:")
        .contains("other zones than the study's");
    assertThat(
            problems(
                withTest(
                    "{kind: rate, frames: [development], also-zones: [anex]}",
                    "{template: R-TRD, direction: rising}")))
        .contains("(did you mean 'annex'?)");
  }

  @Test
  void aFirstUseThatSpreadsSaysHowFarAndUntilWhen() throws IOException, InvalidInputException {
    String list =
        "{kind: co-presence, all: [{entries: [BF01]}, {entries: [BF02]}, {entries: [BF03]}],"
            + " at-least: 2, within-tokens: 60}";
    assertThat(
            read(list, "{template: R-FST, years: [2001, 2009], documents: 5, until: 2010}")
                .rule()
                .label())
        .isEqualTo("R-FST(2001-2009, 5 documents until 2010)");
    assertThat(problems(withTest(list, "{template: R-FST, years: [2001, 2009], documents: 5}")))
        .contains("no key 'until'");
    assertThat(
            problems(
                withTest(
                    list.replace("at-least: 2", "at-least: 4"),
                    "{template: R-FST, years: [2001, 2009]}")))
        .contains("found '4'");
  }

  @Test
  void sharedWordingNamesItsSourceAndIsComparedWithABaseline() throws Exception {
    String claim =
        """
        schema: 1
        paper: Someone 2020
        documents:
          own: {meaning: own reports}
          others: {meaning: those of others}
          source: {meaning: texts whose wording is taken up}
        claims:
          - id: A-1
            locator: words
            importance: core
            type: comparison
            paraphrase: Wording is taken up.
            tests:
              - name: one
                documents: own
                against: others
                measure: {kind: shared-wording, from: source, words: 6, lag: direction}
                rule: {template: R-CMP, ratio: 1.0}
        """;
    assertThat(
            ClaimsReader.read(List.of(write(claim)), VOCABULARY)
                .getFirst()
                .tests()
                .getFirst()
                .measure())
        .isInstanceOfSatisfying(
            SharedWording.class,
            measure -> {
              assertThat(measure.from().name()).isEqualTo("source");
              assertThat(measure.words()).isEqualTo(6);
              assertThat(measure.lag()).isEqualTo(SharedWording.Lag.DIRECTION);
            });
    assertThat(problems(claim.replace("from: source", "from: sorce")))
        .contains(":17:")
        .contains("the unknown selection 'sorce'");
    assertThat(problems(claim.replace("from: source, ", ""))).contains("no key 'from'");
    assertThat(problems(claim.replace("words: 6", "words: 2"))).contains(":17:");
    String level =
        claim
            .replace("against: others", "role: decides")
            .replace("R-CMP, ratio: 1.0", "R-LEV, supported: 0.1, contradicted: 0.05");
    assertThat(problems(level)).contains(":18:").contains("R-LEV");
    assertThat(
            problems(
                level.replace(
                    "R-LEV, supported: 0.1, contradicted: 0.05", "R-TRD, direction: rising")))
        .contains(":18:")
        .contains("R-TRD");
  }

  @Test
  void aRecallHasASource() throws IOException, InvalidInputException {
    String claim =
        """
        schema: 1
        paper: Someone 2020
        documents:
          reports: {meaning: reports}
        claims:
          - id: A-1
            locator: words
            importance: core
            type: absence
            paraphrase: Something is never said.
            tests:
              - name: one
                documents: reports
                measure: {kind: criticism, of: state, strength: 2}
                rule: {template: R-ABS, bound: 1, cases: 10, recall: 0.8}
            needs: [something]
        """;
    assertThat(problems(claim)).contains(":15:").contains("a recall without its source");
    String sourced = claim.replace("recall: 0.8", "recall: 0.8, recall-source: 200 sentences");
    assertThat(problems(sourced.replace("0.8", "1.2"))).contains(":15:");
    Rule rule =
        ClaimsReader.read(List.of(write(sourced)), VOCABULARY).getFirst().tests().getFirst().rule();
    assertThat(rule).isEqualTo(new AbsenceRule(1, 10, OptionalDouble.of(0.8), "200 sentences"));
    assertThat(rule.label()).isEqualTo("R-ABS(1, 10 cases, recall 0.8)");
  }

  @Test
  void idsAreUniqueAmongAllFiles() throws IOException {
    Path georgi = CONFIG.resolve("georgi-2010.yaml");
    assertThat(problems(List.of(georgi, georgi)))
        .contains("the id 'GEORGI-02' a second time")
        .contains("it stands in georgi-2010.yaml:");
  }

  private String problems(String text) throws IOException {
    return problems(List.of(write(text)));
  }

  private static String problems(List<Path> files) {
    return catchThrowableOfType(
            InvalidInputException.class, () -> ClaimsReader.read(files, VOCABULARY))
        .problems()
        .stream()
        .map(Problem::message)
        .collect(Collectors.joining("\n"));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("claims.yaml"), text);
  }
}
