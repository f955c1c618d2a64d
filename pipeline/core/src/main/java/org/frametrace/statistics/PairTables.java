package org.frametrace.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Cases in strata, such as the sentences of a document in bands of length: counts those with two
 * properties, one of them or none.
 */
public final class PairTables {

  private final int[] stratumOf;
  private final int[] sizes;

  /**
   * Creates the tables of cases.
   *
   * @param stratumOf the stratum of each case, from 0
   * @param strata how many there are
   */
  public PairTables(int[] stratumOf, int strata) {
    this.stratumOf = stratumOf.clone();
    this.sizes = new int[strata];
    Arrays.stream(stratumOf).forEach(stratum -> sizes[stratum]++);
  }

  /** Returns the number of cases. */
  public int cases() {
    return stratumOf.length;
  }

  /** Returns one table for each stratum with a case, in their order. */
  public List<MantelHaenszel.Table> of(BitSet first, BitSet second) {
    int[] both = new int[sizes.length];
    int[] firstOnly = new int[sizes.length];
    int[] secondOnly = new int[sizes.length];
    for (int i = first.nextSetBit(0); i >= 0; i = first.nextSetBit(i + 1)) {
      if (second.get(i)) {
        both[stratumOf[i]]++;
      } else {
        firstOnly[stratumOf[i]]++;
      }
    }
    for (int i = second.nextSetBit(0); i >= 0; i = second.nextSetBit(i + 1)) {
      secondOnly[stratumOf[i]] += first.get(i) ? 0 : 1;
    }
    List<MantelHaenszel.Table> tables = new ArrayList<>();
    for (int s = 0; s < sizes.length; s++) {
      int neither = sizes[s] - both[s] - firstOnly[s] - secondOnly[s];
      if (sizes[s] > 0) {
        tables.add(new MantelHaenszel.Table(both[s], firstOnly[s], secondOnly[s], neither));
      }
    }
    return tables;
  }

  /** Returns which cases have the properties, one after the other. */
  public CircularShift.Sequences sequences(BitSet first, BitSet second) {
    return new CircularShift.Sequences(indicators(first), indicators(second));
  }

  private boolean[] indicators(BitSet cases) {
    boolean[] indicators = new boolean[stratumOf.length];
    cases.stream().forEach(i -> indicators[i] = true);
    return indicators;
  }
}
