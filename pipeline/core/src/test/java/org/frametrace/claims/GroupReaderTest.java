package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules with groups and events, as claims files write them. */
class GroupReaderTest {

  private static final String TWO = "groups: {own: {issuer: [IOM]}, others: {issuer: [ILO]}}";
  private static final String THREE =
      "groups: {own: {issuer: [IOM]}, others: {issuer: [ILO]}, rest: {genre: [press]}}";

  @TempDir Path folder;

  @Test
  void rulesWithGroupsAreRead() throws Exception {
    assertThat(rule("{kind: rate, frames: [development]}", "R-SEQ, passes: 20, " + TWO).label())
        .isEqualTo("R-SEQ(own before others at 20)");
    assertThat(
            rule(
                    "{kind: rate, frames: [development]}",
                    "R-SEQ, passes: 20, same-year: early-enough, " + TWO)
                .label())
        .isEqualTo("R-SEQ(own no later than others at 20)");
    assertThat(
            rule("{kind: frame-series, among: [development, rights_based]}", "R-SEQ, " + THREE)
                .label())
        .isEqualTo("R-SEQ(own < others < rest)");
    assertThat(
            rule(
                    parts(),
                    "R-LEV, contradicted: 0.05, supported: 0.1, of: own, nearest-to: [rest], "
                        + THREE)
                .label())
        .isEqualTo("R-LEV(contradicted 0.05, supported 0.1, R² between own, others, rest)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "R-SEQ, passes: 20 | no key 'groups'",
        "R-SEQ, passes: 20, groups: {own: {issuer: [IOM]}} | 1 groups",
        "R-SEQ, passes: 20, groups: {a: {isuer: [IOM]}, b: {issuer: [ILO]}} | did you mean"
            + " 'issuer'",
        "R-LEV, contradicted: 0.2, supported: 0.1, TWO | 'contradicted' at or above 'supported'",
        "R-LEV, contradicted: 0.05, supported: 0.1, of: own, TWO | one of 'of' and 'nearest-to'",
        "R-LEV, contradicted: 0.05, supported: 0.1, of: won, nearest-to: [rest], THREE"
            + " | the unknown group 'won'",
        "R-LEV, contradicted: 0.05, supported: 0.1, of: own, nearest-to: [others], TWO"
            + " | no group that could be nearer",
        "R-LEV, contradicted: 0.05, supported: 0.1, complete-series: true, TWO"
            + " | the unknown key 'complete-series'",
        "R-CMP, events: [] | no year",
        "R-SEQ, passes: 20, TWO | R-SEQ(own before others at 20) of the measure",
      })
  void whatIsWrongWithThemIsSaid(String rule, String problem) throws IOException {
    String written = rule.replace("TWO", TWO).replace("THREE", THREE);
    InvalidInputException thrown =
        catchThrowableOfType(InvalidInputException.class, () -> rule(parts(), written));
    assertThat(thrown).as(written).hasMessageContaining(problem);
  }

  @Test
  void partsAreTwoOrMore() {
    InvalidInputException thrown =
        catchThrowableOfType(
            InvalidInputException.class,
            () ->
                rule(
                    "{kind: parts, parts: {one: {frames: [development]}}}",
                    "R-LEV, contradicted: 0.05, supported: 0.1, " + TWO));
    assertThat(thrown).hasMessageContaining("two or more parts");
  }

  private static String parts() {
    return "{kind: parts, parts: {one: {frames: [development]}, two: {frames: [rights_based]}}}";
  }

  private Rule rule(String measure, String rule) throws IOException, InvalidInputException {
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
            type: comparison
            paraphrase: Something is said.
            tests:
              - name: one
                documents: reports
                measure: MEASURE
                rule: {template: RULE}
        """
            .replace("MEASURE", measure)
            .replace("RULE", rule);
    Path file = Files.writeString(folder.resolve("claims.yaml"), claim);
    return ClaimsReader.read(List.of(file), ClaimsReaderTest.VOCABULARY)
        .getFirst()
        .tests()
        .getFirst()
        .rule();
  }
}
