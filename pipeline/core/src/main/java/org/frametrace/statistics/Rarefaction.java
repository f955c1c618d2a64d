package org.frametrace.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Diversity at equal numbers of contexts, for comparisons: {@code m} contexts are drawn without
 * replacement, at most {@code k} of one document, so that neither the larger sample nor one long
 * document seems more diverse (Gotelli and Colwell 2001, Ecology Letters 4: 379–391).
 *
 * @param contexts m, at least 1
 * @param perDocument k, at least 1
 */
public record Rarefaction(int contexts, int perDocument) {

  /**
   * A single draw of contexts varies about as much as the documents do, and intervals covered in 98
   * to 100 % of simulated corpora; with the mean of twenty draws it is 95 to 97 %.
   */
  private static final int DRAWS = 20;

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
    double mean = numbers(documents, draws, seed).h1();
    return Double.isNaN(mean) ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }

  /**
   * Returns the effective numbers at {@code m} contexts, means of some draws.
   *
   * @param documents as above
   * @return NaN if there are fewer than {@code m} contexts to draw from
   */
  public HillNumbers numbers(List<int[][]> documents, int draws, long seed) {
    return new ContextDraws(documents, contexts, perDocument, seed)
        .mean(IntStream.range(0, documents.size()).toArray(), draws);
  }

  /**
   * Returns replicates of H1: in each, documents are drawn with replacement, then contexts from
   * them, {@value #DRAWS} times. Ratios of two such arrays with different seeds, and ratios of
   * these ratios for differences in differences, have their interval from {@link
   * PercentileInterval#of}. A document drawn twice brings its contexts twice, which lowers H1 a
   * little; in a ratio it cancels.
   *
   * @param documents as above
   * @return one a replicate, NaN where there were too few contexts
   */
  public double[] replicates(List<int[][]> documents, int replicates, long seed) {
    return numberReplicates(documents, replicates, seed).stream()
        .mapToDouble(HillNumbers::h1)
        .toArray();
  }

  /**
   * Returns such replicates of all effective numbers. With one seed, the same documents are drawn
   * from every list of as many documents.
   */
  public List<HillNumbers> numberReplicates(List<int[][]> documents, int replicates, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ContextDraws draws = new ContextDraws(documents, contexts, perDocument, random.nextLong());
    List<HillNumbers> values = new ArrayList<>(replicates);
    for (int b = 0; b < replicates; b++) {
      int[] drawn = new int[documents.size()];
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = ClusterBootstrap.unit(random, drawn.length);
      }
      values.add(draws.mean(drawn, DRAWS));
    }
    return values;
  }
}
