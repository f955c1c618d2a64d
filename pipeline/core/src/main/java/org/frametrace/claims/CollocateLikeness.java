package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;

/**
 * How alike the company of two labels is: the cosine of their vectors of collocates, each in one
 * half of the documents, by that of the first label in both halves, which is as alike as one usage
 * is to itself. Labels of one usage have 1. Computed by {@link Likeness}.
 *
 * @param first the label that is the measure
 * @param second the other
 */
public record CollocateLikeness(Terms first, Terms second) implements WordMeasure {

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return new double[] {matches(document, view)};
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return WordContexts.around(document, view, first).size()
        + WordContexts.around(document, view, second).size();
  }

  @Override
  public List<Terms> terms() {
    return List.of(first, second);
  }

  @Override
  public String label() {
    return "cosine of the lemmas around "
        + first.label()
        + " and around "
        + second.label()
        + " in two halves of the documents, by that of the first in both";
  }
}
