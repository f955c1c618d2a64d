package org.frametrace.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Diversity at equal numbers of contexts, for comparisons: {@code m} contexts are drawn without
 * replacement, at most {@code k} of one document, so that neither the larger sample nor one long
 * document seems more diverse (Gotelli and Colwell 2001, Ecology Letters 4: 379–391).
 *
 * @param contexts m, at least 1
 * @param perDocument k, at least 1
 */
public record Rarefaction(int contexts, int perDocument) {

  public Rarefaction {
    if (contexts < 1 || perDocument < 1) {
      throw new IllegalArgumentException(
          "at least one context is drawn, found " + contexts + " and " + perDocument);
    }
  }

  /**
   * Returns H1 at {@code m} contexts, the mean of some draws.
   *
   * @param documents the contexts of each document, each the types in it, numbered from 0
   * @return empty if there are fewer than {@code m} contexts to draw from
   */
  public OptionalDouble h1(List<int[][]> documents, int draws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double sum = 0;
    for (int d = 0; d < draws; d++) {
      sum += draw(documents, random).h1();
    }
    double mean = sum / draws;
    return Double.isNaN(mean) ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }

  /**
   * Returns replicates of H1: in each, documents are drawn with replacement, then contexts from
   * them. Ratios of two such arrays with different seeds, and ratios of these ratios for
   * differences in differences, have their interval from {@link PercentileInterval#of}. A document
   * drawn twice brings its contexts twice, which lowers H1 a little; in a ratio it cancels.
   *
   * @param documents as above
   * @return one a replicate, NaN where there were too few contexts
   */
  public double[] replicates(List<int[][]> documents, int replicates, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[replicates];
    for (int b = 0; b < replicates; b++) {
      List<int[][]> drawn = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        drawn.add(documents.get(ClusterBootstrap.unit(random, documents.size())));
      }
      values[b] = draw(drawn, random).h1();
    }
    return values;
  }

  private HillNumbers draw(List<int[][]> documents, SplittableRandom random) {
    List<int[]> pool = new ArrayList<>();
    for (int[][] document : documents) {
      pool.addAll(some(Arrays.asList(document), perDocument, random));
    }
    if (pool.size() < contexts) {
      return new HillNumbers(Double.NaN, Double.NaN);
    }
    List<int[]> drawn = some(pool, contexts, random);
    int types = 1 + drawn.stream().flatMapToInt(Arrays::stream).max().orElse(-1);
    long[] counts = new long[types];
    for (int[] context : drawn) {
      for (int type : context) {
        counts[type]++;
      }
    }
    return HillNumbers.of(counts);
  }

  /** Draws without replacement: the first of a shuffle that is not done to its end. */
  private static List<int[]> some(List<int[]> all, int size, SplittableRandom random) {
    List<int[]> shuffled = new ArrayList<>(all);
    int drawn = Math.min(size, shuffled.size());
    for (int i = 0; i < drawn; i++) {
      int j = i + ClusterBootstrap.unit(random, shuffled.size() - i);
      int[] other = shuffled.get(j);
      shuffled.set(j, shuffled.get(i));
      shuffled.set(i, other);
    }
    return shuffled.subList(0, drawn);
  }
}
