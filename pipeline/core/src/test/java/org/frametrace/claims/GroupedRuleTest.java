package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.frametrace.claims.PlantedYears.rate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.frametrace.model.MeasuredDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules over groups of documents, on corpora in which they differ, are alike, or are too few. */
class GroupedRuleTest {

  private static final Selection ALL =
      new Selection("all", "all documents", List.of(), Optional.empty(), 0, false);

  private static DocumentGroups groups(String... issuers) {
    SequencedMap<String, List<Map<String, List<String>>>> groups = new LinkedHashMap<>();
    for (String issuer : issuers) {
      groups.put(issuer, List.of(Map.of("issuer", List.of(issuer))));
    }
    return new DocumentGroups(groups);
  }

  @Nested
  class Separation {

    private static final List<String> FRAMES = List.of("sovereignty", "rights_based", "governance");
    private static final double[] GOVERNING = {0.1, 0.2, 0.7};
    private static final double[] STATELY = {0.7, 0.1, 0.2};
    private static final double[] RIGHTLY = {0.1, 0.7, 0.2};
    private static final SequencedMap<String, Terms> PARTS = parts();
    private static final Claim CLAIM = claim(Optional.of("ICMPD"));

    private static SequencedMap<String, Terms> parts() {
      SequencedMap<String, Terms> parts = new LinkedHashMap<>();
      FRAMES.forEach(frame -> parts.put(frame, Terms.frame(frame)));
      return parts;
    }

    private static Claim claim(Optional<String> nearest) {
      return MadeClaim.of(
          "APART",
          ALL,
          new SeparationRule(
              0.05,
              0.10,
              groups("IOM", "ICMPD", "states", "ILO"),
              nearest.map(name -> new SeparationRule.Neighbours("IOM", List.of(name)))),
          new MentionParts(PARTS));
    }

    @Test
    void kindsOfIssuersThatDifferAreFoundApart() {
      PlantedVerdicts.expect(
          CLAIM,
          Verdict.SUPPORTED,
          seed -> corpus(seed, 12, GOVERNING, GOVERNING, STATELY, RIGHTLY));
    }

    @Test
    void aGroupNearerToOthersContradicts() {
      PlantedVerdicts.expect(
          CLAIM,
          Verdict.CONTRADICTED,
          seed -> corpus(seed, 12, STATELY, GOVERNING, STATELY, RIGHTLY));
    }

