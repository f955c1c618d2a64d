package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.DocumentId;
import org.frametrace.quantity.FactExtractor;
import org.frametrace.quantity.FactFile;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentSummary;

/**
 * Finds what the stored documents state in numbers and dates. What earlier runs found in documents
 * that have not changed since is taken from a file.
 */
final class FactPass {

  private final CorpusReader store;
  private final FactFile kept;

  /**
   * Prepares a pass.
   *
   * @param file where its result is kept
   */
  FactPass(CorpusReader store, Path file) {
    this.store = store;
    this.kept = new FactFile(file);
  }

  private record Read(String key, DocumentFacts facts) {}

  /** Returns the facts of each stored document, undated ones without a date. */
  Map<DocumentId, DocumentFacts> run(int threads, Progress progress)
      throws IOException, InterruptedException {
    SortedMap<String, DocumentFacts> known = kept.read();
    SortedMap<String, DocumentFacts> current = new TreeMap<>();
    Map<DocumentId, String> keys = new TreeMap<>();
    List<DocumentId> unread = new ArrayList<>();
    for (Map.Entry<DocumentId, String> document : store.keys().entrySet()) {
      String key = DocumentKeys.contentOf(document.getValue());
      keys.put(document.getKey(), key);
      DocumentFacts facts = known.get(key);
      if (facts != null) {
        current.put(key, facts);
      } else if (!current.containsKey(key)) {
        unread.add(document.getKey());
      }
    }
    if (!unread.isEmpty()) {
      try (Progress.Task task =
          progress.begin("Reading numbers and dates", unread.size(), "documents")) {
        new Workers(threads, 4 * threads, "frametrace-facts")
            .inOrder(
                unread.iterator(),
                id -> new Read(keys.getOrDefault(id, ""), read(id)),
                read -> {
                  current.put(read.key(), read.facts());
                  task.step();
                });
      }
    }
    if (!current.keySet().equals(known.keySet())) {
      kept.write(current);
    }
    Map<DocumentId, DocumentFacts> facts = new TreeMap<>();
    keys.forEach((id, key) -> facts.put(id, current.getOrDefault(key, DocumentFacts.NONE)));
    return facts;
  }

  private DocumentFacts read(DocumentId id) throws IOException {
    Optional<AnnotatedDocument> tokens = store.annotation(id);
    Optional<CleanText> text = store.text(id);
    Optional<DocumentSummary> summary = store.summary(id);
    return tokens.isEmpty() || text.isEmpty() || summary.flatMap(DocumentSummary::pages).isEmpty()
        ? DocumentFacts.NONE
        : FactExtractor.of(tokens.get(), text.get(), summary.get().pages().get());
  }
}
