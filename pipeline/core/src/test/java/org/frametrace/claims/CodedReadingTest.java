package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.frametrace.tables.Column;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

/** Verdicts that follow from what people wrote on a sheet of passages. */
class CodedReadingTest {

  private static final Reading READING =
      new Reading("Is it?", Terms.frame("control"), Optional.empty(), 0, 100);
  private static final Codes YES = new Codes("yes", "", "", "");
  private static final Codes NO = new Codes("no", "", "", "");
  private static final Codes UNCLEAR = new Codes("unclear", "", "", "");
  private static final Codes NOTHING = new Codes("", "", "", "");

  /** Sixty documents of three passages each, one of them found by an entry of the main level. */
  private static List<MeasuredDocument> documents() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      documents.add(
          new PlantedDocument("d-" + i + ".txt", 4000)
              .column("year", Integer.toString(2000 + i % 5))
              .hit("control", "C1", 100)
              .hit("control", "C1", 500)
              .hit("control", "C2", Level.MAIN, Zone.BODY, 900)
              .build());
    }
    return MadeClaim.sorted(documents);
  }

  private static Claim claim(Rule rule) {
    return MadeClaim.of("GE-29", MadeClaim.years(1990, 2010), rule, READING);
  }

  private static List<ReadingSheet> sheets(Claim claim) {
    Passages passages = Passages.of(List.of(claim), documents(), MadeClaim.SETTINGS);
    return passages.sheets(MadeClaim.lines(passages));
  }

  /** Returns the claim where people wrote something beside each row of the sheet. */
  private static Claim coded(Rule rule, IntFunction<Codes> wrote) {
    Claim claim = claim(rule);
    List<ReadingSheet> sheets = sheets(claim);
    ReadingSheet sheet = sheets.getFirst();
    SortedMap<String, Codes> codes = new TreeMap<>();
    for (int i = 0; i < sheet.rows().size(); i++) {
      if (wrote.apply(i).answered()) {
        codes.put(sheet.rows().get(i).passage(), wrote.apply(i));
      }
    }
    CodedSheets all = new CodedSheets(new TreeMap<>(Map.of(sheet.name(), codes)));
    return CodedClaims.of(List.of(claim), sheets, all, MadeClaim.SETTINGS).getFirst();
  }

  private static Judgement judged(Rule rule, IntFunction<Codes> wrote) {
    return MadeClaim.finding(coded(rule, wrote), documents()).principal().judgement();
  }

  private static final Rule RULE = new LevelRule(0.3, 0.6, false);

  @Test
  void theVerdictFollowsFromTheShareOfYes() {
    Map<Double, Verdict> planted =
        Map.of(
            0.85,
            Verdict.SUPPORTED,
            0.1,
            Verdict.CONTRADICTED,
            0.45,
            Verdict.MIXED,
            1.0,
            Verdict.SUPPORTED,
            0.0,
            Verdict.CONTRADICTED);
    planted.forEach(
        (share, verdict) -> {
          for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            List<Codes> codes = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
              codes.add(random.nextDouble() < share ? YES : NO);
            }
            assertThat(judged(RULE, codes::get).verdict())
                .as("share %s, seed %d", share, seed)
                .isEqualTo(verdict);
          }
        });
  }

  @Test
  void theEstimateIsTheShareOfYesAndTheReasonSaysWhatWasCoded() {
    Judgement judgement = judged(RULE, i -> i < 80 ? YES : i < 96 ? NO : UNCLEAR);
    assertThat(judgement.estimate()).isEqualTo(0.82);
    assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(judgement.reason())
        .contains("100 of 100 passages are coded, in ")
        .contains("80 yes, 16 no, 4 unclear; coded by one person");
    // Unclear answers are no at the lower end and yes at the upper.
    assertThat(judgement.low()).isLessThan(0.8 - 0.05);
    assertThat(judgement.high()).isGreaterThan(0.84 + 0.03);
  }

  @Test
  void tooFewCodedPassagesWaitForMore() {
    Judgement judgement = judged(RULE, i -> i < 49 ? YES : NOTHING);
    assertThat(judgement.verdict()).isEqualTo(Verdict.NEEDS_HUMAN_READING);
    assertThat(judgement.estimate()).isNaN();
    assertThat(judgement.reason())
        .contains("49 of 100 passages are coded")
        .contains("needs answers to all of them, or to 50 from 15 documents");
    assertThat(judged(RULE, i -> i < 50 ? YES : NOTHING).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void whoLeavesPassagesOutIsSaid() {
    String first = judged(RULE, i -> i < 60 ? YES : NOTHING).reason();
    assertThat(first).doesNotContain("before them");
    String chosen = judged(RULE, i -> i >= 40 ? YES : NOTHING).reason();
    assertThat(chosen).contains("some passages before them are not");
  }

  @Test
  void twoPeopleWhoAgreeTooLittleSettleNothing() {
    Judgement judgement =
        judged(RULE, i -> new Codes(i % 2 == 0 ? "yes" : "no", i % 3 == 0 ? "no" : "yes", "", ""));
    assertThat(judgement.verdict()).isEqualTo(Verdict.NEEDS_HUMAN_READING);
    assertThat(judgement.reason())
        .contains("two people agree too little for their answers to count (alpha below 0.667)");
  }

  @Test
  void whereTwoPeopleDifferTheAnswerIsUnclearUntilTheySettleIt() {
    IntFunction<Codes> open =
        i ->
            i < 70 ? both("yes", "yes", "") : i < 95 ? both("no", "no", "") : both("yes", "no", "");
    Judgement unsettled = judged(RULE, open);
    assertThat(unsettled.verdict()).isEqualTo(Verdict.MIXED);
    assertThat(unsettled.estimate()).isEqualTo(0.725);
    assertThat(unsettled.reason())
        .contains("the same answer to 95 of 100 passages (Krippendorff's alpha 0.8")
        .contains("5 differing answers are not settled");
    Judgement settled = judged(RULE, i -> i < 95 ? open.apply(i) : both("yes", "no", "yes"));
    assertThat(settled.estimate()).isEqualTo(0.75);
    assertThat(settled.reason()).doesNotContain("not settled");
    assertThat(settled.low()).isGreaterThan(unsettled.low());
  }

  private static Codes both(String first, String second, String settled) {
    return new Codes(first, second, settled, "");
  }

  @Test
  void twoSentencesOfOneParagraphKeepTheirNamesInAnyOrder() {
    DocumentId document = new DocumentId("a.pdf");
    List<String> first = List.of("", "Rights", " matter. Duties matter.");
    List<String> second = List.of("Rights matter. ", "Duties", " matter.");
    ReadingSheet.Builder there = new ReadingSheet.Builder();
    there.add("one", document, 1, OptionalInt.of(1), first, "Is it?");
    there.add("one", document, 2, OptionalInt.of(1), second, "Is it?");
    ReadingSheet.Builder back = new ReadingSheet.Builder();
    back.add("one", document, 2, OptionalInt.of(1), second, "Is it?");
    back.add("one", document, 1, OptionalInt.of(1), first, "Is it?");
    assertThat(there.rows().stream().map(ReadingSheet.Row::passage).toList().reversed())
        .isEqualTo(back.rows().stream().map(ReadingSheet.Row::passage).toList());
  }

  @Test
  void aSpecificationCountsOnlyThePassagesThatItFinds() {
    Claim claim = coded(RULE, i -> i % 10 < 8 ? YES : NO);
    Finding finding = MadeClaim.finding(claim, documents());
    Map<Level, List<MeasuredDocument>> levels = Map.of(Level.MAIN, documents());
    Robustness.Result result =
        new Robustness(new ClaimEvaluator(documents(), MadeClaim.SETTINGS), levels, documents())
            .of(List.of(finding));
    Robustness.Outcome without =
        result.outcomes().stream()
            .filter(o -> o.specification().withoutEntry().equals("C1"))
            .findFirst()
            .orElseThrow();
    assertThat(without.principal().matches()).isEqualTo(60);
    assertThat(without.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(without.principal().reason()).contains("needs 50 coded passages that these words");
    // Of what such a way finds nobody has read enough, and it counts neither for nor against.
    assertThat(result.findings().getFirst().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(result.findings().getFirst().robustness()).isEqualTo(1);
  }

  @Test
  void theEvidenceShowsCodesAgreementAndCasesAmongAllSentences() {
    Claim claim =
        coded(RULE, i -> i < 80 ? both("yes", i < 76 ? "yes" : "no", "yes") : both("no", "no", ""));
    Finding finding = MadeClaim.finding(claim, documents());
    Table claims = FindingTables.claims(List.of(finding), true, Overlap.LONGEST_IN_FRAME);
    assertThat(cell(claims, 0, "coded")).isEqualTo("100");
    assertThat(cell(claims, 0, "coded_yes")).isEqualTo("80");
    assertThat(cell(claims, 0, "alpha")).startsWith("0.8");
    assertThat(cell(claims, 0, "caution")).contains("Krippendorff's alpha 0.8");
    Table evidence = EvidenceTable.of(List.of(finding), Map.of()).getFirst();
    List<String> kinds = evidence.rows().stream().map(row -> row.get(1)).distinct().toList();
    assertThat(kinds).containsExactly("judged", "group", "coding", "agreement", "cases");
    int cases = kinds(evidence, "cases");
    // Three of two hundred sentences are candidates, and eight of ten of those are cases.
    assertThat(cell(evidence, cases, "value")).isEqualTo("0.012");
    int agreement = kinds(evidence, "agreement");
    assertThat(cell(evidence, agreement, "count")).isEqualTo("96");
    assertThat(cell(evidence, agreement, "low")).isNotEmpty();
  }

  private static int kinds(Table table, String kind) {
    return table.rows().stream().map(row -> row.get(1)).toList().indexOf(kind);
  }

  private static String cell(Table table, int row, String column) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    return table.rows().get(row).get(names.indexOf(column));
  }
}
