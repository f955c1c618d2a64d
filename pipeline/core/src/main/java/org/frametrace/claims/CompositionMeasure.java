package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;

/** A measure of how mentions divide among declared frames. */
sealed interface CompositionMeasure extends Measure permits Share, Dominance, Breadth, FrameSeries {

  /** Returns the declared frames. */
  Composition among();

  @Override
  default int matches(MeasuredDocument document, View view) {
    return among().hits(document, view).size();
  }

  @Override
  default List<Terms> terms() {
    return among().allTerms();
  }
}
