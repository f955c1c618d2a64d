package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.frametrace.statistics.EventStudy;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Scale;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-CMP with events: whether a level rises from the years before dated events to the years after
 * them, more than it rises in other documents.
 *
 * <p>With the levels {@code a_y} and {@code b_y} of the two sides in a year, the ratio around an
 * event is {@code exp(mean of ln(a_y/b_y) over the years after − the same before)}; the estimate is
 * their geometric mean over the events. The interval of each draws documents within the years of
 * each side. Half a match is added to each year, so that none is without a logarithm. Whether the
 * years of these events stand out from the other years is tested by {@link EventStudy} with {@value
 * #PERMUTATIONS} permutations: what rises all the time rises around any event. So a step that stays
 * is hard to tell from a trend where events follow one another closely; a wave is not.
 *
 * <p>Supported if the intervals of {@value #MOST} or more of the events lie at or above {@code
 * ratio} and {@code p < }{@value #LEVEL}; contradicted if the interval of the estimate lies at or
 * below 1; else mixed. A year counts if each side has {@value #IN_A_YEAR} documents of it; an event
 * can be tested if all years around it count. Needs {@value #MINIMUM_EVENTS} such events, {@value
 * #MINIMUM_YEARS} years and {@value #MINIMUM_MATCHES} matches on each side. Documents of both sides
 * belong to the first.
 *
 * @param ratio how many times higher after an event, at least 1
 * @param events the years of the events
 * @param span how many years after an event are held against as many before it
 */
public record EventRule(double ratio, List<Integer> events, int span) implements Rule {

  static final int MINIMUM_EVENTS = 2;
  static final int MINIMUM_YEARS = 10;
  static final int MINIMUM_MATCHES = 25;
  private static final int IN_A_YEAR = 3;
  private static final int PERMUTATIONS = 1999;
  private static final double MOST = 0.6;
  private static final double LEVEL = 0.05;

  public EventRule {
    events = events.stream().sorted().distinct().toList();
    if (!(ratio >= 1) || span < 1 || events.isEmpty()) {
      throw new IllegalArgumentException(
          "events have years, a ratio and a span of 1 or more; found "
              + events
              + ", "
              + ratio
              + " and "
              + span);
    }
  }

  /**
   * A ratio around an event.
   *
   * @param event its year
   * @param ratio after by before, by the same in the other documents
   * @param interval its interval
   */
  private record Around(int event, double ratio, Interval interval) {}

  /**
   * Both sides year by year.
   *
   * @param measure what is measured
   * @param years those that count
   * @param cells the documents of each year of the first side, then those of the other
   */
  private record Series(Measure measure, int[] years, List<Sample> cells) {

    /** Returns ln(a/b) of each year, where each cell has this sum of contributions. */
    double[] logs(List<double[]> sums) {
      double[] logs = new double[years.length];
      for (int y = 0; y < logs.length; y++) {
        logs[y] = Math.log(level(sums.get(y)) / level(sums.get(years.length + y)));
      }
      return logs;
    }

    double[] logs() {
      return logs(cells.stream().map(Sample::sum).toList());
    }

    private double level(double[] sum) {
      return (sum[1] + 0.5) / (measure.proportionOfDocuments() ? sum[0] + 1 : sum[0]);
    }

    Around around(int event, double[] weights, StratifiedBootstrap bootstrap) {
      return new Around(
          event,
          Math.exp(EventStudy.sum(logs(), weights)),
          bootstrap.interval(
              cells.stream().map(Sample::contributions).toList(),
              sums -> Math.exp(EventStudy.sum(logs(sums), weights)),
              Scale.RATIO));
    }
  }

  @Override
  public boolean compares() {
    return true;
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
    List<Sample> sides = List.of(sample, against.orElseThrow().without(sample));
    NavigableSet<Integer> counting = enough(sides.get(0));
    counting.retainAll(enough(sides.get(1)));
    List<Integer> testable = events.stream().filter(e -> isTestable(e, counting)).toList();
    List<String> missing = missing(sides, counting, testable);
    if (!missing.isEmpty()) {
      return Judgement.missing(missing, Estimate.NONE, sides);
    }
    int[] years = counting.stream().mapToInt(year -> year).toArray();
    List<Sample> cells = new ArrayList<>();
    for (Sample side : sides) {
      NavigableMap<Integer, List<Sample.Observation>> byYear = YearlyCells.byYear(side);
      counting.forEach(y -> cells.add(side.with(byYear.getOrDefault(y, List.of()))));
    }
    Series series = new Series(sample.measure(), years, cells);
    List<Around> each = new ArrayList<>();
    double[] joint = new double[years.length];
    for (int event : testable) {
      double[] weights = EventStudy.weights(years, event, span);
      each.add(series.around(event, weights, bootstrap));
      for (int y = 0; y < joint.length; y++) {
        joint[y] += weights[y] / testable.size();
      }
    }
    Around all = series.around(0, joint, bootstrap);
    EventStudy study =
        EventStudy.test(years, series.logs(), testable, span, PERMUTATIONS, bootstrap.seed());
    return Judgement.ofInterval(
        List.of(),
        "documents",
        interval -> verdict(interval, each, study),
        verdict -> reason(each, study),
        new Estimate(all.ratio(), all.interval(), study.p()),
        sides);
  }

  private static NavigableSet<Integer> enough(Sample side) {
    NavigableSet<Integer> years = new TreeSet<>();
    YearlyCells.byYear(side)
        .forEach(
            (year, observations) -> {
              if (observations.size() >= IN_A_YEAR) {
                years.add(year);
              }
            });
    return years;
  }

  private boolean isTestable(int event, NavigableSet<Integer> years) {
    return years.subSet(event - span, true, event - 1, true).size() == span
        && years.subSet(event + 1, true, event + span, true).size() == span;
  }

  private List<String> missing(
      List<Sample> sides, NavigableSet<Integer> years, List<Integer> testable) {
    List<String> missing = new ArrayList<>();
    if (testable.size() < MINIMUM_EVENTS) {
      missing.add(
          "needs "
              + MINIMUM_EVENTS
              + " events with "
              + IN_A_YEAR
              + " documents of each side in each of the "
              + span
              + " years before and after; found "
              + testable.size());
    }
    if (years.size() < MINIMUM_YEARS) {
      missing.add(
          "needs " + MINIMUM_YEARS + " years with so many documents; found " + years.size());
    }
    int a = sides.get(0).matches();
    int b = sides.get(1).matches();
    if (Math.min(a, b) < MINIMUM_MATCHES) {
      missing.add("needs " + MINIMUM_MATCHES + " matches on each side; found " + a + " and " + b);
    }
    return missing;
  }

  private Verdict verdict(Interval joint, List<Around> each, EventStudy study) {
    long rises = each.stream().filter(around -> around.interval().low() >= ratio).count();
    if (rises >= MOST * each.size() && study.p() < LEVEL && study.difference() > 0) {
      return Verdict.SUPPORTED;
    }
    return joint.high() <= 1 ? Verdict.CONTRADICTED : Verdict.MIXED;
  }

  private String reason(List<Around> each, EventStudy study) {
    StringJoiner ratios = new StringJoiner(", ");
    for (Around around : each) {
      ratios.add(
          around.event()
              + ": "
              + Cells.number(around.ratio())
              + (around.interval().exists()
                  ? " ["
                      + Cells.number(around.interval().low())
                      + ", "
                      + Cells.number(around.interval().high())
                      + "]"
                  : ""));
    }
    return "ratios around the events, by those of the other documents, are "
        + ratios
        + "; other years in their place, beyond the trend, give as much with p = "
        + Cells.number(study.p());
  }

  @Override
  public String label() {
    return "R-CMP("
        + Cells.number(ratio)
        + ", "
        + span
        + " years after against before "
        + events.stream().map(String::valueOf).collect(Collectors.joining(", "))
        + ")";
  }
}
