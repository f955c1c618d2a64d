package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.PercentileInterval;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-SEQ with a level to pass: whether one group of documents takes something up before the others.
 *
 * <p>A group takes it up in the first year in which its level is at least {@code passes} and
 * {@value #DOCUMENTS} of its documents have it. The bootstrap draws documents within the years of
 * each group; a group is before another in so many of the replicates in which both take it up. A
 * group that never does is named and says nothing about the order.
 *
 * <p>Supported if the first group is before each other that takes it up in {@value #SURE} or more
 * of these replicates; contradicted if another is before it in so many, or if it does not take up
 * what another does; else mixed. The estimate is the year of the first group. A year counts with
 * three documents or {@value #ENOUGH_WORDS} words. Each group needs {@value #YEARS_BEFORE} such
 * years right before the year in which it takes something up, since where nothing was read nothing
 * could be found, and {@value #MINIMUM_YEARS} of them if it never does. Where few words are read
 * chance passes a level early: look at the intervals of the years.
 *
 * @param groups the one that is claimed to be first, then the others
 * @param passes the level, in the unit of the measure
 * @param sameYear whether the same year as another is early enough
 */
public record TakeUpRule(DocumentGroups groups, double passes, boolean sameYear)
    implements GroupedRule {

  static final int YEARS_BEFORE = 3;
  static final int MINIMUM_YEARS = 5;
  private static final int ENOUGH_WORDS = 30_000;
  private static final int DOCUMENTS = 2;
  private static final double SURE = 0.95;

  public TakeUpRule {
    if (!(passes > 0)) {
      throw new IllegalArgumentException("a level to pass is above 0, found " + passes);
    }
  }

  /**
   * A group year by year.
   *
   * @param name its name
   * @param years those that count
   * @param cells its documents in each of them
   * @param first the year in which it takes something up
   * @param drawn the same year in each replicate; NaN where it never does
   */
  private record TakeUp(
      String name,
      NavigableSet<Integer> years,
      List<Sample> cells,
      OptionalInt first,
      double[] drawn) {

    /** Returns in how many replicates it takes something up. */
    long times() {
      return Arrays.stream(drawn).filter(year -> !Double.isNaN(year)).count();
    }

    Interval interval() {
      Interval years =
          PercentileInterval.of(drawn, cells.stream().mapToInt(Sample::documents).sum());
      return years.exists()
          ? new Interval(Math.floor(years.low()), Math.ceil(years.high()))
          : Interval.NONE;
    }
  }

  @Override
  public boolean byYear() {
    return true;
  }

  @Override
  public boolean judges(Measure measure) {
    return measure.countOverExposure();
  }

  @Override
  public String asksFor() {
    return "a rate, sentence-share or proportion";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    Sample all = groups.all(sample);
    List<TakeUp> each = takeUps(sample, bootstrap);
    TakeUp leader = each.getFirst();
    List<TakeUp> others = each.stream().skip(1).filter(group -> group.first().isPresent()).toList();
    Estimate estimate =
        new Estimate(
            leader.first().isPresent() ? leader.first().getAsInt() : Double.NaN,
            leader.interval(),
            Double.NaN);
    List<String> missing = missing(each);
    if (missing.isEmpty() && others.isEmpty()) {
      missing = List.of("no other group ever passes the level, so there is no order");
    }
    if (!missing.isEmpty()) {
      return Judgement.missing(missing, estimate, List.of(all));
    }
    return Judgement.of(verdict(leader, others), reason(each), estimate, List.of(all));
  }

  private List<TakeUp> takeUps(Sample sample, StratifiedBootstrap bootstrap) {
    List<Sample> split = groups.split(sample);
    List<NavigableSet<Integer>> years = new ArrayList<>();
    List<List<Sample>> cells = new ArrayList<>();
    for (Sample group : split) {
      NavigableSet<Integer> adequate = YearlyCells.adequate(group, ENOUGH_WORDS);
      NavigableMap<Integer, List<Sample.Observation>> byYear = YearlyCells.byYear(group);
      years.add(adequate);
      cells.add(adequate.stream().map(y -> group.with(byYear.getOrDefault(y, List.of()))).toList());
    }
    List<double[][]> strata =
        cells.stream().flatMap(List::stream).map(TakeUpRule::vectors).toList();
    List<TakeUp> each = new ArrayList<>();
    int from = 0;
    for (int g = 0; g < split.size(); g++) {
      int[] own = years.get(g).stream().mapToInt(year -> year).toArray();
      int begin = from;
      OptionalInt first =
          first(sample.measure(), own, cells.get(g).stream().map(TakeUpRule::sum).toList());
      double[] drawn =
          bootstrap.replicates(
              strata,
              sums ->
                  first(sample.measure(), own, sums.subList(begin, begin + own.length)).stream()
                      .asDoubleStream()
                      .findFirst()
                      .orElse(Double.NaN));
      each.add(new TakeUp(groups.names().get(g), years.get(g), cells.get(g), first, drawn));
      from += own.length;
    }
    return each;
  }

  /** Returns the contributions, and behind each whether the document has what is counted. */
  private static double[][] vectors(Sample cell) {
    return cell.observations().stream()
        .map(
            o -> {
              double[] vector = Arrays.copyOf(o.contribution(), o.contribution().length + 1);
              vector[vector.length - 1] = o.matches() > 0 ? 1 : 0;
              return vector;
            })
        .toArray(double[][]::new);
  }

  private static double[] sum(Sample cell) {
    double[] sum = new double[cell.measure().dimension() + 1];
    for (double[] vector : vectors(cell)) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return sum;
  }

  private OptionalInt first(Measure measure, int[] years, List<double[]> sums) {
    return IntStream.range(0, years.length)
        .filter(
            y -> {
              double[] sum = sums.get(y);
              return sum[sum.length - 1] >= DOCUMENTS && measure.value(sum) >= passes;
            })
        .map(y -> years[y])
        .findFirst();
  }

  private static List<String> missing(List<TakeUp> each) {
    List<String> missing = new ArrayList<>();
    for (TakeUp group : each) {
      if (group.first().isEmpty() && group.years().size() < MINIMUM_YEARS) {
        missing.add(
            "needs "
                + MINIMUM_YEARS
                + " years with three documents or "
                + ENOUGH_WORDS
                + " words of "
                + group.name()
                + "; found "
                + group.years().size());
      }
      if (group.first().isPresent()) {
        int first = group.first().getAsInt();
        int before = group.years().subSet(first - YEARS_BEFORE, true, first, false).size();
        if (before < YEARS_BEFORE) {
          missing.add(
              "needs "
                  + YEARS_BEFORE
                  + " years with three documents or "
                  + ENOUGH_WORDS
                  + " words of "
                  + group.name()
                  + " right before "
                  + first
                  + ", when it first passes the level; found "
                  + before);
        }
      }
    }
    return missing;
  }

  /** Returns the share of the replicates with both years in which one is before another. */
  private static double before(TakeUp one, TakeUp other, boolean orSame) {
    int both = 0;
    int before = 0;
    for (int b = 0; b < one.drawn().length; b++) {
      double a = one.drawn()[b];
      double c = other.drawn()[b];
      if (!Double.isNaN(a) && !Double.isNaN(c)) {
        both++;
        before += a < c || (orSame && a == c) ? 1 : 0;
      }
    }
    // Where one of them hardly ever passes there is no order to speak of.
    return 2 * both < one.drawn().length ? Double.NaN : (double) before / both;
  }

  private Verdict verdict(TakeUp leader, List<TakeUp> others) {
    if (leader.first().isEmpty()) {
      boolean sure =
          leader.times() <= (1 - SURE) * leader.drawn().length
              && others.stream().anyMatch(o -> o.times() >= SURE * o.drawn().length);
      return sure ? Verdict.CONTRADICTED : Verdict.MIXED;
    }
    if (others.stream().allMatch(other -> before(leader, other, sameYear) >= SURE)) {
      return Verdict.SUPPORTED;
    }
    return others.stream().anyMatch(other -> before(other, leader, false) >= SURE)
        ? Verdict.CONTRADICTED
        : Verdict.MIXED;
  }

  private String reason(List<TakeUp> each) {
    StringJoiner years = new StringJoiner(", ");
    for (TakeUp group : each) {
      Interval interval = group.interval();
      years.add(
          group.name()
              + (group.first().isEmpty() ? " never" : " " + group.first().getAsInt())
              + (interval.exists()
                  ? " [" + (int) interval.low() + ", " + (int) interval.high() + "]"
                  : ""));
    }
    StringJoiner order = new StringJoiner(", ");
    for (TakeUp other : each.subList(1, each.size())) {
      double before = before(each.getFirst(), other, sameYear);
      if (!Double.isNaN(before)) {
        order.add(other.name() + " in " + Math.round(100 * before) + " %");
      }
    }
    return "first years: "
        + years
        + (order.length() == 0
            ? ""
            : "; "
                + each.getFirst().name()
                + (sameYear ? " no later than " : " before ")
                + order
                + " of the replicates in which both pass");
  }

  @Override
  public String label() {
    return "R-SEQ("
        + groups.names().getFirst()
        + (sameYear ? " no later than " : " before ")
        + String.join(", ", groups.names().subList(1, groups.names().size()))
        + " at "
        + Cells.number(passes)
        + ")";
  }
}
