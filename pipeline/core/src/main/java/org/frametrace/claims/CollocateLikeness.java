package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;

/**
 * How alike the company of two labels is: the cosine of their vectors of collocates, by that of two
 * halves of the first label's documents, which is as alike as one usage is to itself. Computed by
 * {@link Likeness}.
 *
 * @param first one label, whose halves are the measure
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
        + ", by that of two halves of the first";
  }
}
