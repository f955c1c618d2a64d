package org.frametrace.claims;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a rule made of a sample, with the evidence.
 *
 * @param verdict the verdict
 * @param reason why, in one sentence
 * @param estimate the level or the ratio; NaN where there is none
 * @param low lower end of its 95 % interval; NaN where there is none
 * @param high upper end of its 95 % interval; NaN where there is none
 * @param documents how many documents entered
 * @param words their words
 * @param matches how many matches entered
 * @param years the years that have a document
 * @param detectableRatio the smallest ratio of rates that these matches can tell from 1; NaN where
 *     there are none
 */
public record Judgement(
    Verdict verdict,
    String reason,
    double estimate,
    double low,
    double high,
    int documents,
    long words,
    int matches,
    NavigableSet<Integer> years,
    double detectableRatio) {

  public Judgement {
    years = Collections.unmodifiableNavigableSet(new TreeSet<>(years));
  }

  /** Returns the same evidence with another verdict and reason. */
  Judgement with(Verdict other, String why) {
    return new Judgement(
        other, why, estimate, low, high, documents, words, matches, years, detectableRatio);
  }
}
