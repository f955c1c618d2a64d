package org.frametrace.claims;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frametrace.statistics.Interval;

/**
 * What a rule made of a sample, with the evidence.
 *
 * @param verdict the verdict
 * @param reason why, in one sentence
 * @param estimate the level or the ratio; NaN where there is none
 * @param low lower end of its 95 % interval; NaN where there is none
 * @param high upper end of its 95 % interval; NaN where there is none
 * @param p of the two-sided test that there is nothing to see; NaN where there is none
 * @param documents how many documents entered
 * @param words their words
 * @param matches how many matches entered
 * @param years the years that have a document
 * @param detectableRatio the smallest ratio of rates that these matches can tell from 1; NaN where
 *     there are none
 * @param sides the documents that entered, as they were measured; nothing once nobody asks any more
 */
public record Judgement(
    Verdict verdict,
    String reason,
    double estimate,
    double low,
    double high,
    double p,
    int documents,
    long words,
    int matches,
    NavigableSet<Integer> years,
    double detectableRatio,
    List<Sample> sides) {

  public Judgement {
    sides = List.copyOf(sides);
    years = Collections.unmodifiableNavigableSet(new TreeSet<>(years));
  }

  /**
   * Returns a judgement of samples.
   *
   * @param sides the sample, then the one it is held against if there is one
   */
  static Judgement of(Verdict verdict, String reason, Estimate estimate, List<Sample> sides) {
    NavigableSet<Integer> years = new TreeSet<>();
    sides.forEach(side -> years.addAll(side.years()));
    String account =
        sides.stream()
            .filter(side -> side.documents() > 0)
            .map(Sample::account)
            .collect(Collectors.joining("; "));
    return new Judgement(
        verdict,
        account.isEmpty() ? reason : reason + " (" + account + ")",
        estimate.value(),
        estimate.interval().low(),
        estimate.interval().high(),
        estimate.p(),
        sides.stream().mapToInt(Sample::documents).sum(),
        sides.stream().mapToLong(Sample::words).sum(),
        sides.stream().mapToInt(Sample::matches).sum(),
        years,
        DetectableRatio.of(sides),
        sides);
  }

  /** Returns that something is missing, beside the number as far as there is one. */
  static Judgement missing(List<String> missing, Estimate estimate, List<Sample> sides) {
    return of(Verdict.INSUFFICIENT_EVIDENCE, String.join("; ", missing), estimate, sides);
  }

  /**
   * Returns what an interval says, unless something is missing.
   *
   * @param missing what is missing; nothing if all is there
   * @param varied what must differ for an interval to exist: {@code documents}
   * @param verdict what an interval says
   * @param reason why, in one sentence
   */
  static Judgement ofInterval(
      List<String> missing,
      String varied,
      Function<Interval, Verdict> verdict,
      Function<Verdict, String> reason,
      Estimate estimate,
      List<Sample> sides) {
    if (!missing.isEmpty()) {
      return missing(missing, estimate, sides);
    }
    if (!estimate.interval().exists()) {
      String needed = "needs " + varied + " that differ, to estimate an interval";
      return missing(List.of(needed), estimate, sides);
    }
    Verdict said = verdict.apply(estimate.interval());
    return of(said, reason.apply(said), estimate, sides);
  }

  /** Returns the same evidence with another verdict and reason. */
  Judgement with(Verdict other, String why) {
    return new Judgement(
        other,
        why,
        estimate,
        low,
        high,
        p,
        documents,
        words,
        matches,
        years,
        detectableRatio,
        sides);
  }

  /** Returns the same judgement without the documents, which take room. */
  Judgement alone() {
    return new Judgement(
        verdict,
        reason,
        estimate,
        low,
        high,
        p,
        documents,
        words,
        matches,
        years,
        detectableRatio,
        List.of());
  }
}
