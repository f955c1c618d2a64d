package org.frametrace.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String LINE = "one two three four five six seven";

  @Test
  void findsAllWordsOfTheSameText() {
    Comparison same = Comparison.of(List.of(LINE), List.of(LINE), List.of(LINE));
    assertThat(same).isEqualTo(new Comparison(7, 7, 3, 0, 7, 0));
  }

  @Test
  void countsMissingWordsAndJunk() {
    Comparison other =
        Comparison.of(List.of("one two three four five six zzz"), List.of(), List.of(LINE));
    assertThat(other).isEqualTo(new Comparison(7, 6, 0, 0, 7, 1));
  }

  @Test
  void countsAWordNoMoreOftenThanItOccurs() {
    Comparison twice = Comparison.of(List.of("a b"), List.of(), List.of("a a b b b b"));
    assertThat(twice.found()).isEqualTo(2);
  }

  @Test
  void countsRunsThatStandInNoOrderOfTheOther() {
    String mixed = "one three two four five six seven";
    Comparison comparison = Comparison.of(List.of(mixed), List.of(mixed), List.of(LINE));
    assertThat(comparison.sequences()).isEqualTo(3);
    assertThat(comparison.outOfOrder()).isEqualTo(3);
    Comparison second = Comparison.of(List.of(mixed), List.of(mixed), List.of(LINE, mixed));
    assertThat(second.outOfOrder()).isZero();
  }

  @Test
  void joinsWordsThatTheOtherBreaksAtTheEndOfALine() {
    Comparison joined =
        Comparison.of(
            List.of("the migration of many people today"),
            List.of(),
            List.of("the migra-\ntion of many people today"));
    assertThat(joined.junk()).isZero();
  }
}
