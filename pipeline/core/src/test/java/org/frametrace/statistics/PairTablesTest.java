package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PairTablesTest {

  /** Cases 0, 1 and 4 are of stratum 0, cases 2 and 3 of stratum 2; stratum 1 has none. */
  private final PairTables cases = new PairTables(new int[] {0, 0, 2, 2, 0}, 3);

  @Test
  void everyCaseIsInOneCellOfTheTableOfItsStratum() {
    assertThat(cases.of(BitSet.valueOf(new long[] {0b00111}), BitSet.valueOf(new long[] {0b00110})))
        .containsExactly(
            new MantelHaenszel.Table(1, 1, 0, 1), new MantelHaenszel.Table(1, 0, 0, 1));
  }

  @Test
  void sequencesKeepTheOrderOfTheCases() {
    CircularShift.Sequences sequences =
        cases.sequences(BitSet.valueOf(new long[] {0b10001}), new BitSet());
    assertThat(sequences.first()).containsExactly(true, false, false, false, true);
    assertThat(sequences.second()).containsOnly(false);
  }
}
