package org.frametrace.reuse;

import java.util.Comparator;
import java.util.List;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Span;

/**
 * A recycled passage, as the first document that has it has it.
 *
 * @param document that document
 * @param tokens its tokens there
 * @param words how many words it has there
 * @param documents how many documents have its first eight words
 * @param series the series in which these are recycled; empty if they are only over all documents
 */
public record Passage(
    DocumentId document, Span tokens, int words, int documents, List<String> series) {

  /** The most widespread first, of those the longest. */
  static final Comparator<Passage> ORDER =
      Comparator.comparingInt(Passage::documents)
          .reversed()
          .thenComparing(Comparator.comparingInt(Passage::words).reversed())
          .thenComparing(Passage::document)
          .thenComparingInt(passage -> passage.tokens().start());

  public Passage {
    series = List.copyOf(series);
  }
}
