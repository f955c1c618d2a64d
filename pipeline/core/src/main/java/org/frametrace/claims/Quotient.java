package org.frametrace.claims;

import org.frametrace.statistics.Scale;

/**
 * A measure whose value is one sum by another: element 1 of a sum of contributions by element 0.
 */
sealed interface Quotient extends Measure
    permits RatioMeasure,
        DocumentProportion,
        WindowPrevalence,
        FrameOrder,
        AmountShare,
        SharedWording {

  @Override
  default int dimension() {
    return 2;
  }

  @Override
  default double value(double[] sum) {
    return per() * sum[1] / sum[0];
  }

  @Override
  default Scale scale() {
    return per() == 1 ? Scale.SHARE : Scale.RATE;
  }

  /** Returns of how much the value is said: 1,000,000 for a number per million. */
  default double per() {
    return 1;
  }
}
