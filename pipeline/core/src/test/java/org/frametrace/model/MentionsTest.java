package org.frametrace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class MentionsTest {

  private static final long ONE = Mentions.UNIT;

  @Test
  void aPlaceOfOneFrameIsItsOwn() {
    assertThat(divide(List.of(hit("a", 0, 3, 5), hit("a", 0, 10, 11))))
        .containsExactly(entry("a", 2 * ONE));
  }

  @Test
  void aPlaceOfTwoFramesIsHalved() {
    assertThat(divide(List.of(hit("a", 0, 3, 5), hit("b", 0, 4, 8))))
        .containsExactly(entry("a", ONE / 2), entry("b", ONE / 2));
  }

  @Test
  void overlapsChainAndOneTokenBetweenIsAdjacent() {
    // a [3,5) overlaps b [4,6); c [7,8) has one token between; a [10,11) has two.
    assertThat(
            divide(
                List.of(
                    hit("a", 0, 3, 5), hit("b", 0, 4, 6), hit("c", 0, 7, 8), hit("a", 0, 10, 11))))
        .containsExactly(entry("a", ONE + ONE / 3), entry("b", ONE / 3), entry("c", ONE / 3));
  }

  @Test
  void aMentionEndsWithItsSentence() {
    assertThat(divide(List.of(hit("a", 0, 3, 5), hit("b", 1, 5, 6))))
        .containsExactly(entry("a", ONE), entry("b", ONE));
  }

  @Test
  void aLongHitHoldsWhatStandsInIt() {
    assertThat(divide(List.of(hit("a", 0, 0, 20), hit("b", 0, 1, 2), hit("b", 0, 15, 16))))
        .containsExactly(entry("a", ONE / 2), entry("b", ONE / 2));
  }

  @Test
  void upToTwentyTwoFramesDivideExactly() {
    for (int k = 1; k <= 22; k++) {
      assertThat(ONE % k).as("%d frames", k).isZero();
    }
  }

  @Test
  void theOrderOfTheHitsChangesNothing() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Hit> hits = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        int start = random.nextInt(15);
        hits.add(
            hit(
                "" + (char) ('a' + random.nextInt(4)),
                random.nextInt(2),
                start,
                start + 1 + random.nextInt(3)));
      }
      SortedMap<String, Long> expected = divide(hits);
      Collections.shuffle(hits, random);
      assertThat(divide(hits)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static Hit hit(String frame, int sentence, int start, int end) {
    return new Hit(frame, "E1", Level.MAIN, sentence, new Span(start, end), Zone.BODY, 0);
  }

  private static SortedMap<String, Long> divide(List<Hit> hits) {
    return Mentions.divide(hits, hit -> List.of(hit.frame()));
  }

  @Test
  void aHitOfNoComparedFrameNeitherCountsNorJoins() {
    List<Hit> hits = List.of(hit("a", 0, 3, 5), hit("c", 0, 5, 8), hit("b", 0, 8, 9));
    assertThat(
            Mentions.divide(
                hits, hit -> hit.frame().equals("c") ? List.of() : List.of(hit.frame())))
        .containsExactly(entry("a", ONE), entry("b", ONE));
  }
}
