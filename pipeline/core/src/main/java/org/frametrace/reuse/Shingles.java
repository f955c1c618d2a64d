package org.frametrace.reuse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shingles: every run of a number of words (Broder 1997). Numbers for them are quick to compare and
 * may, rarely, be the same for two; whatever they say is held to the words themselves.
 */
final class Shingles {

  /** Words of a shingle by which documents are compared. */
  static final int SIMILARITY_WORDS = 5;

  /** Words of a shingle that can be recycled. */
  static final int RECYCLED_WORDS = 8;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Shingles() {}

  /** Returns a number for each shingle of a length, by position. */
  static long[] numbers(Words words, int length) {
    long[] ofType = new long[words.types().size()];
    for (int i = 0; i < ofType.length; i++) {
      ofType[i] = number(words.types().get(i));
    }
    long[] numbers = new long[Math.max(0, words.size() - length + 1)];
    for (int position = 0; position < numbers.length; position++) {
      numbers[position] = number(ofType, words.type(), position, length);
    }
    return numbers;
  }

  /**
   * Returns the number of the shingle of a length that begins at a position.
   *
   * @param ofType the number of each type
   * @param type the types of words, one after another
   */
  static long number(long[] ofType, int[] type, int position, int length) {
    long number = length;
    for (int i = position; i < position + length; i++) {
      number = (number + ofType[type[i]]) * FNV_PRIME;
      number ^= number >>> 29;
    }
    return mixed(number);
  }

  /** Returns numbers in order, each once. */
  static long[] distinct(long[] numbers) {
    long[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** Returns all shingles of a length, each once, as words. */
  static Set<List<String>> set(Words words, int length) {
    Set<List<String>> set = new HashSet<>();
    for (int position = 0; position + length <= words.size(); position++) {
      set.add(words.shingle(position, length));
    }
    return set;
  }

  /** The FNV-1a hash of a word, over its UTF-16 units, mixed. */
  static long number(String word) {
    long number = FNV_OFFSET;
    for (int i = 0; i < word.length(); i++) {
      number = (number ^ word.charAt(i)) * FNV_PRIME;
    }
    return mixed(number);
  }

  /** Stafford's variant 13 of the finaliser of MurmurHash3: each bit depends on all. */
  static long mixed(long number) {
    long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
