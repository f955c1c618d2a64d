package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.claims.PlantedYears.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.frametrace.claims.Controls.Control;
import org.frametrace.claims.Controls.Kind;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.junit.jupiter.api.Test;

class ControlsTest {

  private static final String LABEL = "migration_management";
  private static final Rate RATE = new Rate(Terms.frame(LABEL));
  private static final int ENTRIES = 3;

  @Test
  void aRiseIsNoRiseWithTimeReversed() {
    Claim claim =
        MadeClaim.of("RISE", MadeClaim.years(1990, 2009), new TrendRule(true, 1.25), RATE);
    Control control = onlyControl(claim, growing(1));
    assertThat(control.outcome().judgement().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(control.kind()).isEqualTo(Kind.REVERSED_TIME);
    assertThat(control.verdicts()).isEqualTo(Map.of(Verdict.CONTRADICTED, 1));
    assertThat(control.estimate() * control.outcome().judgement().estimate()).isBetween(0.99, 1.01);
    assertThat(control.holds()).isTrue();
  }

  @Test
  void aStepIsElsewhereWithTimeReversed() {
    Claim claim =
        MadeClaim.of(
            "STEP",
            MadeClaim.years(1990, 2014),
            new ChangeRule(new Selection.Years(1997, 1999), 2, List.of()),
            RATE);
    Control control =
        onlyControl(
            claim,
            new PlantedYears(2, 1990, 2014, 6, 4000)
                .with(rate(LABEL, year -> year < 1998 ? 1000 : 4000)));
    assertThat(control.outcome().judgement().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(control.count(Verdict.SUPPORTED)).isZero();
  }

  @Test
  void placebosDoNotShareADifferenceThatIsTheFramesOwn() {
    Control control = onlyControl(comparison(), issuers(3, 1));
    assertThat(control.outcome().judgement().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(control.kind()).isEqualTo(Kind.PLACEBO_FRAMES);
    assertThat(control.draws()).isEqualTo(20);
    assertThat(control.count(Verdict.SUPPORTED)).isLessThanOrEqualTo(1);
    assertThat(control.estimate()).isBetween(0.8, 1.2);
    assertThat(control.holds()).isTrue();
  }

  @Test
  void placebosShareADifferenceOfEverything() {
    Control control = onlyControl(comparison(), issuers(3, 3));
    assertThat(control.outcome().judgement().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(control.count(Verdict.SUPPORTED)).isGreaterThan(15);
    assertThat(control.holds()).isFalse();
  }

  @Test
  void withoutEnoughOtherEntriesThereIsNoPlacebo() {
    List<MeasuredDocument> alone =
        issuers(3, 1).stream()
            .map(
                document ->
                    document.with(
                        new DocumentHits(
                            document.id(),
                            document.hits().sizes(),
                            document.hits().hits().stream()
                                .filter(hit -> hit.frame().equals(LABEL))
                                .toList())))
            .toList();
    Control control = onlyControl(comparison(), alone);
    assertThat(control.draws()).isZero();
    assertThat(control.estimate()).isNaN();
  }

  @Test
  void testsWithoutAVerdictHaveNoControl() {
    Claim claim = MadeClaim.of("FEW", MadeClaim.years(1990, 1992), new TrendRule(true, 1.25), RATE);
    assertThat(controls(claim, growing(1))).isEmpty();
  }

  @Test
  void theSameSeedDrawsTheSamePlacebos() {
    assertThat(onlyControl(comparison(), issuers(3, 1)).estimate())
        .isEqualTo(onlyControl(comparison(), issuers(3, 1)).estimate());
  }

  @Test
  void everyLevelThatWasMatchedIsAWayToComputeAClaim() {
    Claim claim =
        MadeClaim.of("RISE", MadeClaim.years(1990, 2009), new TrendRule(true, 1.25), RATE);
    List<MeasuredDocument> documents = MadeClaim.sorted(growing(1));
    ClaimEvaluator evaluator = new ClaimEvaluator(documents, MadeClaim.SETTINGS);
    Robustness robustness =
        new Robustness(
            evaluator,
            Map.of(Level.NARROW, documents, Level.MAIN, documents, Level.WIDE, documents),
            documents);
    assertThat(robustness.of(evaluator.findings(List.of(claim))).outcomes())
        .filteredOn(outcome -> outcome.specification().level() == Level.WIDE)
        .hasSize(6)
        .allMatch(outcome -> outcome.verdict() == Verdict.SUPPORTED);
  }

  private static Claim comparison() {
    return MadeClaim.of(
        "MORE",
        MadeClaim.issuer("A"),
        Optional.of(MadeClaim.issuer("B")),
        new ComparisonRule(1.25, List.of("genre")),
        RATE);
  }

  private static Control onlyControl(Claim claim, List<MeasuredDocument> documents) {
    List<Control> controls = controls(claim, documents);
    assertThat(controls).hasSize(1);
    return controls.getFirst();
  }

  private static List<Control> controls(Claim claim, List<MeasuredDocument> documents) {
    List<MeasuredDocument> sorted = MadeClaim.sorted(documents);
    ClaimEvaluator evaluator = new ClaimEvaluator(sorted, MadeClaim.SETTINGS);
    return new Controls(evaluator, sorted, 17).of(evaluator.findings(List.of(claim)));
  }

  private static List<MeasuredDocument> growing(long seed) {
    return new PlantedYears(seed, 1990, 2009, 6, 4000)
        .with(rate(LABEL, year -> 1000 * Math.pow(2, (year - 1990) / 10.0)));
  }

  /** Two issuers of which the first has so many times as much of the label and of the rest. */
  private static List<MeasuredDocument> issuers(double label, double rest) {
    Random random = new Random(11);
    List<MeasuredDocument> documents = new ArrayList<>();
    for (String issuer : List.of("A", "B")) {
      for (String genre : List.of("report", "speech")) {
        for (int i = 0; i < 15; i++) {
          PlantedDocument document =
              new PlantedDocument(issuer + genre + i + ".txt", 6000)
                  .column("issuer", issuer)
                  .column("genre", genre);
          plant(document, random, LABEL, issuer.equals("A") ? label : 1);
          for (int frame = 0; frame < 6; frame++) {
            plant(document, random, "other" + frame, issuer.equals("A") ? rest : 1);
          }
          documents.add(document.build());
        }
      }
    }
    return documents;
  }

  private static void plant(PlantedDocument document, Random random, String frame, double times) {
    for (int hit = 0; hit < 8 * times; hit++) {
      if (random.nextBoolean()) {
        document.hit(frame, frame + random.nextInt(ENTRIES), random.nextInt(5000));
      }
    }
  }
}
