package org.frametrace.claims;

/**
 * A measure over single words in or near the hits of labels. It is no function of sums: rules look
 * at the words of all documents together ({@link org.frametrace.model.NearWords}). A document
 * contributes only how many contexts it has, and weightings do not change anything.
 */
sealed interface WordMeasure extends Measure permits WordContexts, CollocateLikeness {

  @Override
  default int dimension() {
    return 1;
  }

  @Override
  default double value(double[] sum) {
    return Double.NaN;
  }
}
