package org.frametrace.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.CorpusStoreContract;
import org.frametrace.store.RandomDocuments;
import org.frametrace.store.StoredDocument;
import org.frametrace.store.TestTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process while it writes. */
class KilledWriterTest {

  private static final long SEED = 99;
  private static final TestTerms TERMS = new TestTerms("test 1");
  private static final int BATCH = 6;

  @TempDir Path folder;

  /** Writes batches from a number on, for ever, and prints the number of each committed one. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      try (CorpusStore store = LuceneCorpusStore.open(Path.of(arguments[0]), TERMS)) {
        for (int batch = Integer.parseInt(arguments[1]); ; batch++) {
          for (StoredDocument document : documents(batch)) {
            store.write(document);
          }
          store.delete(Set.of(deleted(batch)));
          store.commit();
          out.println(batch);
        }
      }
    }
  }

  private static StoredDocument[] documents(int batch) {
    RandomDocuments random = new RandomDocuments(SEED + batch);
    StoredDocument[] documents = new StoredDocument[BATCH];
    for (int i = 0; i < BATCH; i++) {
      documents[i] = random.next(new DocumentId("d" + (batch * 5 + i) % 40), 50);
    }
    return documents;
  }

  private static DocumentId deleted(int batch) {
    return new DocumentId("d" + (batch * 7) % 40);
  }

  private static SortedMap<DocumentId, StoredDocument> after(int batches) {
    SortedMap<DocumentId, StoredDocument> documents = new TreeMap<>();
    for (int batch = 0; batch < batches; batch++) {
      for (StoredDocument document : documents(batch)) {
        documents.put(document.id(), document);
      }
      documents.remove(deleted(batch));
    }
    return documents;
  }

  @Test
  void showsTheLastCommitAfterAKillAtAnyMoment() throws Exception {
    Random random = new Random(SEED);
    int next = 0;
    for (int round = 0; round < 4; round++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  folder.toString(),
                  String.valueOf(next))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int lines = random.nextInt(8);
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (int i = 0; i <= lines; i++) {
          assertThat(out.readLine())
              .as("seed %d, round %d", SEED, round)
              .isEqualTo("" + (next + i));
        }
        Thread.sleep(random.nextInt(30));
        // Destroyed by its handle, the process leaves what it has printed to be read.
        process.toHandle().destroyForcibly();
        process.waitFor();
        next += lines + 1;
        while (out.readLine() != null) {
          next++;
        }
      }
      try (CorpusStore store = LuceneCorpusStore.open(folder, TERMS)) {
        // The process may have died between a commit and the line that says so.
        SortedMap<DocumentId, String> keys = new TreeMap<>();
        after(next + 1).forEach((id, document) -> keys.put(id, document.key()));
        if (keys.equals(store.keys())) {
          next++;
        }
        CorpusStoreContract.assertHolds(store, after(next), "seed " + SEED + ", round " + round);
      }
    }
  }
}
