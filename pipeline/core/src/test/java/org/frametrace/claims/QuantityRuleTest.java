package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frametrace.model.Bound;
import org.frametrace.model.DatedEvent;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Quantity;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.ReferenceDate.Source;
import org.frametrace.model.Span;
import org.frametrace.model.TextPlace;
import org.frametrace.model.Zone;
import org.frametrace.study.InvalidInputException;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityRuleTest {

  private static final String MEMBERS =
      "{what: members, unit: member states, year: 2008, value: 125}";

  @TempDir private Path folder;

  private final List<MeasuredDocument> documents = new ArrayList<>();

  private List<Claim> claims(String facts, String rule) throws IOException, InvalidInputException {
    return MadeClaim.ofNumbers(folder, "{kind: quantities, facts: [" + facts + "]}", rule);
  }

  private Finding finding(String facts) throws IOException, InvalidInputException {
    ClaimSettings settings = new ClaimSettings(EnumSet.of(Zone.BODY), Level.MAIN, 100, 1, false);
    return new ClaimEvaluator(documents, settings)
        .findings(claims(facts, "{template: R-QTY}"))
        .getFirst();
  }

  /** Adds a document that states one quantity of 2008. */
  private void states(double value, Bound bound, QuantityUnit unit, int year, String sentence) {
    double low = bound == Bound.AT_MOST ? Double.NEGATIVE_INFINITY : value;
    double high = bound == Bound.AT_LEAST ? Double.POSITIVE_INFINITY : value;
    Quantity quantity =
        new Quantity(
            low,
            high,
            bound,
            unit,
            Optional.of(new ReferenceDate(year, year, Source.CLAUSE)),
            place(sentence, "", ""));
    add(new DocumentFacts(List.of(quantity), List.of()));
  }

  private void members(double value) {
    states(value, Bound.EXACT, QuantityUnit.MEMBER_STATES, 2008, "document " + documents.size());
  }

  private void add(DocumentFacts facts) {
    documents.add(new PlantedDocument("d" + documents.size() + ".txt", 100).build().with(facts));
  }

  private static TextPlace place(String left, String surface, String right) {
    return new TextPlace(0, new Span(0, 1), Zone.BODY, OptionalInt.of(7), left, surface, right);
  }

  @ParameterizedTest
  @CsvSource({
    // One source within two per cent is enough; one outside is not enough to contradict.
    "125, , , SUPPORTED",
    "127, , , SUPPORTED",
    "128, , , MIXED",
    "125, 127, , SUPPORTED",
    "125, 140, , MIXED",
    "140, 141, , CONTRADICTED",
    "140, 160, , MIXED",
    "140, 160, 161, CONTRADICTED",
    "125, 140, 141, MIXED",
    // More than three times as much counts something else.
    "12, , , INSUFFICIENT_EVIDENCE",
  })
  void verdictsFollowTheSources(Double first, Double second, Double third, Verdict verdict)
      throws Exception {
    for (Double value : new Double[] {first, second, third}) {
      if (value != null) {
        members(value);
      }
    }
    assertThat(finding(MEMBERS).verdict()).isEqualTo(verdict);
  }

  @Test
  void withoutASourceForTheYearThereIsNoVerdict() throws Exception {
    states(125, Bound.EXACT, QuantityUnit.MEMBER_STATES, 2007, "another year");
    states(125, Bound.EXACT, QuantityUnit.PROJECTS, 2008, "another unit");
    assertThat(finding(MEMBERS).verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void theSameSentenceInTwoDocumentsIsOneSource() throws Exception {
    states(140, Bound.EXACT, QuantityUnit.MEMBER_STATES, 2008, "copied");
    states(140, Bound.EXACT, QuantityUnit.MEMBER_STATES, 2008, "copied");
    assertThat(finding(MEMBERS).verdict()).isEqualTo(Verdict.MIXED);
  }

  @ParameterizedTest
  @CsvSource({
    "6000, AT_LEAST, at-least, SUPPORTED",
    "6690, EXACT, at-least, SUPPORTED",
    "5000, EXACT, at-least, MIXED",
    "6000, EXACT, exact, SUPPORTED",
    "6500, EXACT, exact, MIXED",
    "6500, ABOUT, exact, SUPPORTED",
    "4000, AT_LEAST, exact, INSUFFICIENT_EVIDENCE",
    "9000, AT_LEAST, exact, MIXED",
    "9000, AT_MOST, exact, INSUFFICIENT_EVIDENCE",
    "4000, AT_MOST, exact, MIXED",
  })
  void boundsAreCompatibleWithWhatLiesBeyond(
      double value, Bound bound, String stated, Verdict verdict) throws Exception {
    states(value, bound, QuantityUnit.STAFF, 2008, "sentence");
    assertThat(
            finding("{what: staff, unit: staff, year: 2008, value: 6000, bound: " + stated + "}")
                .verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "USD, 1000000000, 1049000000, SUPPORTED",
    "USD, 1000000000, 1051000000, MIXED",
    "per cent, 3.4, 3.9, SUPPORTED",
    "per cent, 3.4, 4.0, MIXED",
    "staff, 100, 102, SUPPORTED",
    "staff, 100, 103, MIXED",
  })
  void eachKindOfUnitHasItsTolerance(String unit, String stated, double found, Verdict verdict)
      throws Exception {
    QuantityUnit of =
        List.of(QuantityUnit.values()).stream()
            .filter(u -> u.label().equals(unit))
            .findFirst()
            .orElseThrow();
    states(found, Bound.EXACT, of, 2008, "sentence");
    String fact = "{what: it, unit: " + unit + ", year: 2008, value: " + stated + "}";
    assertThat(finding(fact).verdict()).isEqualTo(verdict);
  }

  @Test
  void wordsSelectTheSentencesThatSpeakOfTheFact() throws Exception {
    states(3.4, Bound.EXACT, QuantityUnit.PER_CENT, 2008, "the Administrative part was ");
    states(5.5, Bound.EXACT, QuantityUnit.PER_CENT, 2008, "the administrative fee of a loan was ");
    states(4.4, Bound.EXACT, QuantityUnit.PER_CENT, 2008, "growth was ");
    String fact =
        "{what: part, unit: per cent, year: 2008, value: 3.4, words: [[core, administrative]],"
            + " without: [loan]}";
    assertThat(finding(fact).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void oneContradictedFactContradictsAndOneWithoutASourceLeavesOpen() {
    assertThat(QuantityRule.joined(List.of(Verdict.SUPPORTED, Verdict.SUPPORTED)))
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(
            QuantityRule.joined(
                List.of(
                    Verdict.SUPPORTED,
                    Verdict.INSUFFICIENT_EVIDENCE,
                    Verdict.MIXED,
                    Verdict.CONTRADICTED)))
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(QuantityRule.joined(List.of(Verdict.MIXED, Verdict.INSUFFICIENT_EVIDENCE)))
        .isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(QuantityRule.joined(List.of(Verdict.MIXED, Verdict.SUPPORTED)))
        .isEqualTo(Verdict.MIXED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PICMME was | founded | in 1951 | 1951 | SUPPORTED",
        "PICMME was | founded | in 1952 | 1952 | MIXED",
        "The Committee was | founded | in 1952 | 1952 | INSUFFICIENT_EVIDENCE",
        "PICMME | founded | an office in 1952 | 1952 | INSUFFICIENT_EVIDENCE",
        "The | creation | of PICMME in 1951 | 1951 | SUPPORTED",
        "picmme was | founded | in 1951 | 1951 | INSUFFICIENT_EVIDENCE",
        "PICMME was | closed | in 1960 | 1960 | INSUFFICIENT_EVIDENCE",
      })
  void eventsNeedTheNameAndTheWord(
      String left, String word, String right, int year, Verdict verdict) throws Exception {
    add(
        new DocumentFacts(
            List.of(),
            List.of(
                new DatedEvent(
                    word,
                    new ReferenceDate(year, year, Source.CLAUSE),
                    place(left + " ", word, " " + right)))));
    String fact =
        "{what: founding, event: [PICMME, founded, creation, established], year-of-event: 1951}";
    assertThat(finding(fact).verdict()).isEqualTo(verdict);
  }

  @Test
  void theTableShowsEveryLineAndWhatIsMissing() throws Exception {
    members(125);
    members(140);
    String facts = MEMBERS + ", {what: staff, unit: staff, year: 2008, value: 6000}";
    Table table = FactTable.of(claims(facts, "{template: R-QTY}"), documents, Set.of(Zone.BODY));
    int agrees = table.columns().size() - 1;
    assertThat(table.rows())
        .extracting(row -> row.get(2), row -> row.get(7), row -> row.get(8), row -> row.get(agrees))
        .containsExactly(
            tuple("members", "mixed", "true", "yes"),
            tuple("members", "mixed", "true", "no"),
            tuple("staff", "insufficient evidence", "false", ""));
  }

  @Test
  void everyReasonAsksForAPersonWhoReads() throws Exception {
    members(125);
    assertThat(finding(MEMBERS).caution()).contains("facts.csv").contains("a person must read");
  }

  @Test
  void mistakesInFactsAreNamed() {
    assertThatThrownBy(
            () ->
                claims(
                    "{what: x, unit: memberstates, year: 2008, value: 1},"
                        + "{what: x, event: [PICMME, fuonded], year-of-event: 1951},"
                        + "{what: x, event: [PICMME], year-of-event: 1951},"
                        + "{what: x, unit: staff, year: 2008}",
                    "{template: R-QTY}"))
        .hasMessageContaining("memberstates")
        .hasMessageContaining("fuonded")
        .hasMessageContaining("value");
    assertThatThrownBy(
            () -> claims(MEMBERS, "{template: R-LEV, supported: 0.9, contradicted: 0.5}"))
        .hasMessageContaining("R-LEV");
  }
}
