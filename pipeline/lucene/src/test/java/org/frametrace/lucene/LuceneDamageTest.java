package org.frametrace.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.frametrace.model.DocumentId;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.CorpusStoreContract;
import org.frametrace.store.DocumentQuery;
import org.frametrace.store.MemoryCorpusStore;
import org.frametrace.store.RandomDocuments;
import org.frametrace.store.StoredDocument;
import org.frametrace.store.TestTerms;
import org.frametrace.store.UnusableStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files and full disks. */
class LuceneDamageTest {

  private static final long SEED = 7;
  private static final TestTerms TERMS = new TestTerms("test 1");

  @TempDir Path folder;

  private static void fill(CorpusStore store, SortedMap<DocumentId, StoredDocument> documents)
      throws IOException {
    RandomDocuments random = new RandomDocuments(SEED);
    for (int i = 0; i < 12; i++) {
      StoredDocument document = random.next(new DocumentId("d" + i % 8), 60);
      documents.put(document.id(), document);
      store.write(document);
      if (i % 5 == 0) {
        store.commit();
      }
    }
    store.commit();
  }

  @Test
  void readsRightOrSaysThatTheIndexIsDamagedWhateverBytesChange() throws IOException {
    NavigableMap<DocumentId, StoredDocument> documents = new TreeMap<>();
    Path whole = folder.resolve("whole");
    try (CorpusStore store = LuceneCorpusStore.open(whole, TERMS)) {
      fill(store, documents);
    }
    Random random = new Random(SEED);
    int noticed = 0;
    for (Path file : files(whole)) {
      for (int round = 0; round < 8; round++) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
          continue;
        }
        int at = random.nextInt(bytes.length);
        boolean cut = round == 0;
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        Path copy = folder.resolve(file.getFileName() + "-" + round);
        Files.createDirectory(copy);
        for (Path other : files(whole)) {
          Files.copy(other, copy.resolve(other.getFileName()));
        }
        Files.write(copy.resolve(file.getFileName()), cut ? Arrays.copyOf(bytes, at) : bytes);
        String message = "seed " + SEED + ", " + copy.getFileName() + " at " + at;
        if (!readsRight(copy, documents, message)) {
          noticed++;
        }
      }
    }
    assertThat(noticed).isGreaterThan(10);
  }

  private static boolean readsRight(
      Path copy, NavigableMap<DocumentId, StoredDocument> documents, String message)
      throws IOException {
    MemoryCorpusStore scan = new MemoryCorpusStore(documents, TERMS);
    RandomDocuments random = new RandomDocuments(SEED);
    try (CorpusReader reader = LuceneCorpusReader.open(copy, TERMS)) {
      CorpusStoreContract.assertHolds(reader, documents, message);
      for (int i = 0; i < 20; i++) {
        DocumentQuery query = random.query();
        assertThat(reader.candidates(query)).as(message).isEqualTo(scan.candidates(query));
      }
      return true;
    } catch (UnusableStoreException e) {
      assertThat(e).as(message).hasMessageContaining("delete this folder");
      return false;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void keepsTheLastCommitWhenTheDiskIsFullAndGoesOnWhenThereIsRoom() throws IOException {
    for (int room = 0; room < 400_000; room += 50_000) {
      Path disk = folder.resolve("room " + room);
      SortedMap<DocumentId, StoredDocument> committed = new TreeMap<>();
      try (CorpusStore store = LuceneCorpusStore.open(disk, TERMS)) {
        fill(store, committed);
      }
      SortedMap<DocumentId, StoredDocument> later = new TreeMap<>(committed);
      FullDirectory full = new FullDirectory(disk, room);
      assertThatThrownBy(
              () -> {
                try (CorpusStore store = LuceneCorpusStore.open(disk, TERMS, full)) {
                  RandomDocuments random = new RandomDocuments(SEED + 1);
                  for (int i = 0; ; i++) {
                    StoredDocument document = random.next(new DocumentId("later" + i), 60);
                    store.write(document);
                    later.put(document.id(), document);
                    if (i % 7 == 6) {
                      store.commit();
                      committed.putAll(later);
                    }
                  }
                }
              })
          .isInstanceOf(IOException.class)
          .hasMessageContaining("No space left");
      SortedSet<DocumentId> ids = new TreeSet<>(committed.keySet());
      try (CorpusStore store = LuceneCorpusStore.open(disk, TERMS)) {
        // A commit may be durable though the tidying after it failed.
        if (store.keys().size() > ids.size()) {
          committed.putAll(later);
        }
        CorpusStoreContract.assertHolds(store, committed, "room " + room);
        store.delete(ids);
        store.commit();
      }
    }
  }
}
