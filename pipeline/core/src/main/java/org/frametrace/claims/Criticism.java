package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.ActorType;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Reproach;

/**
 * Candidates of criticism: places with negative words whose target is of a type, that are neither
 * quoted nor another's view, neither denied nor under a condition, per 1,000 sentences that name
 * the type. Only people can say which candidates are criticism, and how strong.
 *
 * @param of the type of the target
 * @param strength the strength from which on people count a case, from 1 (regret) to 3
 *     (condemnation)
 */
public record Criticism(ActorType of, int strength) implements RatioMeasure {

  private static final double THOUSAND = 1000;

  public Criticism {
    if (strength < 1 || strength > 3) {
      throw new IllegalArgumentException("strength is 1, 2 or 3, found " + strength);
    }
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
        candidates(document, view).stream().mapToInt(r -> r.place().sentence()).distinct().count();
  }

  @Override
  public List<Terms> terms() {
    return List.of();
  }

  @Override
  public String label() {
    return "candidates of criticism of "
        + of.label()
        + " (to be read for strength "
        + strength
        + " or more) per 1,000 sentences that name one";
  }
}
