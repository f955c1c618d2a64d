package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.frametrace.statistics.ChangePoint;
import org.frametrace.statistics.ChangeYears;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Seeds;
import org.frametrace.statistics.YearlyCounts;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Table;
import org.frametrace.tables.TrendTables;

/**
 * Says whether the rate of each frame has a step, and when.
 *
 * <p>Each replicate seeks the year anew, which takes long: {@value #REPLICATES} are drawn at most.
 */
final class ChangePoints {

  private static final int MARGIN = 2;
  private static final int REPLICATES = 500;
  private static final int ESTIMATES = 13;
  private static final double TAIL = 0.025;

  private ChangePoints() {}

  /** Returns one row a frame and series, frame by frame. */
  static Table table(Tally tally, Counting counting, int replicates, long seed) {
    List<YearlyFrames> series = YearlyFrames.of(tally);
    // Each row draws from its own seed, so that they can be made side by side.
    return TrendTables.CHANGEPOINTS.table(
        YearlyFrames.frames(counting).parallelStream()
            .flatMap(
                frame -> series.stream().map(one -> row(frame, one, counting, replicates, seed)))
            .toList());
  }

  private static List<String> row(
      String frame, YearlyFrames series, Counting counting, int replicates, long seed) {
    long own = Seeds.of(seed, TrendTables.CHANGEPOINTS.name(), frame, series.series());
    YearlyCounts documents = series.byDocument(frame);
    String missing = series.missing(documents);
    Optional<ChangePoint> change =
        missing.isEmpty()
            ? ChangePoint.of(YearlyFrames.bySeries(documents), MARGIN)
            : Optional.empty();
    List<String> row = new ArrayList<>(series.key(frame, documents));
    row.addAll(
        change
            .map(found -> estimates(found, documents, Math.min(REPLICATES, replicates), own))
            .orElse(Collections.nCopies(ESTIMATES, Cells.EMPTY)));
    row.add(missing);
    row.add(counting.overlap().label());
    return row;
  }

  private static List<String> estimates(
      ChangePoint change, YearlyCounts documents, int replicates, long seed) {
    YearlyCounts cells = YearlyFrames.bySeries(documents);
    boolean several = documents.years().length > cells.years().length;
    ChangeYears years =
        several
            ? ChangeYears.byDocuments(documents, MARGIN, replicates, seed)
            : ChangeYears.byResiduals(cells, MARGIN, replicates, seed);
    int drawn = years.counts().values().stream().mapToInt(n -> n).sum();
    int most = 0;
    String mostFrequent = Cells.EMPTY;
    for (Map.Entry<Integer, Integer> year : years.counts().entrySet()) {
      if (year.getValue() > most) {
        most = year.getValue();
        mostFrequent = Cells.integer(year.getKey());
      }
    }
    Interval ratio = years.ratio().exists() ? years.ratio() : change.interval();
    return List.of(
        change.preferred().name().toLowerCase(Locale.ROOT),
        Cells.number(change.none() - change.step()),
        Cells.number(change.linear() - change.step()),
        Cells.integer(change.year()),
        quantile(years, TAIL * drawn),
        quantile(years, (1 - TAIL) * drawn),
        mostFrequent,
        Cells.number((double) most / drawn),
        Cells.number(change.ratio()),
        Cells.number(ratio.low()),
        Cells.number(ratio.high()),
        Cells.number(change.dispersion()),
        several ? "documents" : "residuals");
  }

  /** Returns the first year up to which there are so many replicates. */
  private static String quantile(ChangeYears years, double rank) {
    int sum = 0;
    for (Map.Entry<Integer, Integer> year : years.counts().entrySet()) {
      sum += year.getValue();
      if (sum >= rank) {
        return Cells.integer(year.getKey());
      }
    }
    return Cells.EMPTY;
  }
}
