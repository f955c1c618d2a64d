package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.frametrace.statistics.MantelHaenszel.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MantelHaenszelTest {

  static Stream<Expected> cases() {
    return Expected.stream("mantel-haenszel");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithR(Expected r) {
    MantelHaenszel estimate = MantelHaenszel.of(tables(r.text("tables")));
    assertThat(estimate.oddsRatio()).isEqualTo(r.number("oddsRatio"), within(1e-10));
    assertThat(estimate.interval().low()).isEqualTo(r.number("low"), within(1e-10));
    assertThat(estimate.interval().high()).isEqualTo(r.number("high"), within(1e-9));
    assertThat(estimate.expectedJoint()).isEqualTo(r.number("expectedJoint"), within(1e-9));
  }

  private static List<Table> tables(String text) {
    return Arrays.stream(text.split(";"))
        .map(cells -> Arrays.stream(cells.split(" ")).mapToLong(Long::parseLong).toArray())
        .map(cell -> new Table(cell[0], cell[1], cell[2], cell[3]))
        .toList();
  }

  @Test
  void tablesThatSayNothingAreNotCounted() {
    MantelHaenszel estimate =
        MantelHaenszel.of(
            List.of(
                new Table(2, 3, 4, 50),
                new Table(0, 0, 7, 60),
                new Table(0, 0, 0, 0),
                new Table(0, 3, 2, 5)));
    assertThat(estimate.informative()).isEqualTo(2);
    assertThat(estimate.joint()).isEqualTo(2);
  }

  @Test
  void withoutEvidenceThereIsNoInterval() {
    assertThat(MantelHaenszel.of(List.of()).oddsRatio()).isNaN();
    MantelHaenszel never = MantelHaenszel.of(List.of(new Table(0, 3, 2, 5)));
    assertThat(never.oddsRatio()).isZero();
    assertThat(never.interval().exists()).isFalse();
    assertThat(MantelHaenszel.of(List.of(new Table(3, 0, 0, 5))).oddsRatio()).isInfinite();
    assertThat(MantelHaenszel.bootstrap(List.of(List.of(new Table(3, 2, 1, 5))), 100, 1))
        .isEqualTo(Interval.NONE);
  }

  @Test
  void drawnDocumentsAgreeWithTheFormulaWhereSentencesAreIndependent() {
    SplittableRandom random = new SplittableRandom(4);
    List<List<Table>> documents = new ArrayList<>();
    for (int d = 0; d < 300; d++) {
      long[] cells = new long[4];
      for (int s = 0; s < 100; s++) {
        boolean first = random.nextDouble() < 0.2;
        boolean second = random.nextDouble() < (first ? 0.3 : 0.15);
        cells[first ? (second ? 0 : 1) : (second ? 2 : 3)]++;
      }
      documents.add(List.of(new Table(cells[0], cells[1], cells[2], cells[3])));
    }
    MantelHaenszel estimate = MantelHaenszel.of(documents.stream().map(List::getFirst).toList());
    Interval drawn = MantelHaenszel.bootstrap(documents, 1000, 9);
    assertThat(drawn.low()).isEqualTo(estimate.interval().low(), within(0.03));
    assertThat(drawn.high()).isEqualTo(estimate.interval().high(), within(0.03));
    // The truth: odds 0.3/0.7 against 0.15/0.85.
    assertThat(estimate.oddsRatio()).isEqualTo(0.3 / 0.7 * 0.85 / 0.15, within(0.15));
  }
}
