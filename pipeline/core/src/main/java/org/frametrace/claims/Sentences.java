package org.frametrace.claims;

import java.util.BitSet;
import java.util.List;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

/** Finds the sentences of a document in which terms stand. */
final class Sentences {

  /** So many sentences before and after may hold something instead. */
  static final int MOST_NEIGHBOURS = 5;

  private Sentences() {}

  /** Refuses other numbers of neighbours than measures look at. */
  static void checkNeighbours(int neighbours) {
    if (neighbours < 0 || neighbours > MOST_NEIGHBOURS) {
      throw new IllegalArgumentException(
          "0 to " + MOST_NEIGHBOURS + " neighbours are looked at, found " + neighbours);
    }
  }

  /** Returns the indexes of the sentences with a hit; sentences of under four words are none. */
  static BitSet with(MeasuredDocument document, View view, Terms terms) {
    return of(document, view.hits(document, terms));
  }

  /** Returns the indexes of the sentences of hits; sentences of under four words are none. */
  static BitSet of(MeasuredDocument document, List<Hit> hits) {
    BitSet sentences = new BitSet();
    for (Hit hit : hits) {
      if (!document.hits().shortSentences().contains(hit.sentence())) {
        sentences.set(hit.sentence());
      }
    }
    return sentences;
  }

  /** Returns the sentences and so many neighbours on both sides. */
  static BitSet near(BitSet sentences, int neighbours) {
    BitSet near = new BitSet();
    sentences.stream().forEach(at -> near.set(Math.max(0, at - neighbours), at + neighbours + 1));
    return near;
  }
}
