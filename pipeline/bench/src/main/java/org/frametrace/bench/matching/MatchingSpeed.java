package org.frametrace.bench.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.lucene.LuceneCorpusStore;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Level;
import org.frametrace.run.MatchingTerms;
import org.frametrace.study.MeasureSettings;
import org.frametrace.study.Study;
import org.frametrace.study.StudyReader;

/**
 * Measures reading the stored tokens and matching them, as CPU time of the threads and by the wall.
 *
 * <pre>java -Xmx1400m -cp … org.frametrace.bench.matching.MatchingSpeed STUDY OUTPUT</pre>
 *
 * <p>OUTPUT is a folder of results with annotated documents. Two further numbers may follow: how
 * many rounds, each with a new matcher, and how many threads. The first round is cold.
 */
public final class MatchingSpeed {

  private MatchingSpeed() {}

  /** Runs the measurement. */
  public static void main(String[] args) throws Exception {
    Study study = StudyReader.read(Path.of(args[0]));
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    int threads = args.length > 3 ? Integer.parseInt(args[3]) : 2;
    Lexicon lexicon = LexiconReader.read(study.lexicons());
    System.out.println(lexicon.entries().size() + " entries");
    try (ForkJoinPool pool = new ForkJoinPool(threads);
        LuceneCorpusStore store =
            LuceneCorpusStore.open(
                Path.of(args[1], "store", "index"), new MatchingTerms(lexicon.spelling()))) {
      List<DocumentId> ids = List.copyOf(store.keys().keySet());
      for (int round = 0; round < rounds; round++) {
        long start = System.nanoTime();
        Matcher matcher = Matcher.of(lexicon, Level.WIDE, study.lexicons().overlap());
        double compiled = (System.nanoTime() - start) / 1e9;
        LongAdder words = new LongAdder();
        LongAdder hits = new LongAdder();
        LongAdder reading = new LongAdder();
        LongAdder matching = new LongAdder();
        pool.submit(
                () ->
                    ids.parallelStream()
                        .forEach(
                            id -> {
                              try {
                                long a = cpu();
                                var found = store.annotation(id);
                                long b = cpu();
                                reading.add(b - a);
                                if (found.isPresent()) {
                                  AnnotatedDocument document = found.get();
                                  DocumentHits all =
                                      matcher.match(id, document, MeasureSettings.DEFAULT.zones());
                                  words.add(document.tokens());
                                  hits.add(all.hits().size());
                                  matching.add(cpu() - b);
                                }
                              } catch (IOException e) {
                                throw new UncheckedIOException(e);
                              }
                            }))
            .get();
        double wall = (System.nanoTime() - start) / 1e9;
        System.out.println(
            String.format(
                Locale.ROOT,
                "round %d: compile %.3f, wall %.3f s, reading %.3f, matching %.3f CPU s,"
                    + " %,d tokens, %,d hits, %,.0f tokens/s",
                round,
                compiled,
                wall,
                reading.sum() / 1e9,
                matching.sum() / 1e9,
                words.sum(),
                hits.sum(),
                words.sum() / wall));
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
