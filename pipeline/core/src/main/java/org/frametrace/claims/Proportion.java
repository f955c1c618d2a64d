package org.frametrace.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

/**
 * The hits of some terms among those of two groups of terms: {@code Σ a / (Σ a + Σ b)}, a ratio of
 * sums. A hit of both counts on both sides.
 *
 * @param counted the part
 * @param rest what it is held against
 * @param within if present, only hits count in whose sentence this is found too
 */
public record Proportion(Terms counted, Terms rest, Optional<Terms> within)
    implements RatioMeasure {

  /** Creates a proportion of hits in any sentence. */
  public Proportion(Terms counted, Terms rest) {
    this(counted, rest, Optional.empty());
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    int part = hits(document, view, counted);
    return new double[] {part + hits(document, view, rest), part};
  }

  private int hits(MeasuredDocument document, View view, Terms terms) {
    List<Hit> hits = view.hits(document, terms);
    if (within.isEmpty()) {
      return hits.size();
    }
    BitSet sentences = Sentences.with(document, view, within.get());
    return (int) hits.stream().filter(hit -> sentences.get(hit.sentence())).count();
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int) contribution(document, view)[0];
  }

  @Override
  public boolean acrossFrames() {
    return true;
  }

  @Override
  public List<Terms> terms() {
    List<Terms> all = new ArrayList<>(List.of(counted, rest));
    within.ifPresent(all::add);
    return all;
  }

  @Override
  public String label() {
    return "part of "
        + counted.label()
        + " in hits of it and of "
        + rest.label()
        + within.map(terms -> " in sentences with " + terms.label()).orElse("");
  }
}
