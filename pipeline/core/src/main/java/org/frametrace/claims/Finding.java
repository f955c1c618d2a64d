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
 * @param caution why, and what a reader must know
 */
public record Finding(
    Claim claim,
    Verdict verdict,
    Verdict verdictNarrow,
    List<TestOutcome> outcomes,
    String caution) {

  /**
   * What became of one test.
   *
   * @param test the test
   * @param judgement with the lexicon that the claim looks at first
   * @param verdictNarrow the verdict with the narrow lexicon
   */
  public record TestOutcome(ClaimTest test, Judgement judgement, Verdict verdictNarrow) {}

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
}
