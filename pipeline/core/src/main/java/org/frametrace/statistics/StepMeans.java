package org.frametrace.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The means of the cells under a step.
 *
 * @param means one a cell; 0 where the series has no hit or the cell no word
 */
record StepMeans(double[] means) {

  static StepMeans of(YearlyCounts cells, StepSearch.Best step) {
    double[] rates = new double[cells.years().length];
    int series = Arrays.stream(cells.series()).max().orElse(-1) + 1;
    double[] hits = new double[series];
    double[] weights = new double[series];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = cells.words()[i] * (cells.years()[i] >= step.year() ? step.ratio() : 1);
      hits[cells.series()[i]] += cells.hits()[i];
      weights[cells.series()[i]] += rates[i];
    }
    for (int i = 0; i < rates.length; i++) {
      int s = cells.series()[i];
      rates[i] = rates[i] == 0 ? 0 : rates[i] * hits[s] / weights[s];
    }
    return new StepMeans(rates);
  }

  /**
   * Returns Pearson's residuals {@code (y−μ)/√μ}, less their mean, times {@code √(n/(n−k))} with
   * {@code k} the levels and the step.
   */
  static List<Double> residuals(double[] hits, double[] means, int[] series) {
    List<Double> residuals = new ArrayList<>();
    List<Integer> bearing = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      if (means[i] > 0) {
        residuals.add((hits[i] - means[i]) / Math.sqrt(means[i]));
        bearing.add(series[i]);
      }
    }
    double n = residuals.size();
    double free = n - bearing.stream().distinct().count() - 1;
    double mean = residuals.stream().mapToDouble(r -> r).average().orElse(0);
    double scale = free > 0 ? Math.sqrt(n / free) : 1;
    return residuals.stream().map(r -> (r - mean) * scale).toList();
  }
}
