package org.frametrace.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.frametrace.claims.ClaimTest.Role;

/** Joins verdicts: of tests into one of a claim, and of two lexicons into one. */
final class Verdicts {

  private Verdicts() {}

  /**
   * Returns the verdict of a claim from those of its tests.
   *
   * <p>A contradicted veto contradicts. Else so many of the deciding tests as the claim asks for
   * must agree: with too little evidence to say whether they do, the claim is without enough
   * evidence; if the answer hangs on what people must read, it is left to people; if neither side
   * has enough tests, the verdict is mixed.
   *
   * @param roles one a test
   * @param verdicts one a test, in the same order
   * @param agreeing how many of the deciding tests must be supported; 0 for all of them, and then
   *     all must be contradicted to contradict the claim
   */
  static Verdict ofTests(List<Role> roles, List<Verdict> verdicts, int agreeing) {
    Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
    int deciding = 0;
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == Role.VETO && verdicts.get(i) == Verdict.CONTRADICTED) {
        return Verdict.CONTRADICTED;
      }
      if (roles.get(i) == Role.DECIDES) {
        deciding++;
        count.merge(verdicts.get(i), 1, Integer::sum);
      }
    }
    int needed = agreeing == 0 ? deciding : agreeing;
    int against = agreeing == 0 ? deciding : deciding - agreeing + 1;
    int supported = count.getOrDefault(Verdict.SUPPORTED, 0);
    int contradicted = count.getOrDefault(Verdict.CONTRADICTED, 0);
    int insufficient = count.getOrDefault(Verdict.INSUFFICIENT_EVIDENCE, 0);
    int reading = count.getOrDefault(Verdict.NEEDS_HUMAN_READING, 0);
    if (deciding > 0 && supported >= needed) {
      return Verdict.SUPPORTED;
    }
    if (deciding > 0 && contradicted >= against) {
      return Verdict.CONTRADICTED;
    }
    if (deciding == 0 || hangs(agreeing, insufficient, supported, contradicted, needed, against)) {
      return Verdict.INSUFFICIENT_EVIDENCE;
    }
    return hangs(agreeing, reading, supported, contradicted, needed, against)
        ? Verdict.NEEDS_HUMAN_READING
        : Verdict.MIXED;
  }

  /** Where all must agree, one open test leaves the claim open whatever the others say. */
  private static boolean hangs(
      int agreeing, int open, int supported, int contradicted, int needed, int against) {
    return open > 0
        && (agreeing == 0 || supported + open >= needed || contradicted + open >= against);
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
