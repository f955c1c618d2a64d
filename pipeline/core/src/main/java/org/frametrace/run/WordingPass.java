package org.frametrace.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.frametrace.claims.AskedWording;
import org.frametrace.claims.Claim;
import org.frametrace.model.DocumentId;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.SharedRuns;
import org.frametrace.model.TokenRuns;
import org.frametrace.model.Zone;
import org.frametrace.reuse.Reuse;
import org.frametrace.reuse.RunSearch;
import org.frametrace.store.CorpusReader;

/** Finds which wording the documents share with the sources that claims name. */
final class WordingPass {

  /**
   * What was found, by document and by the name of the source.
   *
   * @param without outside recycled text
   * @param whole with it
   */
  record Found(
      Map<DocumentId, Map<String, SharedRuns>> without,
      Map<DocumentId, Map<String, SharedRuns>> whole) {}

  private final List<Claim> claims;
  private final Set<Zone> zones;
  private final CorpusReader store;
  private final Reuse reuse;

  WordingPass(Inputs inputs, CorpusReader store, Reuse reuse) {
    this.claims = inputs.claims();
    this.zones = inputs.study().measure().zones();
    this.store = store;
    this.reuse = reuse;
  }

  /** Returns whether any claim asks. */
  static boolean isAsked(List<Claim> claims) {
    return !AskedWording.of(claims).isEmpty();
  }

  /** Looks for the wording of each source; undated documents say nothing and are not read. */
  Found run(List<MeasuredDocument> documents, int threads, Progress progress)
      throws IOException, InterruptedException {
    Found found = new Found(new TreeMap<>(), new TreeMap<>());
    for (AskedWording asked : AskedWording.of(claims)) {
      SortedMap<DocumentId, Integer> source = new TreeMap<>();
      SortedMap<DocumentId, Integer> others = new TreeMap<>();
      long words = 0;
      for (MeasuredDocument document : documents) {
        OptionalInt year = asked.measure().from().year(document);
        if (year.isPresent() && asked.isSource(document, zones)) {
          source.put(document.id(), year.getAsInt());
          words += document.hits().size(zones).words();
        } else if (year.isPresent() && asked.asks(document, zones)) {
          others.put(document.id(), year.getAsInt());
        }
      }
      if (!source.isEmpty() && !others.isEmpty()) {
        int readings = 2 * (source.size() + others.size());
        try (Progress.Task task =
            progress.begin("Looking for shared wording", readings, "readings")) {
          CorpusWords read = new CorpusWords(store, threads, task);
          search(asked, reuse::recycled, read)
              .run(source, others, words)
              .forEach((id, runs) -> add(found.without(), id, asked, runs));
          search(asked, id -> TokenRuns.NONE, read)
              .run(source, others, words)
              .forEach((id, runs) -> add(found.whole(), id, asked, runs));
        }
      }
    }
    return found;
  }

  private RunSearch search(
      AskedWording asked, Function<DocumentId, TokenRuns> left, CorpusWords read) {
    return new RunSearch(asked.measure().words(), zones, left, read);
  }

  private static void add(
      Map<DocumentId, Map<String, SharedRuns>> all,
      DocumentId id,
      AskedWording asked,
      SharedRuns runs) {
    all.computeIfAbsent(id, any -> new TreeMap<>()).put(asked.measure().source(), runs);
  }
}
