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
  private int[] drawn = new int[64];

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
   * Returns the mean numbers of some draws.
   *
   * @param from the documents from which is drawn, each as often as it is named
   * @return NaN if they have too few contexts
   */
  HillNumbers mean(int[] from, int draws) {
    int available = 0;
    for (int document : from) {
      available += Math.min(perDocument, documents[document].length);
    }
    if (available < contexts) {
      return HillNumbers.NONE;
    }
    int[] places = new int[available];
    int filled = 0;
    for (int copy = 0; copy < from.length; copy++) {
      int some = Math.min(perDocument, documents[from[copy]].length);
      Arrays.fill(places, filled, filled + some, copy);
      filled += some;
    }
    int[] ofCopy = new int[from.length];
    double h0 = 0;
    double h1 = 0;
    double h2 = 0;
    for (int d = 0; d < draws; d++) {
      HillNumbers one = numbers(from, places, ofCopy);
      h0 += one.h0();
      h1 += one.h1();
      h2 += one.h2();
    }
    return new HillNumbers(h0 / draws, h1 / draws, h2 / draws);
  }

  /**
   * Returns the numbers of one draw. It first draws how many contexts each document gives, then
   * these, so that its time depends on the contexts drawn and not on the documents.
   *
   * @param from the documents, some named several times: copies
   * @param places the copies, each as often as it may give a context; shuffled
   * @param ofCopy zeros, and left so
   */
  private HillNumbers numbers(int[] from, int[] places, int[] ofCopy) {
    for (int i = 0; i < contexts; i++) {
      int j = i + ClusterBootstrap.unit(random, places.length - i);
      int other = places[j];
      places[j] = places[i];
      places[i] = other;
      ofCopy[other]++;
    }
    int types = 0;
    for (int i = 0; i < contexts; i++) {
      int copy = places[i];
      int[][] document = documents[from[copy]];
      draw(document, ofCopy[copy]);
      for (int c = 0; c < ofCopy[copy]; c++) {
        for (int type : document[c]) {
          if (counts[type]++ == 0) {
            if (types == drawn.length) {
              drawn = Arrays.copyOf(drawn, 2 * types);
            }
            drawn[types++] = type;
          }
        }
      }
      ofCopy[copy] = 0;
    }
    long[] found = new long[types];
    for (int t = 0; t < types; t++) {
      found[t] = counts[drawn[t]];
      counts[drawn[t]] = 0;
    }
    return HillNumbers.of(found);
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
