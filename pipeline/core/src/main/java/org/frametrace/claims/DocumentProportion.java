package org.frametrace.claims;

import org.frametrace.model.MeasuredDocument;

/** The share of documents that have a property. */
sealed interface DocumentProportion extends Quotient
    permits Prevalence, CoPresence, Dominance, Documents {

  /** Returns whether a document has it. */
  boolean holds(MeasuredDocument document, View view);

  @Override
  default double[] contribution(MeasuredDocument document, View view) {
    return new double[] {1, holds(document, view) ? 1 : 0};
  }

  @Override
  default boolean proportionOfDocuments() {
    return true;
  }
}
