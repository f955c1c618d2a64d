package org.frametrace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;
import org.frametrace.model.TokenType;
import org.junit.jupiter.api.Test;

/** What every corpus store does. */
public abstract class CorpusStoreContract {

  protected static final IndexTerms TERMS = new TestTerms("test 1");

  private static final long SEED = 20261121;

  /** Opens a store; within one test always on the same storage. */
  protected abstract CorpusStore open() throws IOException;

  /** Returns all that a document holds, in a form that can be compared. */
  public static List<Object> contents(StoredDocument document) {
    List<Object> contents = new ArrayList<>();
    contents.add(document.id());
    contents.add(document.key());
    contents.add(document.sha256());
    contents.add(List.copyOf(document.metadata().columns().entrySet()));
    contents.add(document.outcomes());
    document
        .pages()
        .ifPresent(pages -> contents.add(pages.paged() + Arrays.toString(pages.start())));
    document.text().ifPresent(contents::add);
    document.annotation().ifPresent(tokens -> contents.add(contents(tokens)));
    return contents;
  }

  private static List<Object> contents(AnnotatedDocument tokens) {
    return List.of(
        tokens.types(),
        Arrays.toString(tokens.typeOf()),
        Arrays.toString(tokens.begin()),
        Arrays.toString(tokens.end()),
        Arrays.toString(tokens.sentenceStart()),
        Arrays.toString(tokens.sentenceZone()),
        Arrays.toString(tokens.degraded()));
  }

  /** Checks that a reader holds these documents and no others, by every way of reading. */
  public static void assertHolds(
      CorpusReader reader, SortedMap<DocumentId, StoredDocument> expected, String message)
      throws IOException {
    SortedMap<DocumentId, String> keys = reader.keys();
    assertThat(List.copyOf(keys.keySet())).as(message).isEqualTo(List.copyOf(expected.keySet()));
    for (StoredDocument document : expected.values()) {
      DocumentId id = document.id();
      List<Object> contents = contents(document);
      assertThat(keys.get(id)).as(message).isEqualTo(document.key());
      assertThat(contents(reader.read(id).orElseThrow())).as(message).isEqualTo(contents);
      StoredDocument parts =
          StoredDocument.of(
              reader.summary(id).orElseThrow(), reader.text(id), reader.annotation(id));
      assertThat(contents(parts)).as(message).isEqualTo(contents);
    }
  }

