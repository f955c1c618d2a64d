package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeynessTest {

  private static final Offset<Double> NEAR = within(1e-8);

  static Stream<Expected> cases() {
    return Expected.stream("keyness");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithR(Expected r) {
    Keyness keyness =
        Keyness.of(
            r.integer("a"),
            r.integer("words"),
            r.integer("b"),
            r.integer("reference"),
            (int) r.integer("candidates"));
    assertThat(keyness.logRatio()).isEqualTo(r.number("logRatio"), NEAR);
    assertThat(keyness.interval().low()).isEqualTo(r.number("low"), NEAR);
    assertThat(keyness.interval().high()).isEqualTo(r.number("high"), NEAR);
    assertThat(keyness.conservative()).isEqualTo(r.number("conservative"), NEAR);
    assertThat(keyness.g2()).isEqualTo(r.number("g2"), within(1e-7));
    assertThat(keyness.g2Table()).isEqualTo(r.number("g2Table"), within(1e-7));
    assertThat(keyness.bic()).isEqualTo(r.number("bic"), within(1e-7));
  }

  @Test
  void agreesWithTheFirstRowOfDunning() {
    // Dunning 1993, table 1: "the swiss", -2 log lambda 270.72.
    assertThat(LogLikelihood.table(110, 2442, 111, 29114)).isEqualTo(270.72, within(0.005));
  }

  @Test
  void swappingTheCorporaChangesTheSign() {
    Keyness there = Keyness.of(12, 5_000, 3, 20_000, 7);
    Keyness back = Keyness.of(3, 20_000, 12, 5_000, 7);
    assertThat(back.logRatio()).isEqualTo(-there.logRatio(), NEAR);
    assertThat(back.conservative()).isEqualTo(-there.conservative(), NEAR);
    assertThat(back.g2()).isEqualTo(there.g2(), NEAR);
  }

  @Test
  void withoutAnyHitThereIsNoLogRatio() {
    Keyness none = Keyness.of(0, 1000, 0, 2000, 1);
    assertThat(none.logRatio()).isNaN();
    assertThat(none.interval().exists()).isFalse();
    assertThat(none.conservative()).isZero();
    assertThat(none.g2()).isZero();
  }

  @Test
  void hitsBeyondTheWordsAreRefused() {
    assertThatThrownBy(() -> Keyness.of(3, 2, 1, 9, 1)).hasMessageContaining("3 of 2");
  }
}
