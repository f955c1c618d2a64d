package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Divides observations into groups of documents that are alike. */
final class Strata {

  /** The stratum that is no metadata column: years in bands of {@value #BAND_YEARS}. */
  static final String YEAR_BAND = "year-band";

  private static final int BAND_YEARS = 5;

  private Strata() {}

  /** Returns the observations by the values of columns, in order of the values. */
  static Map<String, List<Sample.Observation>> by(List<String> columns, Sample sample) {
    TreeMap<String, List<Sample.Observation>> strata = new TreeMap<>();
    for (Sample.Observation o : sample.observations()) {
      List<String> key = new ArrayList<>();
      for (String column : columns) {
        String value =
            column.equals(YEAR_BAND)
                ? band(sample.selection().year(o.document()))
                : o.document().metadata().get(column);
        key.add(value.isEmpty() ? "unknown" : value);
      }
      strata.computeIfAbsent(String.join(" / ", key), k -> new ArrayList<>()).add(o);
    }
    return strata;
  }

  /**
   * Returns the groups within which documents are resampled: series by bands of years. A stratum of
   * one document cannot vary, so all such are put together (collapsed strata: Cochran 1977,
   * Sampling Techniques, §5A.12).
   */
  static List<List<Sample.Observation>> ofSeriesAndYears(Sample sample) {
    List<List<Sample.Observation>> strata = new ArrayList<>();
    List<Sample.Observation> single = new ArrayList<>();
    for (List<Sample.Observation> stratum : by(List.of("series", YEAR_BAND), sample).values()) {
      if (stratum.size() > 1) {
        strata.add(stratum);
      } else {
        single.addAll(stratum);
      }
    }
    if (!single.isEmpty()) {
      strata.add(single);
    }
    return strata;
  }

  /** Returns whether two spans of years have a band in common. */
  static boolean meet(Selection.Years some, Selection.Years others) {
    int first = Math.max(bandOf(some.first()), bandOf(others.first()));
    return first <= Math.min(bandOf(some.last()), bandOf(others.last()));
  }

  private static int bandOf(int year) {
    return Math.floorDiv(year, BAND_YEARS) * BAND_YEARS;
  }

  private static String band(OptionalInt year) {
    if (year.isEmpty()) {
      return "";
    }
    int first = bandOf(year.getAsInt());
    return first + "-" + (first + BAND_YEARS - 1);
  }
}
