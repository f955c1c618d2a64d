package org.frametrace.statistics;

import java.util.Arrays;

/**
 * A number of words with its bootstrap replicates. A document that is drawn twice brings its words
 * twice, so replicates are too low: they tell the spread and not the level, and are multiplied by
 * what brings their mean to the estimate.
 *
 * @param estimate the number
 * @param replicates the same of documents that were drawn anew; NaN where it does not exist
 */
public record ScaledReplicates(double estimate, double[] replicates) {

  /** Returns the ratio to another number, replicate by replicate. */
  public ScaledReplicates by(ScaledReplicates other) {
    double[] ratios = new double[replicates.length];
    Arrays.setAll(ratios, b -> replicates[b] / other.replicates[b]);
    return new ScaledReplicates(estimate / other.estimate, ratios);
  }

  /**
   * Returns the 95 % interval; see {@link PercentileInterval} for when there is none.
   *
   * @param units how many documents were drawn
   */
  public Interval interval(int units) {
    double mean = Arrays.stream(replicates).filter(Double::isFinite).average().orElse(Double.NaN);
    return PercentileInterval.of(
        Arrays.stream(replicates).map(one -> one * estimate / mean).toArray(), units);
  }
}
