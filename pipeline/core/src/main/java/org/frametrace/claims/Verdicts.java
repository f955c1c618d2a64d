package org.frametrace.claims;

import java.util.List;
import org.frametrace.claims.ClaimTest.Role;

/** Joins verdicts: of tests into one of a claim, and of two lexicons into one. */
final class Verdicts {

  private Verdicts() {}

  /**
   * Returns the verdict of a claim from those of its tests.
   *
   * <p>A contradicted veto contradicts. Else a deciding test without enough evidence leaves the
   * claim without enough evidence, whatever the others say, and one that people must read leaves it
   * to people. Else all must agree; if they do not, the verdict is mixed.
   *
   * @param roles one a test
   * @param verdicts one a test, in the same order
   */
  static Verdict ofTests(List<Role> roles, List<Verdict> verdicts) {
    Verdict joined = null;
    boolean insufficient = false;
    boolean reading = false;
    for (int i = 0; i < roles.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (roles.get(i) == Role.VETO && verdict == Verdict.CONTRADICTED) {
        return Verdict.CONTRADICTED;
      }
      if (roles.get(i) == Role.DECIDES) {
        insufficient |= verdict == Verdict.INSUFFICIENT_EVIDENCE;
        reading |= verdict == Verdict.NEEDS_HUMAN_READING;
        joined = joined == null || joined == verdict ? verdict : Verdict.MIXED;
      }
    }
    if (insufficient || joined == null) {
      return Verdict.INSUFFICIENT_EVIDENCE;
    }
    return reading ? Verdict.NEEDS_HUMAN_READING : joined;
  }

  /**
   * Returns the verdict on which two lexicons agree.
   *
   * @param first of the lexicon that the claim looks at first
   * @param second of the other; with too little evidence it neither confirms nor objects
   */
  static Verdict ofLexicons(Verdict first, Verdict second) {
    boolean undecided =
        first == Verdict.INSUFFICIENT_EVIDENCE || first == Verdict.NEEDS_HUMAN_READING;
    return undecided || second == Verdict.INSUFFICIENT_EVIDENCE || first == second
        ? first
        : Verdict.MIXED;
  }
}
