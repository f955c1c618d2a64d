package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.DocumentActions;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Reproach;
import org.frametrace.model.Span;
import org.frametrace.model.TextPlace;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/** Verdicts on absence that follow from what people wrote beside candidates of criticism. */
class CodedCriticismTest {

  private static final Codes CASE = new Codes("2", "", "", "");
  private static final Codes NONE = new Codes("0", "", "", "");

  private static MeasuredDocument document(int number, int candidates) {
    List<Reproach> reproaches = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      Hit hit =
          new Hit("negative_evaluation", "NE02", Level.NARROW, i, new Span(1, 3), Zone.BODY, 0);
      TextPlace place =
          new TextPlace(
              i,
              new Span(20 * i, 20 * i + 1),
              Zone.BODY,
              OptionalInt.empty(),
              "States ",
              "fail " + i,
              " here");
      reproaches.add(new Reproach(hit, new Actor(ActorType.STATE, "States", "target"), place));
    }
    return new PlantedDocument("d-" + number + ".txt", 20_000)
        .column("year", "2000")
        .build()
        .with(new DocumentActions(List.of(), reproaches, Map.of(ActorType.STATE, 200), 0));
  }

  /** Sixty documents, of which ten have two candidates each; 12,000 sentences name a state. */
  private static List<MeasuredDocument> documents() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      documents.add(document(i, i < 10 ? 2 : 0));
    }
    return MadeClaim.sorted(documents);
  }

  private static Judgement judged(Rule rule, IntFunction<Codes> wrote) {
    Claim claim =
        MadeClaim.of("GE-31", MadeClaim.years(1990, 2010), rule, new Criticism(ActorType.STATE, 2));
    List<ReadingSheet> sheets = CriticismSheets.of(List.of(claim), documents(), MadeClaim.SETTINGS);
    ReadingSheet sheet = sheets.getFirst();
    assertThat(sheet.rows()).hasSize(20);
    SortedMap<String, Codes> codes = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      if (wrote.apply(i).answered()) {
        codes.put(sheet.rows().get(i).passage(), wrote.apply(i));
      }
    }
    CodedSheets all = new CodedSheets(new TreeMap<>(Map.of(sheet.name(), codes)));
    Claim coded = CodedClaims.of(List.of(claim), sheets, all, MadeClaim.SETTINGS).getFirst();
    return MadeClaim.finding(coded, documents()).principal().judgement();
  }

  @Test
  void isSupportedWhereTheBoundOfConfirmedCasesIsLow() {
    Judgement judgement = judged(new AbsenceRule(1), i -> NONE);
    assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(judgement.estimate()).isZero();
    // 0 of 12,000: three in twelve thousand, a little more for sixty documents.
    assertThat(judgement.high()).isBetween(0.25, 0.27);
    assertThat(judgement.reason())
        .contains("cases in other words than the lexicon's are not seen")
        .contains("20 of 20 passages are coded")
        .contains("coded by one person");
  }

  @Test
  void isMixedWhereTheBoundIsAboveAndTooFewCasesContradict() {
    Judgement judgement = judged(new AbsenceRule(0.2), i -> i < 1 ? CASE : NONE);
    assertThat(judgement.verdict()).isEqualTo(Verdict.MIXED);
    assertThat(judgement.reason()).contains("is above 0.2");
  }

  @Test
  void threeConfirmedCasesInTwoDocumentsContradictEvenBeforeAllIsRead() {
    Judgement judgement =
        judged(new AbsenceRule(1), i -> i < 12 ? CASE : new Codes("", "", "", ""));
    assertThat(judgement.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(judgement.reason()).contains("12 cases are confirmed in ");
    AbsenceRule many = new AbsenceRule(1, 13, OptionalDouble.empty(), "");
    assertThat(judged(many, i -> i < 12 ? CASE : new Codes("", "", "", "")).verdict())
        .isEqualTo(Verdict.NEEDS_HUMAN_READING);
  }

  @Test
  void criticismOfNonMembersAndWeakerThanTheClaimSpeaksOfIsNoCase() {
    Judgement judgement =
        judged(
            new AbsenceRule(1),
            i -> i % 2 == 0 ? new Codes("3", "", "", "non-member") : new Codes("1", "", "", ""));
    assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(judgement.reason()).contains("0 yes, 20 no");
  }

  @Test
  void whatIsUnclearCountsForTheBoundAndContradictsNothing() {
    Judgement judgement = judged(new AbsenceRule(1), i -> new Codes("unclear", "", "", ""));
    assertThat(judgement.verdict()).isEqualTo(Verdict.MIXED);
    assertThat(judgement.estimate()).isEqualTo(1000 * 20 / 12_000.0);
  }

  @Test
  void aMeasuredRecallWidensTheBoundAndALowOneForbidsAVerdict() {
    Judgement known =
        judged(new AbsenceRule(1, 3, OptionalDouble.of(0.8), "a sample of 200"), i -> NONE);
    assertThat(known.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(known.high()).isBetween(0.25 / 0.8, 0.27 / 0.8);
    assertThat(known.reason()).contains("finds 0.8 of them (a sample of 200)");
    Judgement low =
        judged(new AbsenceRule(1, 3, OptionalDouble.of(0.6), "a sample of 200"), i -> NONE);
    assertThat(low.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
  }

  @Test
  void nobodyHasReadAnythingYet() {
    Judgement judgement = judged(new AbsenceRule(1), i -> new Codes("", "", "", ""));
    assertThat(judgement.verdict()).isEqualTo(Verdict.NEEDS_HUMAN_READING);
    assertThat(judgement.reason()).contains("20 candidates must be read");
  }
}
