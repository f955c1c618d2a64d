package org.frametrace.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.frametrace.model.DocumentId;
import org.frametrace.store.DocumentQuery;
import org.frametrace.store.Phrase;

/**
 * Finds the documents of one commit that satisfy a query.
 *
 * <p>Each part of the query is run by itself and the sets are cut. One query of all parts would run
 * into Lucene's limit of 1,024 clauses, which counts every alternative of every part; the limit is
 * a setting of the whole process, so it is left alone.
 */
final class DocumentSearch {

  private final IndexSearcher searcher;

  DocumentSearch(DirectoryReader reader) {
    searcher = new IndexSearcher(reader);
    // The default cache belongs to the whole process and would keep readers alive.
    searcher.setQueryCache(null);
  }

  /** Compares the checksums of the inverted index, which searching alone would not. */
  void check() throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      if (leaf.reader() instanceof CodecReader segment) {
        if (segment.getPostingsReader() != null) {
          segment.getPostingsReader().checkIntegrity();
        }
        if (segment.getPointsReader() != null) {
          segment.getPointsReader().checkIntegrity();
        }
      }
    }
  }

  SortedSet<DocumentId> find(DocumentQuery query) throws IOException {
    List<Weight> parts = new ArrayList<>();
    for (Phrase phrase : query.phrases()) {
      parts.add(phrase(phrase));
    }
    for (Map.Entry<String, String> column : query.metadata().entrySet()) {
      parts.add(
          weight(
              new TermQuery(
                  new Term(
                      DocumentFields.METADATA,
                      Terms.ofColumn(column.getKey(), column.getValue())))));
    }
    if (query.from().isPresent() || query.to().isPresent()) {
      parts.add(
          weight(
              LongField.newRangeQuery(
                  DocumentFields.YEAR,
                  query.from().orElse(Integer.MIN_VALUE),
                  query.to().orElse(Integer.MAX_VALUE))));
    }
    SortedSet<DocumentId> found = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      find(parts, leaf, found);
    }
    return found;
  }

  private static void find(List<Weight> parts, LeafReaderContext leaf, SortedSet<DocumentId> found)
      throws IOException {
    FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
    all.set(0, all.length());
    for (Weight part : parts) {
      FixedBitSet some = new FixedBitSet(all.length());
      Scorer scorer = part.scorer(leaf);
      if (scorer != null) {
        some.or(scorer.iterator());
      }
      all.and(some);
    }
    Bits live = leaf.reader().getLiveDocs();
    for (int number = 0; number < all.length(); number++) {
      if (all.get(number) && (live == null || live.get(number))) {
        found.add(Snapshot.id(leaf.reader(), number));
      }
    }
  }

  private Weight phrase(Phrase phrase) throws IOException {
    if (phrase.steps().stream().anyMatch(Set::isEmpty)) {
      return weight(new MatchNoDocsQuery());
    }
    String field = Terms.field(phrase.layer());
    if (phrase.steps().size() == 1) {
      return weight(
          new TermInSetQuery(field, phrase.steps().getFirst().stream().map(Terms::of).toList()));
    }
    MultiPhraseQuery.Builder steps = new MultiPhraseQuery.Builder();
    for (Set<String> step : phrase.steps()) {
      steps.add(
          step.stream().map(text -> new Term(field, Terms.of(text))).sorted().toArray(Term[]::new));
    }
    // Not rewritten: a phrase needs no rewriting, and it is there that the clauses are counted.
    return steps.build().createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }
}
