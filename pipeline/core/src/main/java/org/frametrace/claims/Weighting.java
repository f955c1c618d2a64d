package org.frametrace.claims;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** How much each document weighs in a ratio of sums. */
public enum Weighting {
  /** By its length: sums over all documents. */
  LENGTH,
  /** All documents alike. */
  DOCUMENTS,
  /** All years of all series alike, so that one long report does not drown a year's leaflets. */
  SERIES_AND_YEARS;

  /** Returns the word that tables write. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Returns the sample with weights, its exposure as large in all as before: rules that count in
   * whole numbers would else round counts to nothing. A sample whose value is no ratio of sums is
   * returned as it is.
   */
  Sample of(Sample sample) {
    if (this == LENGTH || !sample.measure().countOverExposure()) {
      return sample;
    }
    SortedMap<String, Double> totals = new TreeMap<>();
    sample
        .observations()
        .forEach(o -> totals.merge(cell(sample, o), o.contribution()[0], Double::sum));
    double mean = totals.values().stream().mapToDouble(total -> total).average().orElse(1);
    List<Sample.Observation> weighted =
        sample.observations().stream()
            .map(o -> scaled(o, mean / totals.getOrDefault(cell(sample, o), mean)))
            .toList();
    return sample.with(weighted);
  }

  private String cell(Sample sample, Sample.Observation o) {
    if (this == DOCUMENTS) {
      return o.document().id().toString();
    }
    OptionalInt year = sample.year(o);
    return o.document().metadata().get("series") + " " + (year.isPresent() ? year.getAsInt() : "");
  }

  private static Sample.Observation scaled(Sample.Observation o, double weight) {
    double[] contribution = o.contribution().clone();
    for (int i = 0; i < contribution.length; i++) {
      contribution[i] *= weight;
    }
    return new Sample.Observation(o.document(), contribution, o.words(), o.matches());
  }
}
