package org.frametrace.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

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

  /**
   * Returns the noise baseline of DP: its mean if each hit stood in a document at random, in
   * proportion to words. A rare frame has a high DP however it is spread; what counts is DP above
   * this.
   *
   * @param hits in all documents together
   * @param words one a document
   * @param draws how many random placements are averaged, at least 1
   * @param seed the same seed gives the same baseline
   * @return empty if there is no hit or no word
   */
  public static OptionalDouble baseline(long hits, long[] words, int draws, long seed) {
    long[] upTo = words.clone();
    Arrays.parallelPrefix(upTo, Math::addExact);
    if (hits == 0 || sum(words) == 0) {
      return OptionalDouble.empty();
    }
    SplittableRandom random = new SplittableRandom(seed);
    double sum = 0;
    for (int d = 0; d < draws; d++) {
      long[] placed = new long[words.length];
      for (long h = 0; h < hits; h++) {
        double word = (random.nextLong() >>> 11) * 0x1p-53 * upTo[upTo.length - 1];
        placed[documentOf((long) word, upTo)]++;
      }
      sum += deviation(placed, words).orElseThrow();
    }
    return OptionalDouble.of(sum / draws);
  }

  /** Returns the first document whose words reach beyond a word. */
  private static int documentOf(long word, long[] upTo) {
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] > word) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum = Math.addExact(sum, value);
    }
    return sum;
  }
}
