package org.frametrace.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws contexts without replacement for {@link Rarefaction}, thousands of times: so arrays are
 * shuffled in place and used again.
 */
final class ContextDraws {

  private final int[][][] documents;
  private final int contexts;
  private final int perDocument;
  private final SplittableRandom random;
  private final long[] counts;

  /**
   * Prepares draws.
   *
   * @param documents the contexts of each document, each the types in it, numbered from 0
   */
  ContextDraws(List<int[][]> documents, int contexts, int perDocument, long seed) {
    this.documents = documents.stream().map(int[][]::clone).toArray(int[][][]::new);
    this.contexts = contexts;
    this.perDocument = perDocument;
    this.random = new SplittableRandom(seed);
    this.counts =
        new long
            [1
                + documents.stream()
                    .flatMap(Arrays::stream)
                    .flatMapToInt(Arrays::stream)
                    .max()
                    .orElse(-1)];
  }

  /**
   * Returns the mean H1 of some draws.
   *
   * @param from the documents from which is drawn, each as often as it is named
   * @return NaN if they have too few contexts
   */
  double meanH1(int[] from, int draws) {
    int available = 0;
    for (int document : from) {
      available += Math.min(perDocument, documents[document].length);
    }
    if (available < contexts) {
      return Double.NaN;
    }
    int[][] pool = new int[available][];
    double sum = 0;
    for (int d = 0; d < draws; d++) {
      sum += h1(from, pool);
    }
    return sum / draws;
  }

  private double h1(int[] from, int[][] pool) {
    int filled = 0;
    for (int document : from) {
      int some = Math.min(perDocument, documents[document].length);
      if (some < documents[document].length) {
        draw(documents[document], some);
      }
      System.arraycopy(documents[document], 0, pool, filled, some);
      filled += some;
    }
    draw(pool, contexts);
    Arrays.fill(counts, 0);
    for (int c = 0; c < contexts; c++) {
      for (int type : pool[c]) {
        counts[type]++;
      }
    }
    return HillNumbers.of(counts).h1();
  }

  /** Brings some contexts to the front: a shuffle that is not done to its end. */
  private void draw(int[][] all, int some) {
    for (int i = 0; i < Math.min(some, all.length - 1); i++) {
      int j = i + ClusterBootstrap.unit(random, all.length - i);
      int[] other = all[j];
      all[j] = all[i];
      all[i] = other;
    }
  }
}
