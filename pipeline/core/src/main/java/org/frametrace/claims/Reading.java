package org.frametrace.claims;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.EffectiveSize;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Wilson;

/**
 * Sentences that only people can judge: those with some terms, near others where the claim asks for
 * it. Some are drawn by lot for people to read, and the value is the share of those to which they
 * answer yes. An unclear answer counts one half, and the interval reaches from where all of them
 * are no to where all are yes. Without answers there is no value. Sentences of under four words do
 * not count.
 *
 * @param question what the reader of a passage answers, with yes or no
 * @param candidates the terms of the passages
 * @param near what stands in the same sentence, or near it; empty for no condition
 * @param neighbours how many sentences before and after may hold the condition, from 0 to 5
 * @param passages how many are drawn for people to read, at least 1
 * @param coding what people answered
 */
public record Reading(
    String question,
    Terms candidates,
    Optional<Terms> near,
    int neighbours,
    int passages,
    Coding coding)
    implements Coded {

  /** The places of a contribution. */
  private static final int SENTENCES = 0;

  private static final int CANDIDATES = 1;
  private static final int CODED = 2;
  private static final int YES = 3;
  private static final int UNCLEAR = 4;

  public Reading {
    if (question.isBlank() || passages < 1) {
      throw new IllegalArgumentException(
          "a question and at least one passage are expected, found '"
              + question
              + "' and "
              + passages);
    }
    Sentences.checkNeighbours(neighbours);
  }

  /** Creates a measure for which nobody has read anything yet. */
  public Reading(
      String question, Terms candidates, Optional<Terms> near, int neighbours, int passages) {
    this(question, candidates, near, neighbours, passages, Coding.NONE);
  }

  @Override
  public Reading with(Coding answers) {
    return new Reading(question, candidates, near, neighbours, passages, answers);
  }

  /** Returns the first hit of each candidate sentence, in the document's order. */
  List<Hit> candidates(MeasuredDocument document, View view) {
    BitSet sentences = sentences(document, view);
    Set<Integer> taken = new HashSet<>();
    return view.hits(document, candidates).stream()
        .filter(hit -> sentences.get(hit.sentence()) && taken.add(hit.sentence()))
        .toList();
  }

  private BitSet sentences(MeasuredDocument document, View view) {
    BitSet found = Sentences.with(document, view, candidates);
    if (near.isPresent()) {
      found.and(Sentences.near(Sentences.with(document, view, near.get()), neighbours));
    }
    return found;
  }

  @Override
  public int dimension() {
    return 5;
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] sum = new double[dimension()];
    BitSet found = sentences(document, view);
    sum[SENTENCES] = document.hits().size(view.zones()).sentences();
    sum[CANDIDATES] = found.cardinality();
    for (int s = found.nextSetBit(0); s >= 0; s = found.nextSetBit(s + 1)) {
      Optional<Answer> answer = coding.answer(document.id(), s);
      if (answer.isPresent()) {
        sum[CODED]++;
        sum[YES] += answer.get() == Answer.YES ? 1 : 0;
        sum[UNCLEAR] += answer.get() == Answer.UNCLEAR ? 1 : 0;
      }
    }
    return sum;
  }

  @Override
  public double value(double[] sum) {
    return (sum[YES] + sum[UNCLEAR] / 2) / sum[CODED];
  }

  /** Returns how many candidates with an answer are in a sum. */
  static double coded(double[] sum) {
    return sum[CODED];
  }

  /** Returns how many of the answers in a sum are yes, unclear ones by half. */
  static double yes(double[] sum) {
    return sum[YES] + sum[UNCLEAR] / 2;
  }

  /** Returns the share of sentences in a sum that are candidates. */
  static double candidates(double[] sum) {
    return sum[CANDIDATES] / sum[SENTENCES];
  }

  /** Returns the 95 % interval of the value, with documents as the units. */
  static Interval interval(Sample sample) {
    Interval all = share(sample, 0);
    Interval none = share(sample, 1);
    return all.exists() ? new Interval(all.low(), none.high()) : Interval.NONE;
  }

  private static Interval share(Sample sample, double unclear) {
    double[] sizes =
        sample.observations().stream().mapToDouble(o -> o.contribution()[CODED]).toArray();
    double[] cases =
        sample.observations().stream()
            .mapToDouble(o -> o.contribution()[YES] + unclear * o.contribution()[UNCLEAR])
            .toArray();
    double[] sum = sample.sum();
    return Wilson.ofShare(
        (sum[YES] + unclear * sum[UNCLEAR]) / sum[CODED], EffectiveSize.of(cases, sizes));
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return sentences(document, view).cardinality();
  }

  @Override
  public List<Terms> terms() {
    return near.map(condition -> List.of(candidates, condition)).orElse(List.of(candidates));
  }

  @Override
  public String label() {
    return "share of yes to: "
        + question
        + " (people read sentences with "
        + candidates.label()
        + near.map(
                condition ->
                    (neighbours == 0
                            ? " and "
                            : " within "
                                + neighbours
                                + (neighbours == 1 ? " sentence of " : " sentences of "))
                        + condition.label())
            .orElse("")
        + ")";
  }
}
