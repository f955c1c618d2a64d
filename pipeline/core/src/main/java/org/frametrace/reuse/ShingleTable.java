package org.frametrace.reuse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers shingles from 0 in the order in which they come up. Two shingles have one number if and
 * only if they are the same words. Reading is safe for several threads while nobody adds.
 */
final class ShingleTable {

  /** Stands for a shingle that is not in the table. */
  static final int ABSENT = -1;

  private static final int LENGTH = Shingles.RECYCLED_WORDS;

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private int[] words = new int[1024 * LENGTH];
  private int[] places = new int[4096];
  private int size;

  /** Returns the number of a shingle; a new one is added. */
  int add(Words document, int position) {
    int[] key = new int[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      key[i] = vocabulary.computeIfAbsent(document.word(position + i), word -> vocabulary.size());
    }
    int place = place(key);
    if (places[place] == 0) {
      if (size * LENGTH == words.length) {
        words = Arrays.copyOf(words, Math.multiplyExact(2, words.length));
      }
      System.arraycopy(key, 0, words, size * LENGTH, LENGTH);
      places[place] = ++size;
      if (size > places.length / 2) {
        widen();
      }
      return size - 1;
    }
    return places[place] - 1;
  }

  /** Returns the number of a shingle, or {@link #ABSENT}. */
  int find(Words document, int position) {
    int[] key = new int[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      Integer word = vocabulary.get(document.word(position + i));
      if (word == null) {
        return ABSENT;
      }
      key[i] = word;
    }
    return places[place(key)] - 1;
  }

  /** Returns how many shingles there are. */
  int size() {
    return size;
  }

  /** Returns the place of a shingle, or the empty one where it would stand. */
  private int place(int[] key) {
    int spread = Arrays.hashCode(key) * 0x9e3779b9;
    int place = spread >>> (32 - Integer.numberOfTrailingZeros(places.length));
    while (places[place] != 0 && !isAt(places[place] - 1, key)) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private boolean isAt(int number, int[] key) {
    return Arrays.equals(words, number * LENGTH, (number + 1) * LENGTH, key, 0, LENGTH);
  }

  private void widen() {
    places = new int[Math.multiplyExact(2, places.length)];
    for (int number = 0; number < size; number++) {
      places[place(Arrays.copyOfRange(words, number * LENGTH, (number + 1) * LENGTH))] = number + 1;
    }
  }
}
