package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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

class CountingTest {

  private final Counting counting = RandomCorpus.counting();

  @Test
  void onlyMeasuredZonesAndCountedLevelsCount() {
    DocumentCounts counts =
        count(
            List.of(
                hit("rights", "RB01", Level.NARROW, 0, Zone.BODY),
                hit("rights", "RB02", Level.MAIN, 1, Zone.HEADING),
                hit("rights", "RB09", Level.WIDE, 2, Zone.BODY),
                hit("rights", "RB01", Level.NARROW, 3, Zone.BIBLIOGRAPHY)));
    assertThat(counts.words()).isEqualTo(110);
    assertThat(counts.sentences()).isEqualTo(11);
    assertThat(counts.frame("rights").hits()).isEqualTo(2);
    assertThat(counts.entries())
        .containsExactly(
            entry(new EntryKey("rights", "RB01"), 1L), entry(new EntryKey("rights", "RB02"), 1L));
  }

  @Test
  void aSentenceCountsOncePerFrameAndNotIfItIsShort() {
    DocumentCounts counts =
        count(
            List.of(
                hit("rights", "RB01", Level.NARROW, 0, Zone.BODY),
                hit("rights", "RB02", Level.MAIN, 0, Zone.BODY),
                hit("rights", "RB01", Level.NARROW, 7, Zone.BODY),
                hit("rights", "RB01", Level.NARROW, 1, Zone.HEADING)),
            7);
    assertThat(counts.frame("rights").hits()).isEqualTo(4);
    assertThat(counts.frame("rights").sentences()).isEqualTo(2);
  }

  @Test
  void aNameIsCountedBesideItsFrameAndNeverInIt() {
    DocumentCounts counts = count(List.of(hit("rights.NAME", "MK3", Level.NARROW, 0, Zone.BODY)));
    assertThat(counts.frame("rights")).isEqualTo(FrameCounts.NONE);
    assertThat(counts.frame("rights.NAME").hits()).isEqualTo(1);
    assertThat(counts.mentions()).isZero();
  }

  @Test
  void framesThatAreNotComparedTakeNoPartOfAMention() {
    DocumentCounts counts =
        count(
            List.of(
                hit("identity", "ID01", Level.MAIN, 0, Zone.BODY),
                hit("rights", "RB01", Level.NARROW, 0, Zone.BODY)));
    assertThat(counts.frame("identity").mentions()).isZero();
    assertThat(counts.frame("rights").mentions()).isEqualTo(Mentions.UNIT);
  }

  @Test
  void aHitOfAForeignFrameIsRefused() {
    assertThatThrownBy(() -> count(List.of(hit("other", "X1", Level.MAIN, 0, Zone.BODY))))
        .hasMessageContaining("entry X1 has the frame other, which no entry has");
  }

  @Test
  void moreSentencesWithHitsThanSentencesAreRefused() {
    MeasuredDocument document =
        new MeasuredDocument(
            DocumentMetadata.NONE,
            new DocumentHits(
                new DocumentId("d"),
                Map.of(Zone.HEADING, new ZoneSize(2, 0)),
                List.of(hit("rights", "RB01", Level.NARROW, 0, Zone.HEADING))));
    assertThatThrownBy(() -> counting.count(document)).hasMessageContaining("shortSentences");
  }

  @Test
  void sharesOfAFrameThatIsNotCountedAreRefused() {
    assertThatThrownBy(
            () ->
                Counting.of(
                    RandomCorpus.ZONES,
                    Level.MAIN,
                    Overlap.ALL,
                    List.of("nowhere"),
                    RandomCorpus.ENTRIES,
                    Nesting.NONE))
        .hasMessageContaining("nowhere");
  }

  private DocumentCounts count(List<Hit> hits, Integer... shorts) {
    return counting.count(
        new MeasuredDocument(
            DocumentMetadata.NONE,
            new DocumentHits(
                new DocumentId("d"),
                Map.of(
                    Zone.BODY,
                    new ZoneSize(100, 10),
                    Zone.HEADING,
                    new ZoneSize(10, 1),
                    Zone.BIBLIOGRAPHY,
                    new ZoneSize(1000, 100)),
                hits,
                new TreeSet<>(List.of(shorts)))));
  }

  private static Hit hit(String frame, String entry, Level level, int sentence, Zone zone) {
    return new Hit(
        frame, entry, level, sentence, new Span(sentence * 10, sentence * 10 + 1), zone, 0);
  }
}
