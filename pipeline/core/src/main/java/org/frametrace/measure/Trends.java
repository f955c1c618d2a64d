package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.frametrace.statistics.BenjaminiHochberg;
import org.frametrace.statistics.MannKendall;
import org.frametrace.statistics.TheilSen;
import org.frametrace.statistics.Trend;
import org.frametrace.statistics.YearlyCounts;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Table;
import org.frametrace.tables.TrendTables;

/** Says whether the rate of each frame rises or falls over the years. */
final class Trends {

  private static final String TEST = "quasi-Poisson regression, two-sided t test";
  private static final double MILLION = 1e6;
  private static final int ESTIMATES = 12;

  private Trends() {}

  /** Returns one row a frame and series, frame by frame. */
  static Table table(Tally tally, Counting counting) {
    List<YearlyFrames> series = YearlyFrames.of(tally);
    int adjusted = TrendTables.TRENDS.index("p_adjusted");
    List<List<String>> rows = new ArrayList<>();
    List<Double> tests = new ArrayList<>();
    for (String frame : YearlyFrames.frames(counting)) {
      for (YearlyFrames one : series) {
        YearlyCounts documents = one.byDocument(frame);
        String missing = one.missing(documents);
        List<String> row = new ArrayList<>(one.key(frame, documents));
        double p = Double.NaN;
        if (missing.isEmpty()) {
          Trend trend = Trend.of(YearlyFrames.bySeries(documents));
          p = trend.p();
          row.addAll(estimates(trend, YearlyFrames.byYear(documents)));
          missing = trend.interval().exists() ? "" : "no regression fits: all hits lie at one end";
        } else {
          row.addAll(Collections.nCopies(ESTIMATES, Cells.EMPTY));
        }
        row.add(missing);
        row.add(counting.overlap().label());
        rows.add(row);
        tests.add(p);
      }
    }
    double[] p =
        BenjaminiHochberg.adjust(tests.stream().mapToDouble(Double::doubleValue).toArray());
    for (int i = 0; i < p.length; i++) {
      rows.get(i).set(adjusted, Cells.number(p[i]));
    }
    return TrendTables.TRENDS.table(rows);
  }

  private static List<String> estimates(Trend trend, YearlyCounts years) {
    double[] x = new double[years.years().length];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = years.years()[i];
      y[i] = years.hits()[i] * MILLION / years.words()[i];
    }
    TheilSen slope = TheilSen.of(x, y);
    MannKendall order = MannKendall.of(x, y);
    return List.of(
        Cells.number(trend.ratio()),
        Cells.number(trend.interval().low()),
        Cells.number(trend.interval().high()),
        trend.interval().exists() ? TEST : Cells.EMPTY,
        Cells.number(trend.p()),
        Cells.EMPTY,
        Cells.number(trend.dispersion()),
        Cells.number(slope.slope()),
        Cells.number(slope.interval().low()),
        Cells.number(slope.interval().high()),
        Cells.number(order.tauB()),
        Cells.number(order.p()));
  }
}
