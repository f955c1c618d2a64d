package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frametrace.statistics.BreakMatch;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Segmentation;
import org.frametrace.statistics.StratifiedBootstrap;

/**
 * R-PER: whether a history falls into stated phases.
 *
 * <p>The yearly composition of frames is cut into phases ({@link Segmentation}, Aitchison's
 * distance), and the years at which they begin are held against the stated ones, one year more or
 * less ({@link BreakMatch}). A stated boundary can be tested if there are {@value #AROUND} adequate
 * years on each side. Supported if {@value #MOST} or more of those are found and the permutation
 * has {@code p < }{@value #LEVEL}; contradicted if {@value #FEW} or fewer are; else mixed. The
 * estimate is the share of tested boundaries that were found. Needs {@value #MINIMUM_YEARS}
 * consecutive years of three documents or {@value #ENOUGH_WORDS} words.
 *
 * @param boundaries the first year of each new phase
 */
public record PeriodRule(List<Integer> boundaries) implements Rule {

  static final int MINIMUM_YEARS = 12;
  static final int ENOUGH_WORDS = 30_000;
  private static final int AROUND = 3;
  private static final int TOLERANCE = 1;
  private static final int SHORTEST = 2;
  private static final int MINIMUM_PHASE = 4;
  private static final int PLACEMENTS = 9999;
  private static final double PSEUDO_COUNT = 0.5;
  private static final double MOST = 0.6;
  private static final double FEW = 0.2;
  private static final double LEVEL = 0.05;

  public PeriodRule {
    boundaries = boundaries.stream().sorted().distinct().toList();
    if (boundaries.isEmpty()) {
      throw new IllegalArgumentException("phases have at least one boundary, found none");
    }
  }

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof FrameSeries;
  }

  @Override
  public String asksFor() {
    return "a frame-series";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    List<Integer> run = longestRun(YearlyCells.adequate(sample, ENOUGH_WORDS));
    List<Integer> testable =
        boundaries.stream()
            .filter(b -> run.contains(b - AROUND) && run.contains(b + AROUND - 1))
            .toList();
    List<String> missing = new ArrayList<>();
    if (run.size() < MINIMUM_YEARS) {
      missing.add(
          "needs "
              + MINIMUM_YEARS
              + " consecutive years with three documents or "
              + ENOUGH_WORDS
              + " words; found "
              + run.size());
    }
    if (testable.isEmpty()) {
      missing.add(
          "needs a stated boundary with " + AROUND + " such years on each side; found none");
    }
    if (!missing.isEmpty()) {
      return Judgement.missing(missing, Estimate.NONE, List.of(sample));
    }
    NavigableMap<Integer, List<Sample.Observation>> byYear = YearlyCells.byYear(sample);
    double[][] vectors =
        run.stream()
            .map(year -> sample.with(byYear.getOrDefault(year, List.of())).sum())
            .map(PeriodRule::coordinates)
            .toArray(double[][]::new);
    Segmentation found =
        Segmentation.of(vectors, vectors[0].length - 1, SHORTEST, run.size() / MINIMUM_PHASE);
    int first = run.getFirst();
    BreakMatch match =
        BreakMatch.test(
            run.size(),
            SHORTEST,
            testable.stream().map(year -> year - first).toList(),
            found.breaks(),
            TOLERANCE,
            PLACEMENTS,
            bootstrap.seed());
    double share = (double) match.matched() / testable.size();
    String years =
        found.breaks().stream()
            .map(b -> Integer.toString(first + b))
            .collect(Collectors.joining(", "));
    return Judgement.of(
        verdict(share, match.p()),
        match.matched()
            + " of "
            + testable.size()
            + " boundaries that can be tested were found within "
            + TOLERANCE
            + " year; phases begin in "
            + (years.isEmpty() ? "no year" : years),
        new Estimate(share, Interval.NONE, match.p()),
        List.of(sample));
  }

  private static Verdict verdict(double share, double p) {
    if (share >= MOST && p < LEVEL) {
      return Verdict.SUPPORTED;
    }
    return share <= FEW ? Verdict.CONTRADICTED : Verdict.MIXED;
  }

  private static double[] coordinates(double[] sum) {
    double[] counts = Arrays.copyOfRange(sum, 1, sum.length);
    return org.frametrace.statistics.Composition.clr(
        org.frametrace.statistics.Composition.shares(counts, PSEUDO_COUNT));
  }

  private static List<Integer> longestRun(NavigableSet<Integer> years) {
    List<Integer> longest = List.of();
    List<Integer> run = new ArrayList<>();
    for (int year : years) {
      if (!run.isEmpty() && run.getLast() + 1 != year) {
        run = new ArrayList<>();
      }
      run.add(year);
      longest = run.size() > longest.size() ? List.copyOf(run) : longest;
    }
    return longest;
  }

  @Override
  public String label() {
    return "R-PER("
        + boundaries.stream().map(String::valueOf).collect(Collectors.joining(", "))
        + ")";
  }
}
