package org.frametrace.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The bootstrap distribution of the year of a step, and of its height with the year not known.
 *
 * <p>In each replicate the year is sought anew. Units are drawn either as documents, with
 * replacement within their year and series, so that the years keep their numbers of documents
 * ({@link #byDocuments}); or, where each year has one document and nothing can be drawn within it,
 * as residuals of the step model: {@code y* = max(0, μ + √μ r*)}, where {@code r} are Pearson's
 * residuals, made as large as {@code φ} demands ({@link #byResiduals}; Davison and Hinkley 1997,
 * Bootstrap Methods and their Application, section 7.2.3).
 *
 * <p>The year with the greatest step is sought, so that a small step looks larger than it is, in
 * the replicates once more. The interval of the ratio therefore has the outer ends of two: that of
 * the percentiles, and its mirror image around the estimate on the logarithmic scale (the basic
 * bootstrap interval; Davison and Hinkley, section 5.2.1).
 *
 * <p>How often both hold the truth in simulated corpora stands in decision 007.
 *
 * @param counts how many replicates have each year; those without any hit have none
 * @param ratio 95 % interval of the ratio of the levels; none if the replicates all agree
 * @param replicates B
 */
public record ChangeYears(NavigableMap<Integer, Integer> counts, Interval ratio, int replicates) {

  public ChangeYears {
    counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
  }

  /** Returns the share of the replicates whose year is in a range, ends included. */
  public double share(int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException("a range ends after it begins, found " + from + " " + to);
    }
    int within = counts.subMap(from, true, to, true).values().stream().mapToInt(n -> n).sum();
    return (double) within / replicates;
  }

  /**
   * Draws documents. The arrays have one element a document.
   *
   * @param documents the year, series, hits and words of each document
   * @param margin as in {@link ChangePoint#of}
   * @param replicates B, at least 1
   * @param seed the same seed gives the same distribution
   */
  public static ChangeYears byDocuments(
      YearlyCounts documents, int margin, int replicates, long seed) {
    Cells cells = Cells.of(documents);
    int n = cells.members().size();
    StepSearch search = StepSearch.of(cells.years(), cells.series(), margin);
    SplittableRandom random = new SplittableRandom(seed);
    Draws draws = new Draws(replicates);
    double[] allHits = new double[n];
    double[] allWords = new double[n];
    for (int c = 0; c < n; c++) {
      for (int document : cells.members().get(c)) {
        allHits[c] += documents.hits()[document];
        allWords[c] += documents.words()[document];
      }
    }
    for (int b = 0; b < replicates; b++) {
      double[] hits = new double[n];
      double[] words = new double[n];
      for (int c = 0; c < n; c++) {
        List<Integer> members = cells.members().get(c);
        int times = Math.max(1, members.size() - 1);
        double weight = (double) members.size() / times;
        for (int i = 0; i < times; i++) {
          int drawn = members.get(ClusterBootstrap.unit(random, members.size()));
          hits[c] += weight * documents.hits()[drawn];
          words[c] += weight * documents.words()[drawn];
        }
      }
      draws.add(search, hits, words);
    }
    int units = documents.years().length;
    Interval drawn = PercentileInterval.withFreedom(draws.logs, units - n);
    return draws.result(search.best(allHits, allWords), drawn);
  }

  /**
   * Draws residuals of the step model.
   *
   * @param cells one cell for each year of each series
   * @param margin as in {@link ChangePoint#of}
   * @param replicates B, at least 1
   * @param seed the same seed gives the same distribution
   */
  public static ChangeYears byResiduals(YearlyCounts cells, int margin, int replicates, long seed) {
    double[] hits = cells.hitsAsNumbers();
    double[] words = cells.wordsAsNumbers();
    StepSearch search = StepSearch.of(cells.years(), cells.series(), margin);
    Draws draws = new Draws(replicates);
    Optional<StepSearch.Best> best = search.best(hits, words);
    if (best.isEmpty()) {
      return draws.result(best, Interval.NONE);
    }
    double[] mu = StepMeans.of(cells, best.get()).means();
    List<Double> residuals = StepMeans.residuals(hits, mu, cells.series());
    SplittableRandom random = new SplittableRandom(seed);
    for (int b = 0; b < replicates; b++) {
      double[] drawn = new double[hits.length];
      for (int i = 0; i < drawn.length; i++) {
        if (mu[i] > 0) {
          double r = residuals.get(ClusterBootstrap.unit(random, residuals.size()));
          drawn[i] = Math.max(0, mu[i] + Math.sqrt(mu[i]) * r);
        }
      }
      draws.add(search, drawn, words);
    }
    return draws.result(best, PercentileInterval.of(draws.logs, residuals.size()));
  }

  /** The documents of each year of each series. */
  private record Cells(int[] years, int[] series, List<List<Integer>> members) {

    static Cells of(YearlyCounts documents) {
      TreeMap<Integer, TreeMap<Integer, List<Integer>>> sorted = new TreeMap<>();
      for (int i = 0; i < documents.years().length; i++) {
        sorted
            .computeIfAbsent(documents.years()[i], y -> new TreeMap<>())
            .computeIfAbsent(documents.series()[i], s -> new ArrayList<>())
            .add(i);
      }
      List<List<Integer>> members =
          sorted.values().stream().flatMap(by -> by.values().stream()).toList();
      return new Cells(
          members.stream().mapToInt(m -> documents.years()[m.getFirst()]).toArray(),
          members.stream().mapToInt(m -> documents.series()[m.getFirst()]).toArray(),
          members);
    }
  }

  /** Collects the replicates. */
  private static final class Draws {
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    /** Logarithms of the ratios. */
    private final double[] logs;

    private int drawn;

    Draws(int replicates) {
      if (replicates < 1) {
        throw new IllegalArgumentException("at least one replicate is drawn, found " + replicates);
      }
      logs = new double[replicates];
      Arrays.fill(logs, Double.NaN);
    }

    void add(StepSearch search, double[] hits, double[] words) {
      search
          .best(hits, words)
          .ifPresent(
              best -> {
                counts.merge(best.year(), 1, Integer::sum);
                logs[drawn] = Math.log(best.ratio());
              });
      drawn++;
    }

    /** Adds the mirror image of the interval of the logarithms, and goes back to ratios. */
    ChangeYears result(Optional<StepSearch.Best> best, Interval drawn) {
      if (best.isEmpty() || !drawn.exists()) {
        return new ChangeYears(counts, Interval.NONE, logs.length);
      }
      double estimate = Math.log(best.get().ratio());
      if (!Double.isFinite(estimate)) {
        return new ChangeYears(counts, Interval.NONE, logs.length);
      }
      Interval mirrored = new Interval(2 * estimate - drawn.high(), 2 * estimate - drawn.low());
      Interval both = drawn.orBeyond(mirrored);
      Interval ratio = new Interval(Math.exp(both.low()), Math.exp(both.high()));
      return new ChangeYears(counts, ratio, logs.length);
    }
  }
}
