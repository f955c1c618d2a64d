package org.frametrace.claims;

import java.util.List;
import java.util.OptionalDouble;
import org.frametrace.model.MeasuredDocument;

/**
 * Numbers that are held against what a claim says of them, source by source. They are not added up,
 * so the measure has no value; {@link QuantityRule} judges it.
 */
sealed interface StatedFacts extends StatedMeasure permits Quantities, Growth, Rank {

  /**
   * Returns what the documents say about the claim.
   *
   * @param tolerance how far sources may be off; empty for what is usual for the unit
   */
  StatedEvidence evidence(List<MeasuredDocument> documents, OptionalDouble tolerance);

  @Override
  default List<StatedSource> sources(List<MeasuredDocument> documents, OptionalDouble tolerance) {
    return evidence(documents, tolerance).sources();
  }

  @Override
  default int dimension() {
    return 1;
  }

  @Override
  default double[] contribution(MeasuredDocument document, View view) {
    return new double[] {matches(document, view)};
  }

  @Override
  default double value(double[] sum) {
    return Double.NaN;
  }
}
