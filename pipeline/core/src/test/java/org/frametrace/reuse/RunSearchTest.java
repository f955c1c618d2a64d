package org.frametrace.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.SharedRuns;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.TokenType;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

class RunSearchTest {

  private static final int LENGTH = 5;
  private static final Set<Zone> BODY = Set.of(Zone.BODY);

  /** Sentences of words with their tags: {@code migrant/NN of/IN}. */
  @SuppressWarnings("EnumOrdinal") // The column is defined by the ordinal.
  private static AnnotatedDocument document(Zone zone, List<String> sentences) {
    List<TokenType> types = new ArrayList<>();
    Map<TokenType, Integer> numbers = new HashMap<>();
    List<Integer> typeOf = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (String sentence : sentences) {
      starts.add(typeOf.size());
      for (String token : sentence.split(" ", -1)) {
        String[] parts = token.split("/", -1);
        TokenType type = new TokenType(parts[0], parts[0], parts[1], "", "");
        typeOf.add(
            numbers.computeIfAbsent(
                type,
                t -> {
                  types.add(t);
                  return types.size() - 1;
                }));
      }
    }
    int[] begin = new int[typeOf.size()];
    Arrays.setAll(begin, i -> 2 * i);
    int[] end = new int[typeOf.size()];
    Arrays.setAll(end, i -> 2 * i + 1);
    byte[] zones = new byte[starts.size()];
    Arrays.fill(zones, (byte) zone.ordinal());
    return new AnnotatedDocument(
        types,
        typeOf.stream().mapToInt(i -> i).toArray(),
        begin,
        end,
        starts.stream().mapToInt(i -> i).toArray(),
        zones,
        new int[0]);
  }

  private static int runs(String... sentences) {
    return runs(TokenRuns.NONE, sentences);
  }

  private static int runs(TokenRuns left, String... sentences) {
    return ContentRuns.numbers(document(Zone.BODY, List.of(sentences)), BODY, left, LENGTH).length;
  }

  @Test
  void runsStayInTheirSentenceAndPunctuationDoesNotPartThem() {
    assertThat(runs("labour/NN of/IN the/DT migrant/NN ,/, and/CC family/NN")).isEqualTo(2);
    assertThat(runs("labour/NN of/IN the/DT", "migrant/NN and/CC family/NN")).isZero();
  }

  @Test
  void namesAndFiguresPartRuns() {
    assertThat(runs("the/DT labour/NN of/IN migrants/NNS in/IN Kazakhstan/NNP")).isEqualTo(1);
    assertThat(runs("the/DT labour/NN of/IN Kazakhstan/NNP is/VBZ low/JJ")).isZero();
    assertThat(runs("the/DT labour/NN of/IN 300/CD migrants/NNS is/VBZ low/JJ")).isZero();
  }

  @Test
  void runsHaveTwoContentWords() {
    assertThat(runs("the/DT labour/NN of/IN those/DT who/WP")).isZero();
    assertThat(runs("the/DT labour/NN be/VB such/JJ as/IN")).isZero();
    assertThat(runs("the/DT labour/NN of/IN migrant/NN workers/NNS")).isEqualTo(1);
  }

  @Test
  void whatIsLeftOutAndOtherZonesHaveNoRuns() {
    String sentence = "the/DT labour/NN of/IN migrant/NN workers/NNS abroad/RB";
    assertThat(runs(new TokenRuns(new int[] {5, 6}), sentence)).isEqualTo(1);
    assertThat(runs(new TokenRuns(new int[] {2, 3}), sentence)).isZero();
    assertThat(
            ContentRuns.numbers(
                document(Zone.ANNEX, List.of(sentence)), BODY, TokenRuns.NONE, LENGTH))
        .isEmpty();
  }

  @Test
  void theChanceToBeDrawnIsHypergeometric() {
    for (int of : new int[] {500, 501, 730, 5000}) {
      for (int times : new int[] {1, 2, 7}) {
        double missed = HypergeometricDistribution.of(of, times, SharedRuns.DRAWN).probability(0);
        assertThat(RunSearch.drawn(times, of)).isEqualTo(1 - missed, within(1e-9));
      }
    }
  }

