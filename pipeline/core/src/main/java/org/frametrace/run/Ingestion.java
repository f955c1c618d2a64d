package org.frametrace.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.frametrace.infer.Completion;
import org.frametrace.model.DocumentId;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.Stage;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.StoredDocument;

/**
 * Brings the store up to date with the corpus: documents that are new or whose key changed are
 * read, documents that left the corpus are removed, all others are left alone.
 *
 * <p>Documents are committed every few seconds. A run that is killed loses those since, and the
 * extracted texts of even those are kept, so that going on costs their tagging only.
 */
final class Ingestion {

  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(2);

  private static final int WAITING = 256;

  private final CorpusStore store;
  private final DocumentKeys keys;

  Ingestion(CorpusStore store, DocumentKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /**
   * What is to be done.
   *
   * @param read documents that must be read
   * @param relabelled documents whose content is current and whose metadata changed
   * @param gone documents that are no longer in the corpus
   */
  record Plan(List<SourceDocument> read, List<SourceDocument> relabelled, List<DocumentId> gone) {

    Plan {
      read = List.copyOf(read);
      relabelled = List.copyOf(relabelled);
      gone = List.copyOf(gone);
    }

    boolean isEmpty() {
      return read.isEmpty() && relabelled.isEmpty() && gone.isEmpty();
    }
  }

  /** Compares the corpus with the store. */
  Plan plan(List<SourceDocument> corpus) throws IOException {
    SortedMap<DocumentId, String> stored = store.keys();
    List<SourceDocument> read = new ArrayList<>();
    List<SourceDocument> relabelled = new ArrayList<>();
    TreeSet<DocumentId> gone = new TreeSet<>(stored.keySet());
    for (SourceDocument document : corpus) {
      gone.remove(document.id());
      String key = stored.get(document.id());
      if (key == null) {
        read.add(document);
      } else if (!keys.current(document).contains(key)) {
        (sameContent(key, document).isPresent() ? relabelled : read).add(document);
      }
    }
    return new Plan(read, relabelled, List.copyOf(gone));
  }

  /** Returns the current key of a document that differs from a stored one in metadata only. */
  private Optional<String> sameContent(String key, SourceDocument document) {
    String content = DocumentKeys.contentOf(key);
    return keys.current(document).stream()
        .filter(current -> DocumentKeys.contentOf(current).equals(content))
        .findFirst();
  }

  /** Removes and relabels what the plan says, and commits. */
  void tidy(Plan plan) throws IOException {
    store.delete(plan.gone());
    for (SourceDocument document : plan.relabelled()) {
      Optional<StoredDocument> kept = store.read(document.id());
      if (kept.isPresent()) {
        store.write(relabelled(kept.get(), document));
      }
    }
    store.commit();
  }

  private StoredDocument relabelled(StoredDocument kept, SourceDocument document) {
    return new StoredDocument(
        kept.id(),
        sameContent(kept.key(), document).orElseGet(() -> keys.read(document)),
        kept.sha256(),
        new Completion().complete(document.metadata(), kept.inferred()),
        kept.outcomes(),
        kept.pages(),
        kept.inferred(),
        kept.text(),
        kept.annotation());
  }

  /** Reads and stores documents side by side. */
  void read(
      List<SourceDocument> documents,
      DocumentReader reader,
      int threads,
      StageClock clock,
      Progress.Task progress)
      throws IOException, InterruptedException {
    AtomicLong committed = new AtomicLong(System.nanoTime());
    // Only ids wait, so the window can be wide: one document that takes its whole time limit holds
    // up few others.
    new Workers(threads, WAITING, "frametrace-read")
        .inOrder(
            documents.iterator(),
            source -> {
              StoredDocument document = reader.read(source);
              long start = System.nanoTime();
              store.write(document);
              long last = committed.get();
              if (start - last > BETWEEN_COMMITS.toNanos()
                  && committed.compareAndSet(last, System.nanoTime())) {
                store.commit();
              }
              clock.since(Stage.INDEX, start);
              return document.id();
            },
            id -> progress.step());
    long start = System.nanoTime();
    store.commit();
    clock.since(Stage.INDEX, start);
  }
}
