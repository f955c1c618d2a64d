package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.statistics.CircularShift;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.MantelHaenszel;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-COO: whether two terms seek or avoid the same sentences.
 *
 * <p>The estimate is the {@link MantelHaenszel} odds ratio over documents and bands of sentence
 * length, its interval the bootstrap of whole documents. The null of {@value #SHIFTS} {@link
 * CircularShift}s keeps how each side clusters. Supported if the estimate is at least {@value
 * #ESTIMATE}, the interval lies above {@value #LOWEST} and the null is refuted at 5 % (for
 * avoidance the reciprocals); contradicted if the interval lies wholly on the other side of 1; else
 * mixed. Needs {@value #MINIMUM_DOCUMENTS} documents with both and {@value #MINIMUM_EXPECTED}
 * expected joint sentences.
 *
 * @param positive whether they are claimed to seek one another, else to avoid
 */
public record CooccurrenceRule(boolean positive) implements Rule {

  static final int MINIMUM_DOCUMENTS = 15;
  static final int MINIMUM_EXPECTED = 10;
  private static final int SHIFTS = 1000;
  private static final double ESTIMATE = 1.5;
  private static final double LOWEST = 1.2;
  private static final double LEVEL = 0.05;

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof Cooccurrence;
  }

  @Override
  public String asksFor() {
    return "a co-occurrence";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    if (!(sample.measure() instanceof Cooccurrence measure)) {
      throw new IllegalArgumentException("co-occurrence is judged, found " + sample.measure());
    }
    List<List<MantelHaenszel.Table>> tables = new ArrayList<>();
    List<CircularShift.Sequences> sequences = new ArrayList<>();
    int both = 0;
    for (Sample.Observation o : sample.observations()) {
      Cooccurrence.Indicators indicators = measure.indicators(o.document(), sample.view());
      if (indicators.first().isEmpty() && indicators.second().isEmpty()) {
        continue;
      }
      both += indicators.first().isEmpty() || indicators.second().isEmpty() ? 0 : 1;
      tables.add(indicators.tables());
      sequences.add(indicators.sequences());
    }
    MantelHaenszel odds = MantelHaenszel.of(tables.stream().flatMap(List::stream).toList());
    List<String> missing = new ArrayList<>();
    if (both < MINIMUM_DOCUMENTS) {
      missing.add("needs " + MINIMUM_DOCUMENTS + " documents with both; found " + both);
    }
    if (odds.expectedJoint() < MINIMUM_EXPECTED) {
      missing.add(
          "needs "
              + MINIMUM_EXPECTED
              + " expected sentences with both; found "
              + Cells.number(odds.expectedJoint()));
    }
    if (!missing.isEmpty()) {
      return Judgement.missing(
          missing, new Estimate(odds.oddsRatio(), odds.interval(), Double.NaN), List.of(sample));
    }
    Interval interval = MantelHaenszel.bootstrap(tables, bootstrap.replicates(), bootstrap.seed());
    CircularShift shift = CircularShift.test(sequences, SHIFTS, bootstrap.seed());
    return Judgement.of(
        verdict(odds.oddsRatio(), interval, shift.p()),
        odds.joint()
            + " sentences with both, "
            + Cells.number(odds.expectedJoint())
            + " expected; shifted within documents as far in "
            + Cells.number(shift.p())
            + " of cases",
        new Estimate(odds.oddsRatio(), interval, shift.p()),
        List.of(sample));
  }

  Verdict verdict(double estimate, Interval interval, double p) {
    if (!interval.exists()) {
      return Verdict.INSUFFICIENT_EVIDENCE;
    }
    if (positive ? interval.high() < 1 : interval.low() > 1) {
      return Verdict.CONTRADICTED;
    }
    boolean strong =
        positive
            ? estimate >= ESTIMATE && interval.low() >= LOWEST
            : estimate <= 1 / ESTIMATE && interval.high() <= 1 / LOWEST;
    return strong && p < LEVEL ? Verdict.SUPPORTED : Verdict.MIXED;
  }

  @Override
  public String label() {
    return "R-COO(" + (positive ? "positive" : "negative") + ")";
  }
}
