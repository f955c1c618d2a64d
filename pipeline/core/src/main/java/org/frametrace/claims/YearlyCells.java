package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.statistics.YearlyCounts;

/** A sample year by year. */
final class YearlyCells {

  private static final int ENOUGH_DOCUMENTS = 3;

  private YearlyCells() {}

  /** Returns the observations with a year, by year. */
  static NavigableMap<Integer, List<Sample.Observation>> byYear(Sample sample) {
    NavigableMap<Integer, List<Sample.Observation>> years = new TreeMap<>();
    for (Sample.Observation o : sample.observations()) {
      sample.year(o).ifPresent(y -> years.computeIfAbsent(y, k -> new ArrayList<>()).add(o));
    }
    return years;
  }

  /** Returns one cell for each document with a year: what could have been and what was. */
  static YearlyCounts documents(Sample sample) {
    List<Sample.Observation> dated = dated(sample);
    Map<String, Integer> numbers = new TreeMap<>();
    dated.forEach(o -> numbers.putIfAbsent(series(o), 0));
    int next = 0;
    for (Map.Entry<String, Integer> number : numbers.entrySet()) {
      number.setValue(next++);
    }
    return new YearlyCounts(
        dated.stream().mapToInt(o -> sample.year(o).orElseThrow()).toArray(),
        dated.stream().mapToInt(o -> numbers.getOrDefault(series(o), 0)).toArray(),
        dated.stream().mapToLong(o -> Math.round(o.contribution()[1])).toArray(),
        dated.stream().mapToLong(o -> Math.round(o.contribution()[0])).toArray());
  }

  private static List<Sample.Observation> dated(Sample sample) {
    return sample.observations().stream().filter(o -> sample.year(o).isPresent()).toList();
  }

  /** Returns one cell for each year of each series. */
  static YearlyCounts cells(Sample sample) {
    YearlyCounts documents = documents(sample);
    List<Sample.Observation> dated = dated(sample);
    NavigableMap<Long, double[]> cells = new TreeMap<>();
    for (int i = 0; i < documents.years().length; i++) {
      long key = documents.series()[i] * 10_000L + documents.years()[i];
      double[] cell = cells.computeIfAbsent(key, k -> new double[2]);
      // Counts of weighted documents are no whole numbers: they are rounded once they are added.
      cell[0] += dated.get(i).contribution()[1];
      cell[1] += dated.get(i).contribution()[0];
    }
    return new YearlyCounts(
        cells.keySet().stream().mapToInt(key -> (int) (key % 10_000)).toArray(),
        cells.keySet().stream().mapToInt(key -> (int) (key / 10_000)).toArray(),
        cells.values().stream().mapToLong(cell -> Math.round(cell[0])).toArray(),
        cells.values().stream().mapToLong(cell -> Math.round(cell[1])).toArray());
  }

  /** Returns the years with three documents or so many words. */
  static NavigableSet<Integer> adequate(Sample sample, long words) {
    NavigableSet<Integer> years = new TreeSet<>();
    byYear(sample)
        .forEach(
            (year, observations) -> {
              long all = observations.stream().mapToLong(Sample.Observation::words).sum();
              if (observations.size() >= ENOUGH_DOCUMENTS || all >= words) {
                years.add(year);
              }
            });
    return years;
  }

  /** Returns whether some year of some series has more than one document. */
  static boolean severalInAYear(Sample sample) {
    return documents(sample).years().length > cells(sample).years().length;
  }

  private static String series(Sample.Observation observation) {
    return observation.document().metadata().get("series");
  }
}
