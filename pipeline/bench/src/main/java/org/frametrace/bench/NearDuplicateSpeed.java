package org.frametrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frametrace.acquire.CorpusReader;
import org.frametrace.acquire.DigestCache;
import org.frametrace.lucene.LuceneCorpusStore;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;
import org.frametrace.model.PageMap;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.Span;
import org.frametrace.model.Stage;
import org.frametrace.model.StageOutcome;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.frametrace.reuse.DocumentWords;
import org.frametrace.reuse.ListedDocument;
import org.frametrace.reuse.Passage;
import org.frametrace.reuse.Reuse;
import org.frametrace.reuse.ReuseSearch;
import org.frametrace.store.IndexTerms;
import org.frametrace.store.StoredDocument;
import org.frametrace.store.StreamTerms;
import org.frametrace.study.MeasureSettings;
import org.frametrace.study.ReuseSettings;

/**
 * Measures the search for duplicates and recycled passages in a large corpus of plain text files.
 *
 * <pre>java -Xmx1400m -cp … org.frametrace.bench.NearDuplicateSpeed CORPUS STORE [SERIES]</pre>
 *
 * <p>CORPUS is a corpus folder. Its texts are split by {@code SplitText}, not tagged, and stored in
 * the folder STORE as a run stores them; a store that is there already is used again. SERIES is a
 * column of metadata that is taken for the series.
 */
public final class NearDuplicateSpeed {

  private static final int BATCH = 64;
  private static final int PASSAGES = 20;
  private static final int PASSAGE_WORDS = 30;

  private NearDuplicateSpeed() {}

  /** Runs the measurement. */
  public static void main(String[] args) throws Exception {
    Path corpus = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    Optional<String> series = args.length > 2 ? Optional.of(args[2]) : Optional.empty();
    try (LuceneCorpusStore store = LuceneCorpusStore.open(folder, new NoTerms())) {
      fill(corpus, folder, store);
      List<ListedDocument> listed = new ArrayList<>();
      for (DocumentId id : store.keys().keySet()) {
        var metadata = store.summary(id).orElseThrow().metadata();
        listed.add(
            new ListedDocument(
                id,
                series.map(name -> metadata.with("series", metadata.get(name))).orElse(metadata)));
      }
      Documents documents = new Documents(store);
      long start = System.nanoTime();
      Reuse reuse =
          new ReuseSearch(ReuseSettings.DEFAULT, MeasureSettings.DEFAULT.zones(), documents)
              .run(listed);
      report(reuse, listed.size(), documents.tokens, (System.nanoTime() - start) / 1e9);
      for (Passage passage : reuse.passages().stream().limit(PASSAGES).toList()) {
        AnnotatedDocument tokens = documents.read(passage.document());
        String words =
            IntStream.range(passage.tokens().start(), passage.tokens().end())
                .limit(PASSAGE_WORDS)
                .mapToObj(token -> tokens.type(token).form())
                .collect(Collectors.joining(" "));
        print(
            String.format(
                Locale.ROOT,
                "%,d documents, %d words: %s",
                passage.documents(),
                passage.words(),
                words));
      }
    }
  }

  private static void report(Reuse reuse, int documents, long tokens, double seconds) {
    long recycled =
        reuse.recycled().values().stream()
            .flatMap(runs -> runs.spans().stream())
            .mapToLong(Span::length)
            .sum();
    print(String.format(Locale.ROOT, "documents %,d, tokens %,d", documents, tokens));
    print(String.format(Locale.ROOT, "search %.1f s, peak heap %,d MB", seconds, peakHeap() >> 20));
    print(
        String.format(
            Locale.ROOT,
            "duplicates %,d, recycled tokens %,d",
            reuse.duplicates().size(),
            recycled));
    reuse
        .duplicates()
        .forEach(
            (id, one) ->
                print(
                    String.format(
                        Locale.ROOT, "%s %s %s %s", id, one.of(), one.kind(), one.similarity())));
  }

  private static void print(String line) {
    System.out.println(line);
  }

  /** What the heap held at most, garbage included: the sum of the peaks of its parts. */
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void fill(Path corpus, Path folder, LuceneCorpusStore store) throws Exception {
    if (!store.keys().isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    CorpusReader reader =
        new CorpusReader(DigestCache.open(folder.resolveSibling("bench-digests.txt")), 2100);
    for (SourceDocument document : reader.read(corpus).documents()) {
      String text = Files.readString(document.file(), StandardCharsets.UTF_8);
      Span all = new Span(0, text.length());
      store.write(
          new StoredDocument(
              document.id(),
              document.sha256().hex(),
              document.sha256(),
              document.metadata(),
              List.of(new StageOutcome(Stage.ANNOTATE, "done", Optional.empty())),
              Optional.of(new PageMap(false, new int[] {0})),
              List.of(),
              Optional.of(
                  new CleanText(
                      text,
                      List.of(new ZonedSpan(all, Zone.BODY, "bench")),
                      Alignment.identity(text.length()))),
              Optional.of(SplitText.of(text))));
    }
    store.commit();
    print(String.format(Locale.ROOT, "stored in %.1f s", (System.nanoTime() - start) / 1e9));
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** No search for words is needed here. */
  private static final class NoTerms implements IndexTerms {
    @Override
    public StreamTerms of(AnnotatedDocument document) {
      return new StreamTerms(Collections.nCopies(document.types().size(), Set.of()), new BitSet());
    }

    @Override
    public String fingerprint() {
      return "bench";
    }
  }

  /** Reads documents from the store, a batch at a time on all cores. */
  private static final class Documents implements DocumentWords {
    private final LuceneCorpusStore store;
    private long tokens;

    Documents(LuceneCorpusStore store) {
      this.store = store;
    }

    private record Worked<R>(DocumentId id, R result, int tokens) {}

    @Override
    public <R> void each(List<DocumentId> ids, Work<R> work, Taker<R> taker) {
      long start = System.nanoTime();
      tokens = 0;
      for (int from = 0; from < ids.size(); from += BATCH) {
        List<Worked<R>> batch =
            ids.subList(from, Math.min(ids.size(), from + BATCH)).parallelStream()
                .map(id -> worked(id, work))
                .toList();
        for (Worked<R> worked : batch) {
          taker.take(worked.id(), worked.result());
          tokens += worked.tokens();
        }
      }
      print(String.format(Locale.ROOT, "read once in %.1f s", (System.nanoTime() - start) / 1e9));
    }

    private <R> Worked<R> worked(DocumentId id, Work<R> work) {
      try {
        AnnotatedDocument document = read(id);
        return new Worked<>(id, work.on(id, document), document.tokens());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public AnnotatedDocument read(DocumentId id) throws IOException {
      return store.annotation(id).orElseThrow();
    }
  }
}