  @Test
  void firstYearsAreKeptWhateverTheOrder() {
    Random random = new Random(3);
    RunYears years = new RunYears(100_000);
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 60_000; i++) {
      long number = i == 0 ? 0 : Shingles.mixed(random.nextInt(20_000));
      int year = 1950 + random.nextInt(70);
      years.add(number, year);
      expected.merge(number, year, Math::min);
    }
    expected.forEach((number, year) -> assertThat(years.first(number)).isEqualTo(year));
    assertThat(years.first(Shingles.mixed(-7))).isEqualTo(RunYears.ABSENT);
  }

  @Test
  void ofVeryManyRunsARandomPartIsSeen() {
    RunYears years = new RunYears(5L * RunYears.MOST_RUNS);
    long seen = new Random(5).longs(100_000).filter(years::sees).count();
    assertThat(seen).isBetween(19_000L, 21_000L);
  }

  @Test
  void searchesAgreeWithComparingTheWordsThemselves() throws Exception {
    for (long seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      MemoryDocuments documents = new MemoryDocuments(true);
      SortedMap<DocumentId, Integer> source = new TreeMap<>();
      SortedMap<DocumentId, Integer> asked = new TreeMap<>();
      Map<DocumentId, List<String>> texts = new HashMap<>();
      for (int i = 0; i < 12; i++) {
        List<String> text = new ArrayList<>();
        int sentences = 200 + random.nextInt(200);
        for (int s = 0; s < sentences; s++) {
          List<String> sentence = new ArrayList<>();
          for (int w = 0; w < 7; w++) {
            sentence.add("w" + (char) ('a' + random.nextInt(7)) + "/NN");
          }
          text.add(String.join(" ", sentence));
        }
        DocumentId id = new DocumentId("d" + i);
        texts.put(id, text);
        documents.add("d" + i, List.of(), document(Zone.BODY, text));
        (i % 2 == 0 ? source : asked).put(id, 2000 + random.nextInt(5));
      }
      SortedMap<DocumentId, SharedRuns> found =
          new RunSearch(LENGTH, BODY, id -> TokenRuns.NONE, documents).run(source, asked, 10_000);
      assertThat(found.keySet()).isEqualTo(asked.keySet());
      for (DocumentId id : asked.keySet()) {
        int year = asked.getOrDefault(id, 0);
        Set<String> before = new HashSet<>();
        Set<String> same = new HashSet<>();
        Set<String> after = new HashSet<>();
        int[] number = new int[2];
        source.forEach(
            (other, of) -> {
              Set<String> runs = set(texts.getOrDefault(other, List.of()));
              (of < year ? before : of == year ? same : after).addAll(runs);
              number[0] += of < year ? 1 : 0;
              number[1] += of > year ? 1 : 0;
            });
        Set<String> own = set(texts.getOrDefault(id, List.of()));
        SharedRuns shared = found.getOrDefault(id, SharedRuns.NONE);
        assertThat(shared.foundEarlier())
            .as("seed %d, %s", seed, id)
            .isEqualTo((int) own.stream().filter(before::contains).count());
        assertThat(shared.foundLater())
            .as("seed %d, %s", seed, id)
            .isEqualTo(
                (int)
                    own.stream()
                        .filter(r -> after.contains(r))
                        .filter(r -> !before.contains(r) && !same.contains(r))
                        .count());
        assertThat(shared.textsBefore()).isEqualTo(number[0]);
        assertThat(shared.textsAfter()).isEqualTo(number[1]);
        assertThat(shared.runs()).isBetween(300.0, 500.0);
      }
    }
  }

  private static Set<String> set(List<String> text) {
    Set<String> set = new HashSet<>();
    for (String sentence : text) {
      List<String> words = List.of(sentence.split(" ", -1));
      for (int i = 0; i + LENGTH <= words.size(); i++) {
        set.add(String.join(" ", words.subList(i, i + LENGTH)));
      }
    }
    return set;
  }

  @Test
  void ofShortDocumentsNothingIsSaid() throws Exception {
    String sentence = "the/DT labour/NN of/IN migrant/NN workers/NNS";
    MemoryDocuments documents =
        new MemoryDocuments()
            .add("a", List.of(), document(Zone.BODY, List.of(sentence)))
            .add("b", List.of(), document(Zone.BODY, List.of(sentence)));
    assertThat(
            new RunSearch(LENGTH, BODY, id -> TokenRuns.NONE, documents)
                .run(
                    new TreeMap<>(Map.of(new DocumentId("a"), 2000)),
                    new TreeMap<>(Map.of(new DocumentId("b"), 2001)),
                    10)
                .values())
        .containsExactly(SharedRuns.NONE);
  }
}