  private static SortedMap<DocumentId, StoredDocument> documents(long seed, int count, int tokens) {
    RandomDocuments random = new RandomDocuments(seed);
    SortedMap<DocumentId, StoredDocument> documents = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      DocumentId id = new DocumentId("folder/" + i + ".pdf");
      documents.put(id, random.next(id, tokens));
    }
    return documents;
  }

  private static void write(CorpusStore store, SortedMap<DocumentId, StoredDocument> documents)
      throws IOException {
    for (StoredDocument document : documents.values()) {
      store.write(document);
    }
  }

  @Test
  void givesBackEveryDocumentAsItWasWritten() throws IOException {
    for (long seed = SEED; seed < SEED + 10; seed++) {
      SortedMap<DocumentId, StoredDocument> documents = documents(seed, 12, 400);
      try (CorpusStore store = open()) {
        write(store, documents);
        store.commit();
        assertHolds(store, documents, "seed " + seed);
      }
      try (CorpusStore store = open()) {
        assertHolds(store, documents, "reopened, seed " + seed);
        store.delete(documents.keySet());
        store.commit();
      }
    }
  }

  @Test
  void keepsOneCopyOfADocumentThatIsWrittenAgain() throws IOException {
    DocumentId id = new DocumentId("a.pdf");
    RandomDocuments random = new RandomDocuments(SEED);
    StoredDocument first = random.next(id, 100);
    StoredDocument second = random.next(id, 100);
    StoredDocument third = random.next(id, 100);
    try (CorpusStore store = open()) {
      store.write(first);
      store.write(second);
      store.commit();
      assertHolds(store, new TreeMap<>(Map.of(id, second)), "same commit");
      store.write(third);
      store.commit();
      assertHolds(store, new TreeMap<>(Map.of(id, third)), "later commit");
      assertThat(store.candidates(DocumentQuery.ALL)).containsExactly(id);
    }
  }

  @Test
  void hidesWritesAndRemovalsUntilTheyAreCommittedAndLosesThemOtherwise() throws IOException {
    SortedMap<DocumentId, StoredDocument> documents = documents(SEED, 5, 50);
    StoredDocument late = new RandomDocuments(SEED + 1).next(new DocumentId("late"), 50);
    try (CorpusStore store = open()) {
      write(store, documents);
      assertThat(store.keys()).isEmpty();
      assertThat(store.read(documents.firstKey())).isEmpty();
      store.commit();
      store.write(late);
      store.delete(Set.of(documents.firstKey()));
      assertHolds(store, documents, "before the second commit");
    }
    try (CorpusStore store = open()) {
      assertHolds(store, documents, "reopened");
    }
  }

  @Test
  void deletesDocumentsAndPassesOverUnknownOnes() throws IOException {
    SortedMap<DocumentId, StoredDocument> documents = documents(SEED, 6, 50);
    try (CorpusStore store = open()) {
      write(store, documents);
      store.commit();
      store.delete(Set.of(documents.firstKey(), documents.lastKey(), new DocumentId("unknown")));
      documents.remove(documents.firstKey());
      documents.remove(documents.lastKey());
      store.commit();
      assertHolds(store, documents, "after removal");
    }
  }

  @Test
  void takesAnyNameThatAFileCanHave() throws IOException {
    List<String> names =
        List.of(
            "a\nb",
            "a\r",
            "it's \"quoted\"",
            "日本/報告.pdf",
            "é",
            "=1+1",
            " ",
            "%00",
            "a:b*?",
            "\uD83D\uDE00",
            "\uD800",
            "\uD801",
            "\uFFFD",
            "?",
            "A",
            "a",
            "x".repeat(12_000));
    RandomDocuments random = new RandomDocuments(SEED);
    SortedMap<DocumentId, StoredDocument> documents = new TreeMap<>();
    for (String name : names) {
      DocumentId id = new DocumentId(name);
      documents.put(id, random.next(id, 20));
    }
    try (CorpusStore store = open()) {
      write(store, documents);
      write(store, documents);
      store.commit();
      assertHolds(store, documents, "names");
      store.delete(List.of(new DocumentId("\uD800"), new DocumentId("a\nb")));
      documents.remove(new DocumentId("\uD800"));
      documents.remove(new DocumentId("a\nb"));
      store.commit();
      assertHolds(store, documents, "two fewer");
    }
  }

  @Test
  void findsTheDocumentsThatASlowScanFinds() throws IOException {
    for (long seed = SEED; seed < SEED + 5; seed++) {
      SortedMap<DocumentId, StoredDocument> documents = documents(seed, 40, 60);
      MemoryCorpusStore scan = new MemoryCorpusStore(new TreeMap<>(), TERMS);
      RandomDocuments random = new RandomDocuments(seed);
      try (CorpusStore store = open()) {
        store.delete(store.keys().keySet());
        for (StoredDocument document : documents.values()) {
          store.write(document);
          scan.write(document);
          if (document.key().endsWith("1")) {
            store.commit();
          }
        }
        store.commit();
        scan.commit();
        int found = 0;
        for (int i = 0; i < 200; i++) {
          DocumentQuery query = random.query();
          assertThat(store.candidates(query))
              .as("seed %d, query %d: %s", seed, i, query)
              .isEqualTo(scan.candidates(query));
          found += scan.candidates(query).size();
        }
        assertThat(found).as("the queries find something").isGreaterThan(100);
      }
    }
  }

  @Test
  void searchesWithMoreAlternativesThanLuceneTakesByDefault() throws IOException {
    StoredDocument document = document("rights", "based");
    Set<String> many = new HashSet<>(Set.of("rights"));
    IntStream.range(0, 5000).forEach(i -> many.add("word" + i));
    try (CorpusStore store = open()) {
      store.write(document);
      store.commit();
      for (Layer layer : List.of(Layer.WORD, Layer.NORMAL)) {
        assertThat(
                store.candidates(
                    DocumentQuery.of(
                        List.of(
                            Phrase.anyOf(layer, many),
                            new Phrase(layer, List.of(many, Set.of("based")))))))
            .containsExactly(document.id());
        assertThat(
                store.candidates(
                    DocumentQuery.of(List.of(new Phrase(layer, List.of(Set.of("based"), many))))))
            .isEmpty();
      }
    }
  }

  @Test
  void findsPhrasesWithinASentenceAndOverDroppedTokensOnly() throws IOException {
    StoredDocument document = document("rights", "-", "based", "|", "flows");
    try (CorpusStore store = open()) {
      store.write(document);
      store.commit();
      assertThat(find(store, Layer.NORMAL, "rights", "based")).isTrue();
      assertThat(find(store, Layer.WORD, "rights", "based")).isFalse();
      assertThat(find(store, Layer.WORD, "rights", "-", "based")).isTrue();
      assertThat(find(store, Layer.WORD, "based", "flows")).isFalse();
      assertThat(find(store, Layer.NORMAL, "based", "flows")).isFalse();
      assertThat(find(store, Layer.TAG, "NN", "NN", "NN")).isTrue();
      assertThat(find(store, Layer.TAG, "NN", "NN", "NN", "NN")).isFalse();
    }
  }

  private static boolean find(CorpusStore store, Layer layer, String... words) throws IOException {
    List<Set<String>> steps = Arrays.stream(words).map(Set::of).toList();
    return !store.candidates(DocumentQuery.of(List.of(new Phrase(layer, steps)))).isEmpty();
  }

  /** Makes a document of words that follow each other; a bar ends a sentence. */
  private static StoredDocument document(String... words) {
    List<TokenType> types = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (String word : words) {
      if (word.equals("|")) {
        starts.add(types.size());
      } else {
        types.add(new TokenType(word, word, "NN", "", ""));
      }
    }
    int[] index = IntStream.range(0, types.size()).toArray();
    AnnotatedDocument tokens =
        new AnnotatedDocument(
            types,
            index,
            index,
            index,
            starts.stream().mapToInt(Integer::intValue).toArray(),
            new byte[starts.size()],
            new int[0]);
    StoredDocument frame = new RandomDocuments(SEED).next(new DocumentId("d"), 0);
    return new StoredDocument(
        frame.id(),
        frame.key(),
        frame.sha256(),
        frame.metadata(),
        frame.outcomes(),
        frame.pages(),
        frame.inferred(),
        Optional.of(new CleanText("x".repeat(words.length), List.of(), Alignment.identity(0))),
        Optional.of(tokens));
  }

  @Test
  void leavesDocumentsWithoutAYearOutOfYearRanges() throws IOException {
    SortedMap<DocumentId, StoredDocument> documents = documents(SEED, 40, 10);
    try (CorpusStore store = open()) {
      write(store, documents);
      store.commit();
      DocumentQuery query =
          new DocumentQuery(
              List.of(), OptionalInt.of(0), OptionalInt.empty(), Map.of("issuer", "ILO"));
      assertThat(store.candidates(query))
          .containsExactlyElementsOf(
              documents.values().stream()
                  .filter(d -> d.metadata().year().isPresent())
                  .filter(d -> d.metadata().get("issuer").equals("ILO"))
                  .map(StoredDocument::id)
                  .toList());
    }
  }

  @Test
  void takesWritesAndReadingsFromSeveralThreads() throws Exception {
    SortedMap<DocumentId, StoredDocument> documents = documents(SEED, 200, 60);
    try (CorpusStore store = open();
        ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("test-", 0).factory())) {
      List<StoredDocument> shuffled = new ArrayList<>(documents.values());
      Collections.shuffle(shuffled, new Random(SEED));
      SortedMap<DocumentId, List<Object>> expected = new TreeMap<>();
      documents.forEach((id, document) -> expected.put(id, contents(document)));
      List<Callable<Object>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<StoredDocument> part = shuffled.subList(50 * i, 50 * i + 50);
        tasks.add(
            () -> {
              for (StoredDocument document : part) {
                store.write(document);
                if (document.key().endsWith("7")) {
                  store.commit();
                }
                List<DocumentId> visible = List.copyOf(store.keys().keySet());
                if (!visible.isEmpty()) {
                  DocumentId id = visible.get(visible.size() / 2);
                  assertThat(contents(store.read(id).orElseThrow())).isEqualTo(expected.get(id));
                }
              }
              return part;
            });
      }
      for (Future<Object> task : threads.invokeAll(tasks)) {
        task.get();
      }
      store.commit();
      assertHolds(store, documents, "after all threads");
    }
  }
}
