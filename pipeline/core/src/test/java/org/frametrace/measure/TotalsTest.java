package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frametrace.lexicon.Nesting;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Mentions;
import org.frametrace.model.Overlap;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZoneSize;
import org.junit.jupiter.api.Test;

/** The totals of frames with those within them. */
class TotalsTest {

  private static final List<String> FRAMES =
      List.of("callon.enrolment", "callon.mobilisation", "gender", "gender.left_behind", "rights");

  private static final Counting COUNTING =
      Counting.of(
          Set.of(Zone.BODY),
          Level.MAIN,
          Overlap.LONGEST_IN_FRAME,
          List.of(),
          FRAMES.stream().map(f -> new EntryInfo(f, "E-" + f, Level.MAIN, "x")).toList(),
          new Nesting(Map.of("rights", "gender")));

  @Test
  void aPlaceOfTwoChildrenCountsOnceAndHitsSideBySideCountTwice() {
    DocumentCounts counts =
        count(
            hit("callon.enrolment", 0, 2, 5),
            hit("callon.mobilisation", 0, 4, 6),
            hit("callon.mobilisation", 0, 6, 7),
            hit("callon.enrolment", 1, 12, 13));
    assertThat(counts.frame("callon.ALL")).isEqualTo(new FrameCounts(3, 2, 0));
    assertThat(counts.frame("callon.enrolment").hits()).isEqualTo(2);
    assertThat(counts.frame("callon")).isEqualTo(FrameCounts.NONE);
  }

  @Test
  void aHitThatBridgesTwoOfAnotherFrameDoesNotMakeThemOne() {
    DocumentCounts counts =
        count(
            hit("callon.enrolment", 0, 0, 2),
            hit("callon.enrolment", 0, 3, 5),
            hit("callon.mobilisation", 0, 1, 4));
    assertThat(counts.frame("callon.ALL").hits()).isEqualTo(2);
  }

  @Test
  void aFrameWithHitsOfItsOwnKeepsThemAndHasATotalBesides() {
    DocumentCounts counts =
        count(hit("gender", 0, 0, 2), hit("gender.left_behind", 0, 5, 7), hit("rights", 0, 6, 8));
    assertThat(counts.frame("gender").hits()).isEqualTo(1);
    assertThat(counts.frame("gender.ALL").hits()).isEqualTo(2);
  }

  @Test
  void aTotalTakesNoPartInShares() {
    DocumentCounts counts =
        count(hit("callon.enrolment", 0, 2, 5), hit("callon.mobilisation", 2, 24, 26));
    assertThat(counts.frame("callon.ALL").mentions()).isZero();
    assertThat(counts.mentions()).isEqualTo(2 * Mentions.UNIT);
  }

  @Test
  void aTotalIsTheMostHitsOfWhichNoTwoOverlap() {
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<Hit> hits = new ArrayList<>();
      Map<String, Set<Integer>> taken = new TreeMap<>();
      for (int i = 0; i < 11; i++) {
        String frame = FRAMES.get(random.nextInt(FRAMES.size()));
        int sentence = random.nextInt(2);
        int start = 10 * sentence + random.nextInt(8);
        Hit hit = hit(frame, sentence, start, start + 1 + random.nextInt(3));
        Set<Integer> tokens = taken.computeIfAbsent(frame, any -> new HashSet<>());
        if (tokens(hit).noneMatch(tokens::contains)) {
          tokens(hit).forEach(tokens::add);
          hits.add(hit);
        }
      }
      DocumentCounts counts = count(hits.toArray(Hit[]::new));
      for (Map.Entry<String, Set<String>> family :
          Map.of(
                  "callon.ALL",
                  Set.of("callon.enrolment", "callon.mobilisation"),
                  "gender.ALL",
                  Set.of("gender", "gender.left_behind", "rights"))
              .entrySet()) {
        List<Hit> own =
            hits.stream().filter(hit -> family.getValue().contains(hit.frame())).toList();
        FrameCounts total = counts.frame(family.getKey());
        assertThat(total.hits()).as("%s, seed %d", family, seed).isEqualTo(slow(own, 0));
        assertThat(total.sentences())
            .as("%s, seed %d", family, seed)
            .isEqualTo(own.stream().map(Hit::sentence).distinct().count());
        long sum = 0;
        for (String child : family.getValue()) {
          FrameCounts of = counts.frame(child);
          assertThat(total.hits()).as("%s, seed %d", child, seed).isGreaterThanOrEqualTo(of.hits());
          assertThat(total.sentences())
              .as("%s, seed %d", child, seed)
              .isGreaterThanOrEqualTo(of.sentences());
          sum += of.hits();
        }
        assertThat(total.hits()).as("%s, seed %d", family, seed).isLessThanOrEqualTo(sum);
      }
    }
  }

  /** Tries with and without each hit. */
  private static long slow(List<Hit> hits, int next) {
    if (next == hits.size()) {
      return 0;
    }
    Hit hit = hits.get(next);
    List<Hit> compatible =
        hits.subList(next + 1, hits.size()).stream()
            .filter(other -> !other.tokens().overlaps(hit.tokens()))
            .toList();
    return Math.max(slow(hits, next + 1), 1 + slow(compatible, 0));
  }

  private static Stream<Integer> tokens(Hit hit) {
    return Stream.iterate(hit.tokens().start(), t -> t < hit.tokens().end(), t -> t + 1);
  }

  private static DocumentCounts count(Hit... hits) {
    return COUNTING.count(
        new MeasuredDocument(
            DocumentMetadata.NONE,
            new DocumentHits(
                new DocumentId("d"), Map.of(Zone.BODY, new ZoneSize(100, 10)), List.of(hits))));
  }

  private static Hit hit(String frame, int sentence, int from, int to) {
    return new Hit(frame, "E-" + frame, Level.MAIN, sentence, new Span(from, to), Zone.BODY, 0);
  }
}
