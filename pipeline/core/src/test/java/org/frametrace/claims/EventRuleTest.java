package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.frametrace.claims.PlantedYears.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.frametrace.model.MeasuredDocument;
import org.junit.jupiter.api.Test;

/** Words that rise after events, that fall, that rise all the time, or that rise everywhere. */
class EventRuleTest {

  private static final String RIGHTS = "rights_based";
  private static final List<Integer> EVENTS = List.of(2003, 2005, 2010);
  private static final Claim CLAIM =
      MadeClaim.of(
          "EVENTS",
          MadeClaim.issuer("IOM"),
          Optional.of(MadeClaim.issuer("Others")),
          new EventRule(1, EVENTS, 2),
          new Rate(Terms.frame(RIGHTS)));

  @Test
  void risesAfterEventsAreFound() {
    PlantedVerdicts.expect(CLAIM, Verdict.SUPPORTED, seed -> corpus(seed, 6, waves(3), y -> 3000));
  }

  @Test
  void fallsAfterEventsContradict() {
    PlantedVerdicts.expect(
        CLAIM, Verdict.CONTRADICTED, seed -> corpus(seed, 6, waves(0.3), y -> 3000));
  }

  @Test
  void whatRisesAllTheTimeDoesNotRiseAfterEvents() {
    PlantedVerdicts.expectNoSupport(
        CLAIM, seed -> corpus(seed, 4, y -> 400 * Math.pow(1.2, y - 2000), y -> 1500));
  }

  @Test
  void whatRisesInOtherOrganisationsTooIsNoAnswer() {
    PlantedVerdicts.expectNoSupport(CLAIM, seed -> corpus(seed, 4, waves(2.5), waves(2.5)));
  }

  @Test
  void yearsThatDifferForOtherReasonsAreNotTakenForEvents() {
    PlantedVerdicts.expectNoSupport(
        CLAIM,
        seed -> {
          double[] years = new Random(seed).doubles(14, 500, 3000).toArray();
          return corpus(seed, 4, y -> years[y - 2000], y -> 1500);
        });
  }

  @Test
  void tooFewDocumentsAYearAreNoEvidence() {
    PlantedVerdicts.expect(
        CLAIM, Verdict.INSUFFICIENT_EVIDENCE, seed -> corpus(seed, 2, waves(2.5), y -> 1500));
  }

  @Test
  void theReasonGivesEachEvent() {
    Finding finding = MadeClaim.finding(CLAIM, corpus(1, 6, waves(2.5), y -> 1500));
    Judgement judgement = finding.principal().judgement();
    assertThat(judgement.reason()).contains("2003: ").contains("2005: ").contains("2010: ");
    // Three rises by 2.5; half of the years before 2005 lie in the wave after 2003.
    assertThat(judgement.estimate()).isBetween(1.7, 2.7);
    assertThat(judgement.low()).isLessThan(judgement.estimate());
    assertThat(judgement.high()).isGreaterThan(judgement.estimate());
    assertThat(judgement.p()).isLessThan(0.05);
    assertThat(finding.principal().evidence().cells())
        .filteredOn(cell -> cell.selection().name().equals("Others"))
        .extracting(cell -> cell.year().orElse(0))
        .contains(2000, 2013);
    assertThat(MadeClaim.finding(CLAIM, corpus(1, 6, waves(2.5), y -> 1500))).isEqualTo(finding);
  }

  @Test
  void anEventAtTheEdgeIsLeftOut() {
    Claim edge =
        MadeClaim.of(
            "EDGE",
            MadeClaim.issuer("IOM"),
            Optional.of(MadeClaim.issuer("Others")),
            new EventRule(1, List.of(2001, 2005, 2010), 2),
            new Rate(Terms.frame(RIGHTS)));
    Judgement judgement =
        MadeClaim.finding(edge, corpus(1, 3, waves(2.5), y -> 1500)).principal().judgement();
    assertThat(judgement.reason()).contains("2005: ").doesNotContain("2001: ");
    assertThatThrownBy(() -> new EventRule(1, List.of(), 2)).hasMessageContaining("[]");
  }

  /** So much more in the two years after each event. */
  private static IntToDoubleFunction waves(double factor) {
    return year -> 3000 * (EVENTS.stream().anyMatch(e -> year > e && year <= e + 2) ? factor : 1);
  }

  private static List<MeasuredDocument> corpus(
      long seed, int perYear, IntToDoubleFunction iom, IntToDoubleFunction others) {
    List<MeasuredDocument> documents =
        new ArrayList<>(
            new PlantedYears(seed, 2000, 2013, perYear, 4000).with("IOM", rate(RIGHTS, iom)));
    documents.addAll(
        new PlantedYears(seed + 1000, 2000, 2013, perYear, 4000)
            .with("Others", rate(RIGHTS, others)));
    return documents;
  }
}
