package org.frametrace.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Duplicate;
import org.frametrace.model.Zone;
import org.frametrace.study.ReuseSettings;
import org.junit.jupiter.api.Test;

final class NearDuplicatesTest {

  private static final DocumentId A = new DocumentId("a");
  private static final DocumentId B = new DocumentId("b");

  /** Different words, so that n of them have n - 4 shingles. */
  private static List<String> words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).toList();
  }

  @Test
  void theSimilarityIsThatOfAHandCount() {
    // 104 words have 100 shingles of five. The copy ends after 94 words: 90 shingles, all shared.
    Reuse reuse = new MemoryDocuments().add("a", words(0, 104)).add("b", words(0, 94)).search();
    assertThat(reuse.duplicates()).containsOnlyKeys(B);
    Duplicate duplicate = reuse.duplicates().values().iterator().next();
    assertThat(duplicate.of()).isEqualTo(A);
    assertThat(duplicate.kind()).isEqualTo(Duplicate.Kind.NEAR);
    assertThat(duplicate.similarity().orElse(0)).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void aPairAtTheLimitIsOneAndAPairJustUnderItIsNot() {
    // 85 of 100 shingles, and 84 of 100.
    assertThat(
            new MemoryDocuments()
                .add("a", words(0, 104))
                .add("b", words(0, 89))
                .search()
                .duplicates())
        .containsOnlyKeys(B);
    assertThat(
            new MemoryDocuments()
                .add("a", words(0, 104))
                .add("b", words(0, 88))
                .search()
                .duplicates())
        .isEmpty();
  }

  @Test
  void manyPairsAtTheLimitAreAllFound() {
    Random random = new Random(7);
    MemoryDocuments corpus = new MemoryDocuments();
    for (int pair = 0; pair < 300; pair++) {
      List<String> text = RandomCorpora.text(random, 404, 1_000_000);
      corpus.add(pair + "-a", text).add(pair + "-b", text.subList(0, 344));
    }
    assertThat(corpus.search().duplicates().size()).isGreaterThanOrEqualTo(298);
  }

  @Test
  void itFindsWhatAllPairsComparedFind() {
    for (int seed = 0; seed < 60; seed++) {
      MemoryDocuments corpus = RandomCorpora.corpus(new Random(seed));
      SortedMap<DocumentId, Double> found = new TreeMap<>();
      corpus
          .search()
          .duplicates()
          .forEach((id, duplicate) -> found.put(id, duplicate.similarity().orElse(-1)));
      assertThat(found).as("seed " + seed).isEqualTo(SlowReuse.duplicates(corpus));
    }
  }

  @Test
  void anUnrelatedDocumentChangesNoOthersDuplicates() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      MemoryDocuments corpus = RandomCorpora.corpus(random);
      SortedMap<DocumentId, Duplicate> before = corpus.search().duplicates();
      corpus.add("c", RandomCorpora.text(random, 200, 1_000_000), "year", "1999");
      assertThat(corpus.search().duplicates()).as("seed " + seed).isEqualTo(before);
    }
  }

  @Test
  void theEarliestIsKeptThenTheEnglishOneThenTheFirst() {
    List<String> text = words(0, 80);
    assertThat(kept(text, "1998", "fr", "1999", "en")).isEqualTo(A);
    assertThat(kept(text, "1999", "en", "1998", "fr")).isEqualTo(B);
    assertThat(kept(text, "1999", "fr", "1999", "en")).isEqualTo(B);
    assertThat(kept(text, "1999", "en", "1999", "en")).isEqualTo(A);
    assertThat(kept(text, "", "en", "1999", "en")).isEqualTo(B);
  }

  private static DocumentId kept(
      List<String> text, String year, String language, String otherYear, String otherLanguage) {
    Reuse reuse =
        new MemoryDocuments()
            .add("a", text, "year", year, "language", language)
            .add("b", text, "year", otherYear, "language", otherLanguage)
            .search();
    assertThat(reuse.duplicates()).hasSize(1);
    assertThat(reuse.duplicates().values().iterator().next().kind()).isEqualTo(Duplicate.Kind.TEXT);
    return reuse.duplicates().values().iterator().next().of();
  }

  @Test
  void ofAChainOnlyThoseThatAreLikeAKeptDocumentAreLeftOut() {
    // b is like a, and c like b but not like a.
    Reuse reuse =
        new MemoryDocuments()
            .add("a", words(0, 104), "year", "2001")
            .add("b", words(9, 113), "year", "2002")
            .add("c", words(18, 122), "year", "2003")
            .search();
    assertThat(reuse.duplicates()).isEmpty();
    Reuse nearer =
        new MemoryDocuments()
            .add("a", words(0, 104), "year", "2001")
            .add("b", words(7, 111), "year", "2002")
            .add("c", words(14, 118), "year", "2003")
            .search();
    assertThat(nearer.duplicates()).containsOnlyKeys(B);
  }

  @Test
  void documentsOfUnderFiftyWordsAreNotJudged() {
    assertThat(
            new MemoryDocuments()
                .add("a", words(0, 49))
                .add("b", words(0, 49))
                .search()
                .duplicates())
        .isEmpty();
    assertThat(
            new MemoryDocuments()
                .add("a", words(0, 50))
                .add("b", words(0, 50))
                .search()
                .duplicates())
        .containsOnlyKeys(B);
    assertThat(
            new MemoryDocuments()
                .add("a", List.of())
                .add("b", List.of("."))
                .add("c", List.of())
                .search())
        .isEqualTo(Reuse.NONE);
  }

  @Test
  void onlyMeasuredZonesWordsAndNoCaseArePartOfTheComparison() {
    List<String> text = words(0, 60);
    List<String> loud = new ArrayList<>();
    text.forEach(word -> loud.addAll(List.of(word.toUpperCase(Locale.ROOT), ",")));
    assertThat(new MemoryDocuments().add("a", text).add("b", loud).search().duplicates())
        .containsOnlyKeys(B);
    assertThat(
            new MemoryDocuments()
                .add("a", text, MemoryDocuments.annotated(text, Zone.BIBLIOGRAPHY))
                .add("b", text, MemoryDocuments.annotated(text, Zone.BIBLIOGRAPHY))
                .search())
        .isEqualTo(Reuse.NONE);
  }

  @Test
  void aStudyMayWantNone() {
    ReuseSettings none =
        new ReuseSettings(EnumSet.noneOf(ReuseSettings.Kind.class), 0.85, 0.2, 0.05);
    assertThat(new MemoryDocuments().add("a", words(0, 60)).add("b", words(0, 60)).search(none))
        .isEqualTo(Reuse.NONE);
  }
}
