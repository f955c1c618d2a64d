package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.model.DocumentId;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.Dispersion;

/**
 * The documents of a selection, measured: one {@link Observation} for each that says something.
 *
 * @param selection which documents
 * @param measure what was measured
 * @param view what of the documents was seen
 * @param observations in the order of the documents
 */
record Sample(Selection selection, Measure measure, View view, List<Observation> observations) {

  /**
   * What one document contributes.
   *
   * @param document the document
   * @param contribution its vector
   * @param words the words in which matches could have stood
   * @param matches how many matches enter
   */
  record Observation(MeasuredDocument document, double[] contribution, int words, int matches) {}

  Sample {
    observations = List.copyOf(observations);
  }

  /** Measures the documents; those that say nothing are left out. */
  static Sample of(
      Selection selection, Measure measure, Collection<MeasuredDocument> documents, View view) {
    List<Observation> observations = new ArrayList<>();
    for (MeasuredDocument document : documents) {
      double[] contribution = measure.contribution(document, view);
      if (contribution.length > 0 && contribution[0] > 0) {
        observations.add(
            new Observation(
                document,
                contribution,
                measure.words(document, view),
                measure.matches(document, view)));
      }
    }
    return new Sample(selection, measure, view, observations);
  }

  /** Returns the same sample with fewer observations. */
  Sample with(List<Observation> some) {
    return new Sample(selection, measure, view, some);
  }

  /** Returns the same sample without the documents of another. */
  Sample without(Sample other) {
    Set<DocumentId> taken = new HashSet<>();
    other.observations().forEach(o -> taken.add(o.document().id()));
    return with(observations.stream().filter(o -> !taken.contains(o.document().id())).toList());
  }

  int documents() {
    return observations.size();
  }

  long words() {
    return observations.stream().mapToLong(Observation::words).sum();
  }

  int matches() {
    return observations.stream().mapToInt(Observation::matches).sum();
  }

  /** Returns the years that have a document. */
  NavigableSet<Integer> years() {
    NavigableSet<Integer> years = new TreeSet<>();
    observations.forEach(o -> selection.year(o.document()).ifPresent(years::add));
    return years;
  }

  /** Returns the year that counts for an observation. */
  OptionalInt year(Observation observation) {
    return selection.year(observation.document());
  }

  /** Returns the sum of all contributions. */
  double[] sum() {
    double[] sum = new double[measure.dimension()];
    for (Observation o : observations) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += o.contribution()[i];
      }
    }
    return sum;
  }

  /** Returns the value of the measure. */
  double value() {
    return measure.value(sum());
  }

  /** Returns the contributions, one a document. */
  double[][] contributions() {
    return observations.stream().map(Observation::contribution).toArray(double[][]::new);
  }

  /** Returns Gries' deviation of proportions of the matches; 0 where there are none. */
  double dispersion() {
    return Dispersion.deviation(
            observations.stream().mapToLong(Observation::matches).toArray(),
            observations.stream().mapToLong(Observation::words).toArray())
        .orElse(0);
  }

  /** Returns size and matches in words, for messages. */
  String account() {
    return String.format(
        Locale.ROOT,
        "%s: %,d documents, %,d words, %,d matches",
        selection.meaning(),
        documents(),
        words(),
        matches());
  }
}
