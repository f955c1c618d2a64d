package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.frametrace.measure.Rows.number;
import static org.frametrace.measure.Rows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.SentenceBand;
import org.frametrace.model.SentenceBands;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.statistics.MantelHaenszel;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

class CooccurrencesTest {

  private static final List<String> FRAMES = List.of("development", "identity", "rights");
  private static final SentenceBand[] BANDS = SentenceBand.values();

  private final Cooccurrences tables = new Cooccurrences(RandomCorpus.counting(), 200, 7);

  @Test
  void aPairIsCountedByHand() {
    // Short sentences: 0 both, 1 rights, 2 rights, 3 development, 4-9 neither; 10 does not count.
    List<SentenceBand> bands = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      bands.add(SentenceBand.SHORT);
    }
    bands.add(SentenceBand.NONE);
    Table table =
        tables.table(
            List.of(
                document(
                    "a",
                    bands,
                    List.of(
                        hit("rights", 0, 0, 2),
                        hit("development", 0, 5, 6),
                        hit("rights", 1, 0, 1),
                        hit("rights", 2, 0, 1),
                        hit("rights", 2, 4, 5),
                        hit("development", 3, 0, 1),
                        hit("rights", 10, 0, 1),
                        hit("development", 10, 2, 3)))));
    assertThat(table.rows()).hasSize(1);
    assertThat(row(table, "development", "rights"))
        .containsEntry("sentences", "10")
        .containsEntry("frame_sentences", "2")
        .containsEntry("other_sentences", "3")
        .containsEntry("together", "1")
        .containsEntry("expected", "0.6")
        .containsEntry("documents", "1")
        // 1 · 6 / (2 · 1)
        .containsEntry("odds_ratio", "3")
        .containsEntry("odds_ratio_low", "")
        .containsEntry("p", "")
        .containsEntry(
            "reason",
            "needs 15 documents with both; found 1; needs 10 expected sentences with both; found"
                + " 0.6");
    // ln((0.1) / (0.2 · 0.3)) / -ln 0.1
    assertThat(number(row(table, "development", "rights"), "npmi"))
        .isEqualTo(Math.log(0.1 / 0.06) / -Math.log(0.1), within(1e-6));
  }

  @Test
  void hitsThatOverlapAreLeftOutForTheirPairAndForNoOther() {
    List<SentenceBand> bands = List.of(SentenceBand.SHORT, SentenceBand.SHORT, SentenceBand.SHORT);
    Table table =
        tables.table(
            List.of(
                document(
                    "a",
                    bands,
                    List.of(
                        hit("rights", 0, 0, 3),
                        hit("development", 0, 2, 4),
                        hit("identity", 0, 8, 9),
                        hit("rights", 1, 0, 3),
                        hit("development", 1, 2, 4),
                        hit("rights", 1, 6, 7),
                        hit("development", 2, 0, 1)))));
    assertThat(row(table, "development", "rights"))
        .containsEntry("frame_sentences", "1")
        .containsEntry("other_sentences", "1")
        .containsEntry("together", "0")
        .containsEntry("npmi", "-1");
    assertThat(row(table, "development", "identity"))
        .containsEntry("frame_sentences", "3")
        .containsEntry("together", "1");
    assertThat(row(table, "identity", "rights")).containsEntry("together", "1");
  }

  @Test
  void framesThatSeekOneAnotherAreFoundAndIndependentOnesAreNot() {
    Random random = new Random(11);
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int d = 0; d < 40; d++) {
      List<SentenceBand> bands = new ArrayList<>();
      List<Hit> hits = new ArrayList<>();
      for (int s = 0; s < 60; s++) {
        bands.add(BANDS[1 + random.nextInt(4)]);
        boolean rights = random.nextInt(3) == 0;
        if (rights) {
          hits.add(hit("rights", s, 0, 1));
        }
        if (random.nextInt(rights ? 2 : 8) == 0) {
          hits.add(hit("development", s, 3, 4));
        }
        if (random.nextInt(3) == 0) {
          hits.add(hit("identity", s, 6, 7));
        }
      }
      documents.add(document("d" + d, bands, hits));
    }
    Table table = tables.table(documents);
    Map<String, String> seeking = row(table, "development", "rights");
    // Odds 1 by 1 against 1 by 7.
    assertThat(number(seeking, "odds_ratio_low")).isLessThan(7).isGreaterThan(4);
    assertThat(number(seeking, "odds_ratio_high")).isGreaterThan(7).isLessThan(11);
    assertThat(number(seeking, "p")).isEqualTo(1 / 1001.0, within(1e-6));
    assertThat(number(seeking, "p_adjusted")).isEqualTo(3 / 1001.0, within(1e-6));
    Map<String, String> independent = row(table, "identity", "rights");
    assertThat(number(independent, "odds_ratio_low")).isLessThan(1);
    assertThat(number(independent, "odds_ratio_high")).isGreaterThan(1);
    assertThat(number(independent, "p")).isGreaterThan(0.05);
  }

  @Test
  void countsAreThoseOfASlowCount() {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<MeasuredDocument> documents = new ArrayList<>();
      for (int d = 0; d < 6; d++) {
        documents.add(random(random, "d" + d));
      }
      Table table = tables.table(documents);
      for (int i = 0; i < FRAMES.size(); i++) {
        for (int j = i + 1; j < FRAMES.size(); j++) {
          List<MantelHaenszel.Table> slow = new ArrayList<>();
          boolean both = false;
          for (MeasuredDocument document : documents) {
            both |= slow(document, FRAMES.get(i), FRAMES.get(j), slow);
          }
          String name = "seed " + seed + " " + FRAMES.get(i) + " " + FRAMES.get(j);
          MantelHaenszel odds = MantelHaenszel.of(slow);
          String[] key = {FRAMES.get(i), FRAMES.get(j)};
          if (both) {
            Map<String, String> row = row(table, key);
            assertThat(row).as(name).containsEntry("together", Long.toString(odds.joint()));
            assertThat(number(row, "expected"))
                .as(name)
                .isEqualTo(odds.expectedJoint(), within(1e-4));
            if (Double.isFinite(odds.oddsRatio())) {
              assertThat(number(row, "odds_ratio"))
                  .as(name)
                  .isEqualTo(odds.oddsRatio(), within(1e-4 * Math.max(1, odds.oddsRatio())));
            }
          } else {
            assertThat(table.rows())
                .as(name)
                .noneMatch(row -> row.subList(0, 2).equals(List.of(key)));
          }
        }
      }
    }
  }

  /** Adds a document's tables, sentence by sentence and hit by hit; says whether it has both. */
  private static boolean slow(
      MeasuredDocument document, String frame, String other, List<MantelHaenszel.Table> tables) {
    boolean some = false;
    boolean another = false;
    for (SentenceBand band : BANDS) {
      long[] cells = new long[4];
      for (int s = 0; s < document.hits().bands().size(); s++) {
        if (document.hits().bands().get(s) == band && band != SentenceBand.NONE) {
          boolean has = free(document.hits().hits(), s, frame, other);
          boolean hasOther = free(document.hits().hits(), s, other, frame);
          some |= has;
          another |= hasOther;
          cells[(has ? 0 : 2) + (hasOther ? 0 : 1)]++;
        }
      }
      tables.add(new MantelHaenszel.Table(cells[0], cells[1], cells[2], cells[3]));
    }
    return some && another;
  }

  private static boolean free(List<Hit> hits, int sentence, String frame, String other) {
    for (Hit hit : hits) {
      boolean is = hit.sentence() == sentence && hit.frame().equals(frame);
      for (Hit against : hits) {
        for (int t = against.tokens().start(); t < against.tokens().end(); t++) {
          is &=
              !(against.frame().equals(other)
                  && against.sentence() == sentence
                  && hit.tokens().start() <= t
                  && t < hit.tokens().end());
        }
      }
      if (is) {
        return true;
      }
    }
    return false;
  }

  private static MeasuredDocument random(Random random, String id) {
    List<SentenceBand> bands = new ArrayList<>();
    List<Hit> hits = new ArrayList<>();
    int n = 1 + random.nextInt(20);
    for (int s = 0; s < n; s++) {
      bands.add(BANDS[random.nextInt(BANDS.length)]);
      for (int h = random.nextInt(5); h > 0; h--) {
        int start = random.nextInt(8);
        hits.add(hit(FRAMES.get(random.nextInt(3)), s, start, start + 1 + random.nextInt(3)));
      }
    }
    return document(id, bands, hits);
  }

  private static MeasuredDocument document(String id, List<SentenceBand> bands, List<Hit> hits) {
    return new MeasuredDocument(
        DocumentMetadata.NONE,
        new DocumentHits(
            new DocumentId(id), new TreeMap<>(), hits, new TreeSet<>(), SentenceBands.of(bands)));
  }

  private static Hit hit(String frame, int sentence, int start, int end) {
    int first = 100 * sentence;
    return new Hit(
        frame, "E1", Level.NARROW, sentence, new Span(first + start, first + end), Zone.BODY, 0);
  }
}
