package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.frametrace.model.MeasuredDocument;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static final Selection ALL = MadeClaim.years(1990, 2010);
  private static final Reading READING =
      new Reading(
          "Is one the price of the other?",
          Terms.frame("control"),
          Optional.of(Terms.frame("rights")),
          1,
          12);

  /** Forty documents; of their hits of control, those at words 100 and 500 are near rights. */
  private static List<MeasuredDocument> documents(int count) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(
          new PlantedDocument("d-" + i + ".txt", 4000)
              .column("year", "2000")
              .hit("control", "C1", 100)
              .hit("control", "C2", 110)
              .hit("rights", "R1", 105)
              .hit("control", "C1", 500)
              .hit("rights", "R1", 525)
              .hit("control", "C1", 900)
              .build());
    }
    return MadeClaim.sorted(documents);
  }

  private static Claim claim(Reading reading) {
    return MadeClaim.of("GE-29", ALL, new LevelRule(0.1, 0.3, false), reading);
  }

  private static Passages passages(Reading reading, List<MeasuredDocument> documents) {
    return Passages.of(List.of(claim(reading)), documents, MadeClaim.SETTINGS);
  }

  private static List<List<String>> rows(Passages passages) {
    List<ReadingSheet> sheets = passages.sheets(MadeClaim.lines(passages));
    assertThat(sheets).extracting(ReadingSheet::name).containsExactly("ge_29_passages");
    return sheets.getFirst().table().rows();
  }

  @Test
  void aSentenceIsOneCandidateWhateverStandsInIt() {
    MeasuredDocument document = documents(1).getFirst();
    View view = new View(MadeClaim.SETTINGS.zones(), MadeClaim.SETTINGS.level());
    assertThat(READING.candidates(document, view))
        .extracting(hit -> hit.tokens().start())
        .containsExactly(100, 500);
    assertThat(READING.contribution(document, view)).containsExactly(200, 2, 0, 0, 0);
  }

  @Test
  void asManyAreDrawnAsTheClaimAsksFor() {
    List<List<String>> rows = rows(passages(READING, documents(40)));
    assertThat(rows).hasSize(12).doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row.get(4)).containsOnly("100", "500");
    assertThat(rows).extracting(row -> row.get(6)).containsOnly("Is one the price of the other?");
    assertThat(rows).extracting(row -> row.get(7)).containsOnly("");
  }

  @Test
  void theOrderOfTheDocumentsChangesNothing() {
    List<MeasuredDocument> shuffled = new ArrayList<>(documents(40));
    Collections.shuffle(shuffled, new Random(5));
    assertThat(rows(passages(READING, shuffled))).isEqualTo(rows(passages(READING, documents(40))));
  }

  @Test
  void aNewDocumentTakesThePlaceOfFewPassages() {
    List<List<String>> before = rows(passages(READING, documents(40)));
    List<List<String>> after = rows(passages(READING, documents(41)));
    assertThat(after).hasSize(12);
    assertThat(after.stream().filter(row -> !before.contains(row))).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void everyPassageHasANameThatNoSpreadsheetTakesForANumber() {
    List<MeasuredDocument> documents = documents(40);
    List<String> names = rows(passages(READING, documents)).stream().map(r -> r.get(0)).toList();
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("p[0-9a-f]{12}"));
  }

  @Test
  void passagesWithoutTheirTextAreLeftOut() {
    Passages passages = passages(READING, documents(40));
    assertThat(passages.sheets(Map.of()).getFirst().rows()).isEmpty();
  }

  @Test
  void peopleMustReadWhateverTheNumberOfPassages() {
    Finding finding = MadeClaim.finding(claim(READING), documents(40));
    assertThat(finding.verdict()).isEqualTo(Verdict.NEEDS_HUMAN_READING);
    assertThat(finding.principal().judgement().reason())
        .startsWith("12 of 80 passages are drawn")
        .contains("at least 0.3 of them: Is one the price of the other?");
    assertThat(finding.principal().judgement().estimate()).isNaN();
  }

  @Test
  void withoutPassagesOrDocumentsThereIsNothingToRead() {
    Reading nothing = new Reading("Is it?", Terms.frame("gender"), Optional.empty(), 0, 100);
    Finding none = MadeClaim.finding(claim(nothing), documents(40));
    assertThat(none.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(none.principal().judgement().reason()).contains("needs a passage to read");
    Finding few = MadeClaim.finding(claim(READING), documents(10));
    assertThat(few.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(few.principal().judgement().reason()).contains("30 documents");
  }
}
