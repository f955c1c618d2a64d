package org.frametrace.reuse;

import java.util.BitSet;

/**
 * The shingles that are recycled. Nobody changes them any more, and several threads may ask.
 *
 * @param table the numbers of shingles
 * @param numbers the numbers of those that are recycled
 */
record RecycledShingles(ShingleTable table, BitSet numbers) {

  /** Returns the number of a shingle if it is recycled, or {@link ShingleTable#ABSENT}. */
  int find(Words words, int position) {
    int number = table.find(words, position);
    return number != ShingleTable.ABSENT && numbers.get(number) ? number : ShingleTable.ABSENT;
  }
}
