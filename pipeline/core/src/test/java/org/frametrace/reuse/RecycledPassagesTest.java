package org.frametrace.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

final class RecycledPassagesTest {

  private static final List<String> PASSAGE =
      List.of("this", "report", "does", "not", "reflect", "the", "views", "of", "its", "members");

  /** A text of its own with the passage after its first three words. */
  private static List<String> with(List<String> passage, int own) {
    List<String> text = new ArrayList<>();
    IntStream.range(0, 3).forEach(i -> text.add("a" + own + "-" + i));
    text.addAll(passage);
    IntStream.range(0, 20).forEach(i -> text.add("b" + own + "-" + i));
    return text;
  }

  private static MemoryDocuments corpus(int with, int without, String... metadata) {
    MemoryDocuments corpus = new MemoryDocuments();
    for (int i = 0; i < with + without; i++) {
      corpus.add("d" + (10 + i), with(i < with ? PASSAGE : List.of(), i), metadata);
    }
    return corpus;
  }

  @Test
  void everyWordThatARecycledShingleCoversIsRecycled() {
    Reuse reuse = corpus(5, 0).search();
    assertThat(reuse.recycled()).hasSize(5);
    reuse.recycled().values().forEach(r -> assertThat(r.spans()).containsExactly(new Span(3, 13)));
    assertThat(reuse.passages())
        .containsExactly(new Passage(new DocumentId("d10"), new Span(3, 13), 10, 5, List.of()));
  }

  @Test
  void theNameOfAConventionIsNotRecycledAndAFormulaThatHoldsItIs() {
    List<String> name =
        List.of(
            "Convention", "on", "the", "Rights", "of", "Persons", "with", "Disabilities", "and");
    MemoryDocuments names = new MemoryDocuments();
    MemoryDocuments formulas = new MemoryDocuments();
    for (int i = 0; i < 6; i++) {
      names.add("d" + i, with(name, i));
      List<String> formula = new ArrayList<>(List.of("noting", "the", "ratification", "of", "the"));
      formula.addAll(name);
      formulas.add("d" + i, with(formula, i));
    }
    assertThat(names.search().recycled()).isEmpty();
    formulas
        .search()
        .recycled()
        .values()
        .forEach(r -> assertThat(r.spans()).containsExactly(new Span(3, 13)));
  }

  @Test
  void overAllDocumentsItTakesFiveAndFivePerCent() {
    assertThat(corpus(4, 10).search().recycled()).isEmpty();
    assertThat(corpus(5, 95).search().recycled()).hasSize(5);
    assertThat(corpus(5, 96).search().recycled()).isEmpty();
  }

  @Test
  void inASeriesOfFiveItTakesThreeAndTwentyPerCent() {
    assertThat(corpus(2, 3, "series", "Report").search().recycled()).isEmpty();
    assertThat(corpus(3, 12, "series", "Report").search().recycled()).hasSize(3);
    assertThat(corpus(3, 13, "series", "Report").search().recycled()).isEmpty();
    assertThat(corpus(3, 1, "series", "Report").search().recycled()).isEmpty();
    assertThat(corpus(3, 12, "series", "Report").search().passages().getFirst().series())
        .containsExactly("Report");
  }

  @Test
  void itTakesThreeYearsWhereYearsAreKnown() {
    assertThat(years(2001, 2001, 2002, 2002, 2002, 2003).search().recycled()).isEmpty();
    assertThat(years(2001, 2001, 2002, 2003, 2003, 2003).search().recycled()).hasSize(5);
    assertThat(years(2001, 2001, 2001, 2001, 2001, 2001).search().recycled()).hasSize(5);
  }

  /** The last document does not have the passage. */
  private static MemoryDocuments years(int... years) {
    MemoryDocuments corpus = new MemoryDocuments();
    for (int i = 0; i < years.length; i++) {
      corpus.add(
          "d" + i,
          with(i < years.length - 1 ? PASSAGE : List.of(), i),
          "year",
          Integer.toString(years[i]));
    }
    return corpus;
  }

  @Test
  void copiesOfOneDocumentDoNotMakeItsTextRecycled() {
    MemoryDocuments corpus = new MemoryDocuments();
    List<String> text = IntStream.range(0, 100).mapToObj(i -> "w" + i).toList();
    for (int i = 0; i < 6; i++) {
      corpus.add("copy" + i, text, "series", "Report");
    }
    Reuse reuse = corpus.search();
    assertThat(reuse.duplicates()).hasSize(5);
    assertThat(reuse.recycled()).isEmpty();
  }

  @Test
  void itFindsWhatAMapOfAllShinglesFinds() {
    int some = 0;
    for (int seed = 0; seed < 100; seed++) {
      MemoryDocuments corpus = RandomCorpora.corpus(new Random(seed));
      Reuse reuse = corpus.search();
      SortedMap<DocumentId, BitSet> found = new TreeMap<>();
      reuse
          .recycled()
          .forEach(
              (id, runs) -> {
                BitSet tokens = new BitSet();
                runs.spans().forEach(span -> tokens.set(span.start(), span.end()));
                found.put(id, tokens);
              });
      assertThat(found)
          .as("seed " + seed)
          .isEqualTo(SlowReuse.recycled(corpus, reuse.duplicates().keySet()));
      some += found.size();
    }
    assertThat(some).isGreaterThan(100);
  }

  @Test
  void neitherOrderNorThreadsMatter() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      MemoryDocuments corpus = RandomCorpora.corpus(random);
      List<ListedDocument> order = new ArrayList<>(corpus.listed());
      Collections.shuffle(order, random);
      assertThat(corpus.inOrder(order, true).search())
          .as("seed " + seed)
          .isEqualTo(corpus.search());
    }
  }

  @Test
  void aFilterThatOverflowsStillLetsEverythingThrough() {
    ShingleFilter filter = new ShingleFilter(1);
    for (int i = 0; i < 1000; i++) {
      filter.add(new long[] {42});
    }
    assertThat(filter.mayReach(42, 1000)).isTrue();
    assertThat(filter.mayReach(42, 100_000)).isTrue();
  }

  @Test
  void theTableTellsShinglesApartByTheirWords() {
    Random random = new Random(3);
    ShingleTable table = new ShingleTable();
    Map<List<String>, Integer> slow = new HashMap<>();
    for (int round = 0; round < 300; round++) {
      Words words =
          Words.of(
              MemoryDocuments.annotated(RandomCorpora.text(random, 40, 3), Zone.BODY),
              Set.of(Zone.BODY));
      for (int position = 0; position + 8 <= words.size(); position++) {
        List<String> shingle = words.shingle(position, 8);
        int known = slow.getOrDefault(shingle, ShingleTable.ABSENT);
        assertThat(table.find(words, position)).isEqualTo(known);
        slow.putIfAbsent(shingle, slow.size());
        assertThat(table.add(words, position)).isEqualTo(slow.get(shingle));
      }
    }
    assertThat(table.size()).isEqualTo(slow.size()).isGreaterThan(3000);
  }
}
