package org.frametrace.statistics;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The company that a word keeps, as a vector over its neighbours, and how alike two such are.
 *
 * <p>Element {@code i} is the positive pointwise mutual information {@code max(0, ln((c_i/c)/(f_i /
 * f)))}, with {@code c_i} the neighbours of type {@code i} among {@code c}, and {@code f_i} the
 * tokens of the type among {@code f} in the corpus (Church and Hanks 1990, Computational
 * Linguistics 16: 22–29).
 *
 * @param values one a type
 */
public record CollocateVector(double[] values) {

  /** Returns the vector of counts of neighbours, one a type, given the counts in the corpus. */
  public static CollocateVector of(long[] neighbours, long[] corpus) {
    double c = sum(neighbours);
    double f = sum(corpus);
    double[] values = new double[neighbours.length];
    for (int i = 0; i < values.length; i++) {
      if (neighbours[i] > 0 && corpus[i] > 0) {
        values[i] = Math.max(0, Math.log(neighbours[i] / c / (corpus[i] / f)));
      }
    }
    return new CollocateVector(values);
  }

  /** Returns the cosine, from 0 to 1; NaN if either vector is 0. */
  public double cosine(CollocateVector other) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < values.length; i++) {
      ab += values[i] * other.values[i];
      aa += values[i] * values[i];
      bb += other.values[i] * other.values[i];
    }
    return aa == 0 || bb == 0 ? Double.NaN : ab / Math.sqrt(aa * bb);
  }

  /**
   * Returns the mean cosine of random halves of the same documents: as alike as two samples of one
   * usage are. A cosine of two periods says that usage changed only if it is well below.
   *
   * @param documents counts of neighbours by document and type
   * @param corpus tokens of each type
   * @param draws how often the documents are halved, at least 1
   * @param seed the same seed gives the same halves
   * @return NaN with fewer than two documents
   */
  public static double splitHalf(List<long[]> documents, long[] corpus, int draws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double sum = 0;
    for (int d = 0; d < draws; d++) {
      double[] order = new double[documents.size()];
      for (int i = 0; i < order.length; i++) {
        order[i] = i;
      }
      Jonckheere.shuffle(order, random);
      long[][] halves = new long[2][corpus.length];
      for (int i = 0; i < order.length; i++) {
        long[] counts = documents.get((int) order[i]);
        for (int k = 0; k < corpus.length; k++) {
          halves[i % 2][k] += counts[k];
        }
      }
      sum += of(halves[0], corpus).cosine(of(halves[1], corpus));
    }
    return sum / draws;
  }

  private static double sum(long[] counts) {
    double sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
