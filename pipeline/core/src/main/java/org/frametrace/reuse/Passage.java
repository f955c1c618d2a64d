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

  /** Those with the most text first: documents times words. */
  static final Comparator<Passage> ORDER =
      Comparator.comparingLong(Passage::extent)
          .reversed()
          .thenComparing(Passage::document)
          .thenComparingInt(passage -> passage.tokens().start());

  public Passage {
    series = List.copyOf(series);
  }

  private long extent() {
    return (long) documents * words;
  }
}
