package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DispersionTest {

  /** Gries 2008: a corpus of five parts with 9, 10, 10, 10 and 11 letters. */
  private static final long[] PARTS = {9, 10, 10, 10, 11};

  @Test
  void agreesWithTheWorkedExampleOfGries() {
    // The letter a stands 1, 2, 3, 4 and 5 times in the parts: DP = 0.18.
    long[] letterA = {1, 2, 3, 4, 5};
    assertThat(Dispersion.deviation(letterA, PARTS).orElseThrow()).isEqualTo(0.18, within(1e-12));
    assertThat(Dispersion.normalised(letterA, PARTS).orElseThrow())
        .isEqualTo(0.18 / 0.82, within(1e-12));
    // The letter b stands twice in each part: DP = 0.02.
    long[] letterB = {2, 2, 2, 2, 2};
    assertThat(Dispersion.deviation(letterB, PARTS).orElseThrow()).isEqualTo(0.02, within(1e-12));
  }

  @Test
  void agreesWithTheExampleOfLijffijtAndGries() {
    // Three equal parts, of which one has 2/3 of the hits and one the rest.
    long[] words = {1000, 1000, 1000};
    long[] hits = {2, 1, 0};
    assertThat(Dispersion.deviation(hits, words).orElseThrow()).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(Dispersion.normalised(hits, words).orElseThrow()).isEqualTo(0.5, within(1e-12));
  }

  @Test
  void isZeroWhereHitsFollowWordsAndOneWhereTheSmallestDocumentHasAll() {
    assertThat(Dispersion.normalised(new long[] {2, 4, 8}, new long[] {100, 200, 400}))
        .hasValueCloseTo(0.0, within(1e-12));
    assertThat(Dispersion.normalised(new long[] {9, 0, 0}, new long[] {100, 200, 400}))
        .hasValueCloseTo(1.0, within(1e-12));
  }

  @Test
  void isNotGivenWhereHitsAreFewerThanDocuments() {
    assertThat(Dispersion.normalised(new long[] {2, 0, 0}, new long[] {1, 1, 1})).isEmpty();
    assertThat(Dispersion.normalised(new long[] {3, 0, 0}, new long[] {1, 1, 1})).isPresent();
  }

  @Test
  void aDocumentWithoutWordsIsNoPart() {
    assertThat(Dispersion.normalised(new long[] {2, 1, 0, 0}, new long[] {10, 10, 10, 0}))
        .hasValueCloseTo(0.5, within(1e-12));
  }

  @Test
  void oneDocumentHasNoDispersion() {
    assertThat(Dispersion.normalised(new long[] {7}, new long[] {10})).isEmpty();
  }

  @Test
  void theNoiseBaselineIsWhatPlacementAtRandomGives() {
    // One hit in two equal halves always gives DP 1/2; two hits give 1/2 or 0 alike often.
    long[] halves = {100, 100, 0};
    assertThat(Dispersion.baseline(1, halves, 10, 1)).hasValueCloseTo(0.5, within(1e-12));
    assertThat(Dispersion.baseline(2, halves, 20_000, 1)).hasValueCloseTo(0.25, within(0.01));
    // One hit stands in the larger part in 3 of 4 cases: 3/4 * 1/4 + 1/4 * 3/4.
    assertThat(Dispersion.baseline(1, new long[] {300, 100}, 20_000, 2))
        .hasValueCloseTo(0.375, within(0.01));
    assertThat(Dispersion.baseline(0, halves, 10, 1)).isEmpty();
  }
}
