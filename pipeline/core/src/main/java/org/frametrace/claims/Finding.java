package org.frametrace.claims;

import java.util.List;
import org.frametrace.claims.ClaimTest.Role;

/**
 * What the documents say about a claim.
 *
 * @param claim the claim
 * @param verdict the verdict, after the two lexicons were held against one another
 * @param verdictNarrow the verdict of the narrow lexicon alone
 * @param outcomes one a test, in the claim's order
 * @param adjustedP the p-value of the principal test, adjusted for the number of claims; NaN where
 *     there is none
 * @param robustness the share of the ways to compute it that give the same verdict; NaN where only
 *     one was taken
 * @param caution why, and what a reader must know
 */
public record Finding(
    Claim claim,
    Verdict verdict,
    Verdict verdictNarrow,
    List<TestOutcome> outcomes,
    double adjustedP,
    double robustness,
    String caution) {

  /**
   * What became of one test.
   *
   * @param test the test
   * @param judgement with the lexicon that the claim looks at first
   * @param verdictNarrow the verdict with the narrow lexicon
   * @param evidence what the judgement rests on
   */
  public record TestOutcome(
      ClaimTest test, Judgement judgement, Verdict verdictNarrow, TestEvidence evidence) {}

  public Finding {
    outcomes = List.copyOf(outcomes);
  }

  /** Returns the outcome whose numbers stand for the claim: the first that decides. */
  public TestOutcome principal() {
    return outcomes.stream()
        .filter(outcome -> outcome.test().role() == Role.DECIDES)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the same finding with an adjusted p-value. */
  Finding withAdjusted(double p) {
    return new Finding(claim, verdict, verdictNarrow, outcomes, p, robustness, caution);
  }

  /** Returns the same finding with its robustness. */
  Finding withRobustness(double share) {
    return new Finding(claim, verdict, verdictNarrow, outcomes, adjustedP, share, caution);
  }

  /** Returns the same evidence with another verdict, for a reason that readers are told. */
  Finding withVerdict(Verdict other, String reason) {
    return new Finding(
        claim,
        other,
        verdictNarrow,
        outcomes,
        adjustedP,
        robustness,
        (reason + " " + caution).strip());
  }
}
