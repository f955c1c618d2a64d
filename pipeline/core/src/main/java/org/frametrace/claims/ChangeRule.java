package org.frametrace.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.frametrace.statistics.ChangePoint;
import org.frametrace.statistics.ChangeYears;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.statistics.YearlyCounts;
import org.frametrace.tables.Cells;

/**
 * R-CHP: whether something changed its level within a span of years.
 *
 * <p>A step, a slope and no change at all are compared ({@link ChangePoint}). Supported if the step
 * is preferred by a difference of {@value #STRONG} or more, at least {@value #MOST} of the
 * bootstrap years ({@link ChangeYears}) lie in the span, and the 95 % interval of the ratio of the
 * two levels lies at or beyond {@code ratio}; contradicted if so many years lie outside it, or if
 * no step is preferred; else mixed. A step within a year of a known break in how a series reports
 * is at most mixed unless a second series is there. Needs {@value #MINIMUM_YEARS} years of three
 * documents or {@value #ENOUGH_WORDS} words on either side of the span.
 *
 * @param years the span, ends included
 * @param ratio new level by old level; below 1 for a step down
 * @param breaks years in which a series changed how it reports
 */
public record ChangeRule(Selection.Years years, double ratio, List<Integer> breaks)
    implements Rule {

  static final int MINIMUM_YEARS = 4;
  static final int ENOUGH_WORDS = 30_000;
  private static final int MARGIN = 2;
  private static final double STRONG = 6;
  private static final double MOST = 0.8;

  public ChangeRule {
    breaks = List.copyOf(breaks);
    if (!(ratio > 0) || ratio == 1) {
      throw new IllegalArgumentException("a step has a ratio other than 1, found " + ratio);
    }
  }

  @Override
  public boolean judges(Measure measure) {
    return measure.countOverExposure() || measure.proportionOfDocuments();
  }

  @Override
  public String asksFor() {
    return "a rate, sentence-share, proportion or prevalence";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    NavigableSet<Integer> adequate = YearlyCells.adequate(sample, ENOUGH_WORDS);
    int before = adequate.headSet(years.first(), false).size();
    int after = adequate.tailSet(years.last(), false).size();
    List<String> missing = new ArrayList<>();
    if (Math.min(before, after) < MINIMUM_YEARS) {
      missing.add(
          "needs "
              + MINIMUM_YEARS
              + " years with three documents or "
              + ENOUGH_WORDS
              + " words before "
              + years.first()
              + " and after "
              + years.last()
              + "; found "
              + before
              + " and "
              + after);
    }
    YearlyCounts cells = YearlyCells.cells(sample);
    Optional<ChangePoint> change =
        cells.allHits() == 0 ? Optional.empty() : ChangePoint.of(cells, MARGIN);
    if (change.isEmpty()) {
      missing.add("needs matches before or after a step; found " + sample.matches());
    }
    if (!missing.isEmpty() || change.isEmpty()) {
      return Judgement.missing(missing, Estimate.NONE, List.of(sample));
    }
    ChangeYears distribution =
        YearlyCells.severalInAYear(sample)
            ? ChangeYears.byDocuments(
                YearlyCells.documents(sample), MARGIN, bootstrap.replicates(), bootstrap.seed())
            : ChangeYears.byResiduals(cells, MARGIN, bootstrap.replicates(), bootstrap.seed());
    Interval interval =
        distribution.ratio().exists() ? distribution.ratio() : change.get().interval();
    double within = distribution.share(years.first(), years.last());
    Verdict verdict = verdict(change.get(), within, interval, sample);
    return Judgement.of(
        verdict,
        reason(change.get(), within),
        Significance.ofRatio(change.get().ratio(), interval),
        List.of(sample));
  }

  private Verdict verdict(ChangePoint change, double within, Interval interval, Sample sample) {
    if (change.preferred() != ChangePoint.Shape.STEP || within <= 1 - MOST) {
      return Verdict.CONTRADICTED;
    }
    boolean high = ratio > 1 ? interval.low() >= ratio : interval.high() <= ratio;
    if (change.evidence() < STRONG || within < MOST || !high) {
      return Verdict.MIXED;
    }
    boolean atBreak = breaks.stream().anyMatch(b -> Math.abs(b - change.year()) <= 1);
    Set<String> series = new HashSet<>();
    sample.observations().forEach(o -> series.add(o.document().metadata().get("series")));
    return atBreak && series.size() < 2 ? Verdict.MIXED : Verdict.SUPPORTED;
  }

  private String reason(ChangePoint change, double within) {
    String best =
        switch (change.preferred()) {
          case NONE -> "no change at all is the better description";
          case LINEAR -> "a steady slope is the better description";
          case STEP ->
              "a step in "
                  + change.year()
                  + " is the best description, by "
                  + Cells.number(change.evidence())
                  + " of the criterion (6 is strong)";
        };
    boolean atBreak = breaks.stream().anyMatch(b -> Math.abs(b - change.year()) <= 1);
    return best
        + "; "
        + Cells.number(100 * within)
        + " % of the bootstrap years lie in "
        + years
        + (atBreak ? "; the series changed how it reports at that time" : "");
  }

  @Override
  public String label() {
    return "R-CHP(" + years + ", ratio " + Cells.number(ratio) + ")";
  }
}
