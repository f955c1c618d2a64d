package org.frametrace.reuse;

import java.util.Arrays;
import java.util.BitSet;
import org.frametrace.model.TokenRuns;

/**
 * The recycled words of a document.
 *
 * @param words its words
 * @param positions where recycled shingles begin, in order
 * @param shingles their numbers
 */
record RecycledWords(Words words, int[] positions, int[] shingles) {

  /** Finds the recycled words of a document. */
  static RecycledWords of(
      Words words, ShingleFilter filter, int fewest, RecycledShingles recycled) {
    long[] numbers = Shingles.numbers(words, Shingles.RECYCLED_WORDS);
    int[] positions = new int[numbers.length];
    int[] shingles = new int[numbers.length];
    int size = 0;
    for (int position = 0; position < numbers.length; position++) {
      int shingle =
          filter.mayReach(numbers[position], fewest)
                  && !words.isName(position, Shingles.RECYCLED_WORDS)
              ? recycled.find(words, position)
              : ShingleTable.ABSENT;
      if (shingle != ShingleTable.ABSENT) {
        positions[size] = position;
        shingles[size++] = shingle;
      }
    }
    return new RecycledWords(words, Arrays.copyOf(positions, size), Arrays.copyOf(shingles, size));
  }

  /** Returns every word that a recycled shingle covers. */
  BitSet covered() {
    BitSet covered = new BitSet();
    for (int position : positions) {
      covered.set(position, position + Shingles.RECYCLED_WORDS);
    }
    return covered;
  }

  /** Returns the tokens from the first to the last of each run of such words. */
  TokenRuns runs() {
    BitSet covered = covered();
    int[] bounds = new int[2 * words.size()];
    int size = 0;
    for (int start = covered.nextSetBit(0); start >= 0; ) {
      int end = covered.nextClearBit(start);
      bounds[size++] = words.token()[start];
      bounds[size++] = words.token()[end - 1] + 1;
      start = covered.nextSetBit(end);
    }
    return new TokenRuns(Arrays.copyOf(bounds, size));
  }
}
