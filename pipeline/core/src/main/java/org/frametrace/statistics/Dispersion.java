package org.frametrace.statistics;

import java.util.OptionalDouble;

/**
 * How unevenly hits lie over documents: Gries' deviation of proportions.
 *
 * <p>With {@code s_d} the part of the words and {@code v_d} the part of the hits that document
 * {@code d} has: {@code DP = ½ Σ |v_d − s_d|} (Gries 2008, International Journal of Corpus
 * Linguistics 13: 403–437), and {@code DPnorm = DP / (1 − min s_d)}, so that 1 can be reached
 * (Lijffijt and Gries 2012, International Journal of Corpus Linguistics 17: 147–149). 0 is as even
 * as the words are; 1 is all in the smallest document.
 */
public final class Dispersion {

  private Dispersion() {}

  /**
   * Returns DP.
   *
   * @param hits one a document
   * @param words one a document
   * @return empty if there is no hit or no word
   */
  public static OptionalDouble deviation(long[] hits, long[] words) {
    long allHits = sum(hits);
    long allWords = sum(words);
    if (allHits == 0 || allWords == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int d = 0; d < hits.length; d++) {
      sum += Math.abs((double) hits[d] / allHits - (double) words[d] / allWords);
    }
    return OptionalDouble.of(sum / 2);
  }

  /**
   * Returns DPnorm.
   *
   * <p>With fewer hits than documents even a perfectly even frame must miss some, and the number
   * says more about the frame's rarity than about its spread; so there is none then. Documents
   * without a word could have no hit and are left out.
   *
   * @param hits one a document
   * @param words one a document
   * @return from 0 to 1; empty if there are fewer hits than documents, or fewer than two documents
   */
  public static OptionalDouble normalised(long[] hits, long[] words) {
    long allWords = sum(words);
    long smallest = Long.MAX_VALUE;
    int documents = 0;
    for (long size : words) {
      if (size > 0) {
        smallest = Math.min(smallest, size);
        documents++;
      }
    }
    if (documents < 2 || sum(hits) < documents) {
      return OptionalDouble.empty();
    }
    double possible = 1 - (double) smallest / allWords;
    OptionalDouble deviation = deviation(hits, words);
    return deviation.isEmpty()
        ? deviation
        : OptionalDouble.of(Math.min(1, deviation.getAsDouble() / possible));
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum = Math.addExact(sum, value);
    }
    return sum;
  }
}
