package org.frametrace.claims;

import java.util.List;
import java.util.OptionalDouble;
import org.frametrace.model.MeasuredDocument;

/** What documents state in numbers; no words of lexicons are counted. */
sealed interface StatedMeasure extends Measure permits StatedFacts, AmountShare {

  /**
   * Returns the places that are read, in the order of the documents.
   *
   * @param tolerance how far two sources may be apart; empty for what is usual for the unit
   */
  List<StatedSource> sources(List<MeasuredDocument> documents, OptionalDouble tolerance);

  @Override
  default List<Terms> terms() {
    return List.of();
  }
}