    @Test
    void groupsThatAreAlikeAreNotFoundApart() {
      Claim anyOrder = claim(Optional.empty());
      PlantedVerdicts.expectNoSupport(
          anyOrder, seed -> corpus(seed, 12, GOVERNING, GOVERNING, GOVERNING, GOVERNING));
      Judgement judgement =
          MadeClaim.finding(anyOrder, corpus(1, 130, GOVERNING, GOVERNING, GOVERNING, GOVERNING))
              .principal()
              .judgement();
      assertThat(judgement.verdict()).as(judgement.reason()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void tooFewDocumentsOfOneGroupAreNoEvidence() {
      PlantedVerdicts.expect(
          CLAIM,
          Verdict.INSUFFICIENT_EVIDENCE,
          seed -> corpus(seed, 9, GOVERNING, GOVERNING, STATELY, RIGHTLY));
      Judgement judgement =
          MadeClaim.finding(CLAIM, corpus(1, 9, GOVERNING, GOVERNING, STATELY, RIGHTLY))
              .principal()
              .judgement();
      assertThat(judgement.reason()).contains("IOM (9)").contains("ILO (9)");
    }

    @Test
    void theEvidenceHasEachGroup() {
      Finding finding =
          MadeClaim.finding(CLAIM, corpus(1, 12, GOVERNING, GOVERNING, STATELY, RIGHTLY));
      assertThat(finding.principal().evidence().cells())
          .extracting(TestEvidence.Cell::group)
          .containsExactly("ICMPD", "ILO", "IOM", "states");
      Judgement judgement = finding.principal().judgement();
      assertThat(judgement.documents()).isEqualTo(48);
      assertThat(judgement.estimate()).isBetween(judgement.low(), judgement.high());
      assertThat(judgement.reason()).contains("ICMPD").contains("(12)").contains("R²");
    }

    @Test
    void parametersThatMakeNoSenseAreRefused() {
      assertThatThrownBy(() -> claim(Optional.of("GCIM"))).hasMessageContaining("GCIM");
      assertThatThrownBy(() -> groups("IOM")).hasMessageContaining("two or more groups");
    }

    private static List<MeasuredDocument> corpus(long seed, int documents, double[]... weights) {
      List<MeasuredDocument> all = new ArrayList<>();
      List<String> issuers = List.of("IOM", "ICMPD", "states", "ILO");
      for (int g = 0; g < issuers.size(); g++) {
        double[] own = weights[g];
        all.addAll(
            new PlantedYears(seed * 10 + g, 2005, 2005, documents, 2000)
                .with(
                    issuers.get(g),
                    (document, year, random, words) -> {
                      for (int sentence = 0; sentence < 30; sentence++) {
                        document.hit(
                            FRAMES.get(PlantedYears.draw(random, own)), "X1", 20 * sentence);
                      }
                    }));
      }
      return all;
    }
  }

  @Nested
  class TakingUp {

    private static final String LABEL = "migration_management";
    private static final int NEVER = 3000;

    private static Claim claim(boolean sameYear) {
      return MadeClaim.of(
          "ORDER",
          ALL,
          new TakeUpRule(groups("IOM", "ILO", "ICMPD"), 500, sameYear),
          new Rate(Terms.frame(LABEL)));
    }

    @Test
    void whoComesFirstIsFound() {
      PlantedVerdicts.expect(
          claim(false), Verdict.SUPPORTED, seed -> corpus(seed, 3, 1996, 2000, 2001));
      PlantedVerdicts.expect(
          claim(true), Verdict.SUPPORTED, seed -> corpus(seed, 3, 1996, 1996, 2000));
    }

    @Test
    void whoComesLaterContradicts() {
      PlantedVerdicts.expect(
          claim(true), Verdict.CONTRADICTED, seed -> corpus(seed, 3, 1999, 1995, 2001));
      PlantedVerdicts.expect(
          claim(true), Verdict.CONTRADICTED, seed -> corpus(seed, 3, NEVER, 1995, 2001));
    }

    @Test
    void theSameYearIsNotBefore() {
      PlantedVerdicts.expect(
          claim(false), Verdict.MIXED, seed -> corpus(seed, 3, 1998, 1998, 2001));
    }

    @Test
    void issuersWhoseUseGrowsAlikeHaveNoOrder() {
      PlantedVerdicts.expectNoSupport(
          claim(false),
          seed -> {
            List<MeasuredDocument> all = new ArrayList<>();
            for (String issuer : List.of("IOM", "ILO", "ICMPD")) {
              all.addAll(
                  new PlantedYears(seed * 10 + issuer.length() + all.size(), 1990, 2003, 3, 4000)
                      .with(issuer, rate(LABEL, year -> 50 * Math.pow(1.35, year - 1990))));
            }
            return all;
          });
    }

    @Test
    void whatNobodyElseTakesUpHasNoOrder() {
      Judgement judgement =
          MadeClaim.finding(claim(true), corpus(1, 3, 1996, NEVER, NEVER)).principal().judgement();
      assertThat(judgement.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
      assertThat(judgement.reason()).contains("no other group");
      assertThat(judgement.estimate()).isEqualTo(1996);
      Judgement one =
          MadeClaim.finding(claim(true), corpus(1, 3, 1996, NEVER, 2000)).principal().judgement();
      assertThat(one.verdict()).isEqualTo(Verdict.SUPPORTED);
      assertThat(one.reason()).contains("ILO never").contains("ICMPD in 100 %");
    }

    @Test
    void aFirstYearWithTooLittleBeforeItIsNoEvidence() {
      assertThat(MadeClaim.finding(claim(true), corpus(1, 3, 1991, 2000, 2001)).caution())
          .contains("of IOM right before 1991");
      PlantedVerdicts.expect(
          claim(true), Verdict.INSUFFICIENT_EVIDENCE, seed -> corpus(seed, 2, 1996, 2000, 2001));
    }

    @Test
    void theEvidenceHasEachGroupYearByYear() {
      Finding finding = MadeClaim.finding(claim(false), corpus(1, 3, 1996, 2000, 2001));
      assertThat(finding.principal().evidence().cells())
          .hasSize(3 * 14)
          .extracting(TestEvidence.Cell::group)
          .contains("ICMPD", "ILO", "IOM");
      assertThat(MadeClaim.finding(claim(false), corpus(1, 3, 1996, 2000, 2001)))
          .isEqualTo(finding);
    }

    private static List<MeasuredDocument> corpus(long seed, int perYear, int... from) {
      List<MeasuredDocument> all = new ArrayList<>();
      List<String> issuers = List.of("IOM", "ILO", "ICMPD");
      for (int g = 0; g < issuers.size(); g++) {
        int first = from[g];
        all.addAll(
            new PlantedYears(seed * 10 + g, 1990, 2003, perYear, 4000)
                .with(issuers.get(g), rate(LABEL, year -> year < first ? 10 : 2500)));
      }
      return all;
    }
  }

  @Nested
  class Phases {

    private static final List<String> MOMENTS =
        List.of("callon.problematisation", "callon.interessement", "callon.mobilisation");
    private static final Claim CLAIM =
        MadeClaim.of(
            "PHASES",
            ALL,
            new PhaseRule(groups("proposal", "report", "evaluation")),
            new FrameSeries(new Composition(MOMENTS, Optional.empty())));

    @Test
    void framesThatFollowOneAnotherAreFound() {
      double[] early = {0.6, 0.3, 0.1};
      double[] middle = {0.3, 0.4, 0.3};
      double[] late = {0.1, 0.3, 0.6};
      PlantedVerdicts.expect(
          CLAIM, Verdict.SUPPORTED, seed -> corpus(seed, 5, early, middle, late));
      PlantedVerdicts.expect(
          CLAIM, Verdict.CONTRADICTED, seed -> corpus(seed, 5, late, middle, early));
      PlantedVerdicts.expectNoSupport(CLAIM, seed -> corpus(seed, 5, middle, middle, middle));
      PlantedVerdicts.expect(
          CLAIM, Verdict.INSUFFICIENT_EVIDENCE, seed -> corpus(seed, 2, early, middle, late));
      assertThat(MadeClaim.finding(CLAIM, corpus(1, 5, early, middle, late)).caution())
          .contains("mean places of the groups: proposal 1.");
    }

    private static List<MeasuredDocument> corpus(long seed, int documents, double[]... weights) {
      List<MeasuredDocument> all = new ArrayList<>();
      List<String> phases = List.of("proposal", "report", "evaluation");
      for (int g = 0; g < phases.size(); g++) {
        double[] own = weights[g];
        all.addAll(
            new PlantedYears(seed * 10 + g, 2010, 2010, documents, 2000)
                .with(
                    phases.get(g),
                    (document, year, random, words) -> {
                      for (int sentence = 0; sentence < 20; sentence++) {
                        document.hit(
                            MOMENTS.get(PlantedYears.draw(random, own)), "X1", 20 * sentence);
                      }
                    }));
      }
      return all;
    }
  }
}
