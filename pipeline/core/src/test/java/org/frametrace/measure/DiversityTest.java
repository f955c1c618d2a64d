package org.frametrace.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.measure.Rows.number;
import static org.frametrace.measure.Rows.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.Overlap;
import org.frametrace.study.Period;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.Test;

class DiversityTest {

  private static final List<Period> PERIODS =
      List.of(
          new Period("none", 1980, 1989),
          new Period("early", 1990, 1999),
          new Period("late", 2000, 2009));

  private static final int TYPES = 200;

  @Test
  void evenContextsHaveTheNumbersThatOneCanCount() {
    TermTally tally = new TermTally(List.of(), PERIODS);
    for (int d = 0; d < 13; d++) {
      tally.add(year(1995), document(contexts(6, 0, 1), contexts(5, 9)));
    }
    for (int d = 0; d < 40; d++) {
      tally.add(year(2005), document(contexts(7, 0, 1, 2, 3), contexts(5, 8)));
    }
    tally.add(year(1985), document(contexts(7, 0, 1, 2, 3), contexts(5, 8)));
    tally.add(year(2015), document(contexts(7, 4, 5), contexts(5, 8)));
    tally.add(DocumentMetadata.NONE, document(contexts(7, 4, 5), contexts(5, 8)));
    Table table = table(tally);
    assertThat(table.rows())
        .extracting(cells -> cells.subList(1, 6))
        .containsExactly(
            List.of("none", "hits", "1", "7", "5"),
            List.of("early", "hits", "13", "78", "65"),
            List.of("early", "placebo", "13", "65", "65"),
            List.of("late", "hits", "40", "280", "200"),
            List.of("late", "placebo", "40", "200", "200"));
    assertThat(row(table, "frame", "none", "hits"))
        .containsEntry("size", "")
        .containsEntry("h1", "")
        .containsEntry(
            "reason",
            "needs 63 contexts of hits and of placebo words, at most five of a document, found 5");
    assertThat(row(table, "frame", "early", "hits"))
        .containsEntry("size", "52")
        .containsEntry("h0", "2")
        .containsEntry("h1", "2")
        .containsEntry("h2", "2")
        .containsEntry("h1_low", "")
        .containsEntry("compared_with", "")
        .containsEntry("h1_ratio", "")
        .containsEntry("reason", "");
    assertThat(row(table, "frame", "late", "hits"))
        .containsEntry("size", "52")
        .containsEntry("h0", "4")
        .containsEntry("h1", "4")
        .containsEntry("compared_with", "early")
        .containsEntry("h1_ratio", "2")
        .containsEntry("h1_ratio_to_placebo", "2");
    assertThat(row(table, "frame", "late", "placebo"))
        .containsEntry("h1", "1")
        .containsEntry("h1_ratio", "1")
        .containsEntry("h1_ratio_to_placebo", "");
  }

  @Test
  void aVocabularyThatGrowsEverywhereIsNotTakenForADiffuseFrame() {
    SplittableRandom random = new SplittableRandom(7);
    TermTally tally = new TermTally(List.of(), PERIODS);
    for (int d = 0; d < 60; d++) {
      tally.add(year(1995), document(some(random, 40), some(random, 40)));
      tally.add(year(2005), document(some(random, 90), some(random, 90)));
    }
    Table table = table(tally);
    Map<String, String> row = row(table, "frame", "late", "hits");
    assertThat(number(row, "h1_ratio_low")).as("seed 7").isGreaterThan(1.3);
    assertThat(number(row, "h1_ratio_to_placebo_low")).as("seed 7").isLessThan(1);
    assertThat(number(row, "h1_ratio_to_placebo_high")).as("seed 7").isGreaterThan(1);
    for (String name : List.of("h0", "h1", "h2", "h1_ratio", "h1_ratio_to_placebo")) {
      assertThat(number(row, name))
          .as(name)
          .isBetween(number(row, name + "_low"), number(row, name + "_high"));
    }
    assertThat(table(tally).rows()).isEqualTo(table.rows());
  }

  @Test
  void aFrameThatBecomesDiffuseByItselfIsTold() {
    SplittableRandom random = new SplittableRandom(8);
    TermTally tally = new TermTally(List.of(), PERIODS);
    for (int d = 0; d < 60; d++) {
      tally.add(year(1995), document(some(random, 40), some(random, 90)));
      tally.add(year(2005), document(some(random, 90), some(random, 90)));
    }
    Map<String, String> row = row(table(tally), "frame", "late", "hits");
    assertThat(number(row, "h1_ratio_to_placebo_low")).as("seed 8").isGreaterThan(1.2);
  }

  private static Table table(TermTally tally) {
    return new Diversity(Overlap.LONGEST_IN_FRAME, 200, 1).table(tally);
  }

  private static DocumentMetadata year(int year) {
    return DocumentMetadata.NONE.with("year", Integer.toString(year));
  }

  private static int[][] contexts(int some, int... lemmas) {
    return IntStream.range(0, some).mapToObj(i -> lemmas.clone()).toArray(int[][]::new);
  }

  private static int[][] some(SplittableRandom random, int types) {
    // Each document has a favourite, as documents do.
    int favourite = random.nextInt(types);
    IntSupplier lemma = () -> random.nextInt(4) == 0 ? favourite : random.nextInt(types);
    int[][] contexts = new int[5][4];
    for (int[] context : contexts) {
      Arrays.setAll(context, i -> lemma.getAsInt());
    }
    return contexts;
  }

  private static DocumentTerms document(int[][] contexts, int[][] placebo) {
    int[] counts = new int[TYPES];
    Arrays.fill(counts, 1);
    TreeMap<String, DocumentTerms.Near> near = new TreeMap<>();
    near.put(
        "frame", new DocumentTerms.Near(contexts.length, Map.of(), Map.of(), contexts, placebo));
    return new DocumentTerms(
        IntStream.range(0, TYPES).mapToObj(i -> "lemma" + i).toList(), counts, near);
  }
}
