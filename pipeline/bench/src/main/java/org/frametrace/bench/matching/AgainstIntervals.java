package org.frametrace.bench.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.LexiconReader;
import org.frametrace.lucene.LuceneCorpusStore;
import org.frametrace.match.Matcher;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;
import org.frametrace.model.Zone;
import org.frametrace.run.MatchingTerms;
import org.frametrace.study.Study;
import org.frametrace.study.StudyReader;

/**
 * Compares the matcher with Lucene's interval queries over the same stored corpus, on one thread.
 *
 * <pre>java -Xmx1400m -cp … org.frametrace.bench.matching.AgainstIntervals STUDY OUTPUT</pre>
 *
 * <p>OUTPUT is a folder of results with annotated documents; the store is opened for writing, so a
 * copy is safer. A query that Lucene answers reads the lists of its terms alone, and gives no tag,
 * no mask, and no choice among hits that overlap; the matcher decodes and reads every token. Both
 * count the places at which an entry begins. The two need not agree to the last: Lucene knows only
 * shortest intervals, its gaps run over the end of a clause, and the index lists a word's form and
 * its lemmas under one name.
 */
public final class AgainstIntervals {

  private static final String FIELD = "normal";

  private AgainstIntervals() {}

  /** Runs the comparison and prints a table. */
  public static void main(String[] args) throws Exception {
    Study study = StudyReader.read(Path.of(args[0]));
    Path index = Path.of(args[1], "store", "index");
    Lexicon lexicon = LexiconReader.read(study.lexicons());
    IntervalWriter writer = new IntervalWriter(lexicon.sets(), lexicon.spelling());
    List<IntervalsSource> queries = new ArrayList<>();
    List<Entry> expressed = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      Optional<IntervalsSource> query = writer.write(entry.pattern());
      if (query.isPresent()) {
        queries.add(query.get());
        expressed.add(entry);
      }
    }
    System.out.println("tool,terms,tokens,hits,seconds,tokens/s,threads");
    long tokens = 0;
    for (int round = 0; round < 2; round++) {
      tokens = frametrace("Frametrace", lexicon, index);
      Lexicon same = new Lexicon(expressed, List.of(), lexicon.sets(), lexicon.spelling());
      frametrace("Frametrace (what Lucene expresses)", same, index);
      lucene(queries, index, tokens);
    }
  }

  private static long frametrace(String tool, Lexicon lexicon, Path index) throws IOException {
    long start = System.nanoTime();
    Matcher matcher = Matcher.of(lexicon, Level.WIDE, Overlap.ALL);
    long tokens = 0;
    long hits = 0;
    try (LuceneCorpusStore store =
        LuceneCorpusStore.open(index, new MatchingTerms(lexicon.spelling()))) {
      for (DocumentId id : store.keys().keySet()) {
        Optional<AnnotatedDocument> document = store.annotation(id);
        if (document.isPresent()) {
          tokens += document.get().tokens();
          hits += matcher.match(id, document.get(), EnumSet.allOf(Zone.class)).hits().size();
        }
      }
    }
    print(tool, lexicon.entries().size(), tokens, hits, start);
    return tokens;
  }

  private static void lucene(List<IntervalsSource> queries, Path index, long tokens)
      throws IOException {
    long start = System.nanoTime();
    long hits = 0;
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (IntervalsSource query : queries) {
          IntervalIterator found = query.intervals(FIELD, leaf);
          while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int last = -1;
            while (found.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
              if (found.start() != last) {
                hits++;
              }
              last = found.start();
            }
          }
        }
      }
    }
    print("Lucene intervals", queries.size(), tokens, hits, start);
  }

  private static void print(String tool, int terms, long tokens, long hits, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s,%d,%d,%d,%.2f,%.0f,1",
            tool,
            terms,
            tokens,
            hits,
            seconds,
            tokens / seconds));
  }
}
