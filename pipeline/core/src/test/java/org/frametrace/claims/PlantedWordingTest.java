package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.frametrace.claims.PlantedTexts.Writing;
import org.frametrace.claims.SharedWording.Lag;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.SharedRuns;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/** Shared wording, in texts of which it is known who takes wording from whom. */
class PlantedWordingTest {

  private static final int YEARS = 15;

  /** So many years after it a phrase was coined nobody writes any more. */
  private static final int NEVER = 100;

  private static final Selection SOURCE = MadeClaim.issuer("source");

  private static SharedWording measure(Lag lag) {
    return new SharedWording(SOURCE, 5, lag);
  }

  private static Claim claim(Lag lag, double ratio) {
    return MadeClaim.of(
        "WORDING",
        MadeClaim.issuer("taker"),
        Optional.of(MadeClaim.issuer("other")),
        new ComparisonRule(ratio, List.of(Strata.YEAR_BAND)),
        measure(lag));
  }

  private static LongFunction<List<MeasuredDocument>> corpus(
      int perYear, Writing source, Writing taker, Writing other) {
    Map<Long, List<MeasuredDocument>> made = new ConcurrentHashMap<>();
    return seed ->
        made.computeIfAbsent(
            seed,
            s ->
                new PlantedTexts(s, YEARS)
                    .with(3, source)
                    .with(perYear, taker)
                    .with(perYear, other)
                    .sharing(measure(Lag.EARLIER)));
  }

  private static Writing writing(String issuer, double topic, double coined, int lag) {
    return new Writing(issuer, topic, coined, lag);
  }

  private static LongFunction<List<MeasuredDocument>> taken(double byTaker, double byOther) {
    return corpus(
        3,
        writing("source", 0.2, 0.2, 0),
        writing("taker", 0.2, byTaker, 1),
        writing("other", 0.2, byOther, 1));
  }

  @Test
  void wordingThatIsTakenUpIsFoundAndSoIsItsDirection() {
    LongFunction<List<MeasuredDocument>> texts = taken(0.2, 0);
    PlantedVerdicts.expect(claim(Lag.EARLIER, 1.25), Verdict.SUPPORTED, texts);
    PlantedVerdicts.expect(claim(Lag.DIRECTION, 1), Verdict.SUPPORTED, texts);
  }

  @Test
  void wordingThatOthersTakeUpContradicts() {
    LongFunction<List<MeasuredDocument>> texts = taken(0, 0.2);
    PlantedVerdicts.expect(claim(Lag.EARLIER, 1.25), Verdict.CONTRADICTED, texts);
    PlantedVerdicts.expect(claim(Lag.DIRECTION, 1), Verdict.CONTRADICTED, texts);
  }

  @Test
  void aLittleMoreThanOthersIsMixed() {
    PlantedVerdicts.expect(claim(Lag.EARLIER, 1.25), Verdict.MIXED, taken(0.15, 0.12));
  }

  @Test
  void fewDocumentsAreNoEvidence() {
    LongFunction<List<MeasuredDocument>> few =
        corpus(
            1,
            writing("source", 0.2, 0.2, 0),
            writing("taker", 0.2, 0.2, 1),
            writing("other", 0.2, 0, 1));
    PlantedVerdicts.expect(claim(Lag.EARLIER, 1.25), Verdict.INSUFFICIENT_EVIDENCE, few);
  }

  @Test
  void aSourceWithoutDocumentsIsNamed() {
    LongFunction<List<MeasuredDocument>> none =
        corpus(
            3,
            writing("nobody", 0.2, 0.2, 0),
            writing("taker", 0, 0, 0),
            writing("other", 0, 0, 0));
    Finding finding = MadeClaim.finding(claim(Lag.EARLIER, 1.25), none.apply(1));
    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(finding.caution()).contains(SOURCE.meaning() + ": 0 of 135 measured documents");
  }

  @Test
  void aSharedTopicIsNoTakeUp() {
    LongFunction<List<MeasuredDocument>> texts = taken(0, 0);
    PlantedVerdicts.expectNoSupport(claim(Lag.EARLIER, 1), texts);
    PlantedVerdicts.expectNoSupport(claim(Lag.DIRECTION, 1), texts);
  }

  @Test
  void theDirectionTellsATopicThatOthersDoNotShareFromTakeUp() {
    LongFunction<List<MeasuredDocument>> topic =
        corpus(
            3,
            writing("source", 0.3, 0.2, 0),
            writing("taker", 0.3, 0, NEVER),
            writing("other", 0.1, 0, NEVER));
    PlantedVerdicts.expectNoSupport(claim(Lag.DIRECTION, 1), topic);
  }

  @Test
  void theDirectionTellsWhoTakesFromWhom() {
    LongFunction<List<MeasuredDocument>> given =
        corpus(
            3,
            writing("source", 0.2, 0.2, 2),
            writing("taker", 0.2, 0.2, 0),
            writing("other", 0.2, 0, NEVER));
    PlantedVerdicts.expectNoSupport(claim(Lag.DIRECTION, 1), given);
  }

  @Test
  void aSourceOfFewTextsBeforeOrAfterSaysNothing() {
    View view = new View(EnumSet.of(Zone.BODY), Level.MAIN);
    MeasuredDocument document =
        new PlantedDocument("a", 4000)
            .build()
            .with(Map.of(measure(Lag.EARLIER).source(), new SharedRuns(400, 20, 10, 50, 25, 3, 2)));
    assertThat(measure(Lag.EARLIER).contribution(document, view)).containsExactly(400, 20);
    assertThat(measure(Lag.EARLIER).matches(document, view)).isEqualTo(50);
    assertThat(measure(Lag.LATER).contribution(document, view)).containsExactly(0, 0);
    assertThat(measure(Lag.DIRECTION).contribution(document, view)).containsExactly(0, 0);
  }
}
