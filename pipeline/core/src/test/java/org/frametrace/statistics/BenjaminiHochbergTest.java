package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BenjaminiHochbergTest {

  static Stream<Expected> cases() {
    return Expected.stream("benjamini-hochberg");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithR(Expected r) {
    assertThat(BenjaminiHochberg.adjust(r.numbers("p")))
        .containsExactly(r.numbers("adjusted"), within(1e-12));
  }

  @Test
  void findsTheFourDiscoveriesOfThePaper() {
    double[] adjusted =
        BenjaminiHochberg.adjust(Expected.read("benjamini-hochberg").getFirst().numbers("p"));
    assertThat(Arrays.stream(adjusted).filter(p -> p <= 0.05).count()).isEqualTo(4);
  }

  @Test
  void aTestThatWasNotMadeCountsForNothing() {
    assertThat(BenjaminiHochberg.adjust(new double[] {0.01, Double.NaN, 0.04}))
        .containsExactly(0.02, Double.NaN, 0.04);
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
  }

  @Test
  void anImpossibleValueIsRefused() {
    assertThatThrownBy(() -> BenjaminiHochberg.adjust(new double[] {1.2}))
        .hasMessageContaining("found 1.2");
  }
}
