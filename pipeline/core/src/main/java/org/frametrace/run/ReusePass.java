package org.frametrace.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Zone;
import org.frametrace.reuse.ListedDocument;
import org.frametrace.reuse.Reuse;
import org.frametrace.reuse.ReuseFile;
import org.frametrace.reuse.ReuseSearch;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentSummary;
import org.frametrace.study.Study;

/**
 * Finds what the stored documents have more than once, or takes it from the last run where neither
 * documents nor settings have changed since.
 */
final class ReusePass {

  private final Study study;
  private final CorpusReader store;
  private final ReuseFile kept;

  /**
   * Prepares a pass.
   *
   * @param file where its result is kept
   */
  ReusePass(Study study, CorpusReader store, Path file) {
    this.study = study;
    this.store = store;
    this.kept = new ReuseFile(file);
  }

  Reuse run(int threads, Progress progress) throws IOException, InterruptedException {
    if (study.reuse().leaveOut().isEmpty()) {
      return Reuse.NONE;
    }
    Digest key = key();
    Optional<Reuse> known = kept.read(key);
    if (known.isPresent()) {
      return known.get();
    }
    List<ListedDocument> listed = new ArrayList<>();
    for (DocumentId id : store.keys().keySet()) {
      DocumentSummary summary = store.summary(id).orElseThrow();
      if (summary.finalOutcome().label().equals("done")) {
        listed.add(new ListedDocument(id, summary.metadata()));
      }
    }
    int readings = ReuseSearch.readings(study.reuse()) * listed.size();
    try (Progress.Task task = progress.begin("Looking for copies", readings, "readings")) {
      CorpusWords words = new CorpusWords(store, threads, task);
      Reuse found = new ReuseSearch(study.reuse(), study.measure().zones(), words).run(listed);
      kept.write(key, found);
      return found;
    }
  }

  private Digest key() throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(ReuseSearch.VERSION);
    parts.add(study.reuse().toString());
    study.measure().zones().stream().map(Zone::label).sorted().forEach(parts::add);
    for (Map.Entry<DocumentId, String> document : store.keys().entrySet()) {
      parts.add(document.getKey().path());
      parts.add(document.getValue());
    }
    return Digest.of(parts.toArray(String[]::new));
  }
}
