package org.frametrace.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.RandomDocuments;
import org.frametrace.store.StoredDocument;
import org.frametrace.store.TestTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the types beside the index: whatever becomes of it, tokens are read as written. */
class TypeFileTest {

  private static final long SEED = 11;
  private static final TestTerms TERMS = new TestTerms("test 1");

  @TempDir Path folder;

  private final SortedMap<DocumentId, StoredDocument> documents = new TreeMap<>();
  private final RandomDocuments random = new RandomDocuments(SEED);

  private Path file() {
    return folder.resolve("types.bin");
  }

  private void write(CorpusStore store, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      StoredDocument document = random.next(new DocumentId("d" + i), 60);
      documents.put(document.id(), document);
      store.write(document);
    }
    store.commit();
  }

  private void assertReadsAsWritten(CorpusReader reader, String when) throws IOException {
    for (StoredDocument document : documents.values()) {
      assertThat(reader.annotation(document.id()).map(TypeFileTest::tokens))
          .as("tokens of %s, %s, seed %d", document.id(), when, SEED)
          .isEqualTo(document.annotation().map(TypeFileTest::tokens));
    }
  }

  /** Types may be numbered otherwise; what each token is and where it stands may not differ. */
  private static List<Object> tokens(AnnotatedDocument document) {
    List<Object> tokens = new ArrayList<>();
    for (int token = 0; token < document.tokens(); token++) {
      tokens.add(document.type(token));
    }
    tokens.add(Arrays.toString(document.begin()));
    tokens.add(Arrays.toString(document.end()));
    tokens.add(Arrays.toString(document.sentenceStart()));
    tokens.add(Arrays.toString(document.sentenceZone()));
    tokens.add(Arrays.toString(document.degraded()));
    return tokens;
  }

  @Test
  void isMadeWhenTokensAreFirstReadForMeasuring() throws IOException {
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      write(store, 0, 10);
      assertThat(file()).doesNotExist();
      assertReadsAsWritten(store, "file to be made");
      assertThat(file()).isRegularFile();
    }
    try (CorpusReader reader = LuceneCorpusReader.open(folder, TERMS)) {
      assertReadsAsWritten(reader, "file there");
    }
  }

  @Test
  void isMadeAnewAfterACommitThatChangesDocuments() throws IOException {
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      write(store, 0, 10);
      assertReadsAsWritten(store, "first commit");
      byte[] before = Files.readAllBytes(file());
      write(store, 5, 15);
      assertReadsAsWritten(store, "second commit");
      assertThat(Files.readAllBytes(file())).isNotEqualTo(before);
    }
  }

  @Test
  void ofAnotherCommitIsNotUsed() throws IOException {
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      write(store, 0, 10);
      assertReadsAsWritten(store, "first commit");
      byte[] stale = Files.readAllBytes(file());
      write(store, 0, 10);
      Files.write(file(), stale);
    }
    try (CorpusReader reader = LuceneCorpusReader.open(folder, TERMS)) {
      assertReadsAsWritten(reader, "stale file");
    }
  }

  @Test
  void isPassedOverWhereItIsDamaged() throws IOException {
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      write(store, 0, 10);
      assertReadsAsWritten(store, "file to be made");
    }
    byte[] whole = Files.readAllBytes(file());
    Random places = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = whole.clone();
      int place = places.nextInt(damaged.length);
      damaged[place] ^= (byte) (1 << places.nextInt(8));
      Files.write(file(), damaged);
      try (CorpusReader reader = LuceneCorpusReader.open(folder, TERMS)) {
        assertReadsAsWritten(reader, "a bit of byte " + place + " changed");
      }
    }
    for (int size : new int[] {0, 1, 7, 8, whole.length / 2, whole.length - 1}) {
      Files.write(file(), Arrays.copyOf(whole, size));
      try (CorpusReader reader = LuceneCorpusReader.open(folder, TERMS)) {
        assertReadsAsWritten(reader, "cut off at " + size);
      }
    }
  }

  @Test
  void isNotNeededByAReaderThatMayNotWriteAndNotMadeByIt() throws IOException {
    try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
      write(store, 0, 10);
    }
    try (CorpusReader reader = LuceneCorpusReader.open(folder, TERMS)) {
      assertReadsAsWritten(reader, "no file");
    }
    assertThat(file()).doesNotExist();
  }
}
