package org.frametrace.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

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

  /** Returns the sample with weights; one whose value is no ratio of sums is returned as it is. */
  Sample of(Sample sample) {
    if (this == LENGTH || !sample.measure().countOverExposure()) {
      return sample;
    }
    Map<String, Double> totals = new HashMap<>();
    sample
        .observations()
        .forEach(o -> totals.merge(cell(sample, o), o.contribution()[0], Double::sum));
    List<Sample.Observation> weighted =
        sample.observations().stream()
            .map(o -> scaled(o, totals.getOrDefault(cell(sample, o), 1.0)))
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

  private static Sample.Observation scaled(Sample.Observation o, double total) {
    double[] contribution = o.contribution().clone();
    for (int i = 0; i < contribution.length; i++) {
      contribution[i] /= total;
    }
    return new Sample.Observation(o.document(), contribution, o.words(), o.matches());
  }
}
