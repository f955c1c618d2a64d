package org.frametrace.claims;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.frametrace.model.ActorType;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Reproach;

/**
 * Candidates of criticism: places with negative words whose target is of a type, that are neither
 * quoted nor another's view, neither denied nor under a condition, per 1,000 sentences that name
 * the type. Only people can say which candidates are criticism, and how strong. Once they have read
 * all of them, the value counts what they confirmed; as long as something is unclear, as if it were
 * confirmed.
 *
 * @param of the type of the target
 * @param strength the strength from which on people count a case, from 1 (regret) to 3
 *     (condemnation)
 * @param coding what people said of the candidates
 */
public record Criticism(ActorType of, int strength, Coding coding) implements RatioMeasure, Coded {

  private static final double THOUSAND = 1000;

  public Criticism {
    if (strength < 1 || strength > 3) {
      throw new IllegalArgumentException("strength is 1, 2 or 3, found " + strength);
    }
  }

  /** Creates a measure for which nobody has read anything yet. */
  public Criticism(ActorType of, int strength) {
    this(of, strength, Coding.NONE);
  }

  @Override
  public Criticism with(Coding answers) {
    return new Criticism(of, strength, answers);
  }

  /** Returns the candidates of a document that are seen, in its order. */
  List<Reproach> candidates(MeasuredDocument document, View view) {
    return document.actions().reproaches().stream()
        .filter(
            r ->
                r.target().type() == of
                    && view.level().includes(r.hit().level())
                    && view.zones().contains(r.place().zone()))
        .toList();
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return new double[] {document.actions().naming().getOrDefault(of, 0), matches(document, view)};
  }

  @Override
  public double per() {
    return THOUSAND;
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int)
        sentences(document, view).filter(s -> !coding.complete() || isCase(document, s)).count();
  }

  /**
   * Returns how many candidate sentences of a document people have confirmed, by whatever words
   * they were found: what people call a case is one under every lexicon.
   */
  int confirmed(MeasuredDocument document) {
    return Collections.frequency(
        coding.answers().getOrDefault(document.id(), Collections.emptySortedMap()).values(),
        Answer.YES);
  }

  private IntStream sentences(MeasuredDocument document, View view) {
    return candidates(document, view).stream().mapToInt(r -> r.place().sentence()).distinct();
  }

  private boolean isCase(MeasuredDocument document, int sentence) {
    return coding
        .answer(document.id(), sentence)
        .filter(answer -> answer == Answer.YES || answer == Answer.UNCLEAR)
        .isPresent();
  }

  @Override
  public List<Terms> terms() {
    return List.of();
  }

  @Override
  public String label() {
    String kind = of.label() + (coding.complete() ? " of strength " : " (to be read for strength ");
    return (coding.complete() ? "criticism of " : "candidates of criticism of ")
        + kind
        + strength
        + " or more"
        + (coding.complete() ? ", confirmed by people," : ")")
        + " per 1,000 sentences that name one";
  }
}
