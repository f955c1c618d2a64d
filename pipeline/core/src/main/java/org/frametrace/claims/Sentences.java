package org.frametrace.claims;

import java.util.BitSet;
import java.util.List;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

/** Finds the sentences of a document in which terms stand. */
final class Sentences {

  private Sentences() {}

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
