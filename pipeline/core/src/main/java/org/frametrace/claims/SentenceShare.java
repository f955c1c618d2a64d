package org.frametrace.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.MeasuredDocument;

/**
 * The share of sentences in which terms stand, of all sentences or of those with other terms:
 * {@code ss = Σ sentences with both / Σ sentences with the condition}. Sentences of under four
 * words do not count.
 *
 * @param counted what is looked for
 * @param within what the sentences have in common; empty for all sentences
 * @param neighbours how many sentences before and after may hold the terms instead, from 0 to 5; a
 *     document's zones are passed over
 */
public record SentenceShare(Terms counted, Optional<Terms> within, int neighbours)
    implements RatioMeasure {

  public SentenceShare {
    Sentences.checkNeighbours(neighbours);
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    int sentences =
        within
            .map(condition -> Sentences.with(document, view, condition).cardinality())
            .orElseGet(() -> document.hits().size(view.zones()).sentences());
    return new double[] {sentences, matches(document, view)};
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    BitSet found = Sentences.near(Sentences.with(document, view, counted), neighbours);
    if (within.isPresent()) {
      found.and(Sentences.with(document, view, within.get()));
    }
    return found.cardinality();
  }

  @Override
  public List<Terms> terms() {
    return within.map(condition -> List.of(counted, condition)).orElse(List.of(counted));
  }

  @Override
  public String label() {
    return "share of sentences"
        + within.map(condition -> " with " + condition.label()).orElse("")
        + " that have "
        + counted.label()
        + (neighbours == 0 ? "" : " within " + neighbours + " sentences");
  }
}
