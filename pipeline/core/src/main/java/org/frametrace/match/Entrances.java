package org.frametrace.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where rules are entered: at the tokens that pass a test of their anchor, or else at those that a
 * match can begin with.
 */
final class Entrances {

  private final BitSet[] enteredBy;
  private final BitSet[] startedBy;
  private final int rules;

  private final int firstCue;

  /** The fewest and the most tokens of a match before the token where a rule is entered. */
  private final int[] minOffset;

  private final int[] maxOffset;

  /**
   * Works out the entrances of rules.
   *
   * @param rules each at its number, the cues after all others
   * @param tests how many tests there are
   */
  Entrances(List<Rule> rules, int tests) {
    this.enteredBy = sets(tests);
    this.startedBy = sets(tests);
    this.rules = rules.size();
    this.minOffset = new int[rules.size()];
    this.maxOffset = new int[rules.size()];
    this.firstCue = (int) rules.stream().filter(rule -> rule.cue().isEmpty()).count();
    for (int rule = 0; rule < rules.size(); rule++) {
      CompiledPattern pattern = rules.get(rule).pattern();
      Set<Integer> first = pattern.body().firstTests();
      Optional<Anchor> anchor = pattern.anchor();
      for (int test : first) {
        startedBy[test].set(rule);
      }
      for (int test : anchor.map(Anchor::tests).orElse(first)) {
        enteredBy[test].set(rule);
      }
      minOffset[rule] = anchor.map(Anchor::minOffset).orElse(0);
      maxOffset[rule] = anchor.map(Anchor::maxOffset).orElse(0);
    }
  }

  private static BitSet[] sets(int count) {
    BitSet[] sets = new BitSet[count];
    Arrays.setAll(sets, i -> new BitSet());
    return sets;
  }

  /** Returns the class of the tokens that pass certain tests and no others. */
  TokenClass tokenClass(long[] passed) {
    BitSet entered = new BitSet();
    BitSet starts = new BitSet();
    BitSet tests = BitSet.valueOf(passed);
    for (int test = tests.nextSetBit(0); test >= 0; test = tests.nextSetBit(test + 1)) {
      entered.or(enteredBy[test]);
      starts.or(startedBy[test]);
    }
    return new TokenClass(
        passed,
        entered.stream().toArray(),
        Arrays.copyOf(starts.toLongArray(), (rules + 63) >>> 6));
  }

  /** Returns the first rule that is a cue; all after it are. */
  int firstCue() {
    return firstCue;
  }

  int minOffset(int rule) {
    return minOffset[rule];
  }

  int maxOffset(int rule) {
    return maxOffset[rule];
  }
}
