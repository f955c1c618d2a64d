package org.frametrace.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds documents that agree with another in a band of their signatures. */
final class BandIndex {

  private static final int NONE = -1;

  private final Bands bands;
  private final Map<Long, Integer> first = new HashMap<>();
  private final int[] next;

  /** Creates an index for documents with numbers below a bound. */
  BandIndex(Bands bands, int documents) {
    this.bands = bands;
    this.next = new int[Math.multiplyExact(documents, bands.bands())];
    Arrays.fill(next, NONE);
  }

  void add(int document, int[] signature) {
    for (int band = 0; band < bands.bands(); band++) {
      int place = document * bands.bands() + band;
      Integer before = first.put(bands.number(signature, band), place);
      next[place] = before == null ? NONE : before;
    }
  }

  /** Returns the documents added so far that agree in at least one band. */
  BitSet candidates(int[] signature) {
    BitSet candidates = new BitSet();
    for (int band = 0; band < bands.bands(); band++) {
      int place = first.getOrDefault(bands.number(signature, band), NONE);
      while (place != NONE) {
        candidates.set(place / bands.bands());
        place = next[place];
      }
    }
    return candidates;
  }
}
