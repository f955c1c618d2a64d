package org.frametrace.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.HillNumbers;

/** How many different words stand in the contexts of a label. */
sealed interface WordContexts extends WordMeasure permits Collocates, FirstWords {

  /** Returns the words of each context of a document that has some. */
  List<List<String>> contexts(MeasuredDocument document, View view);

  /** Returns the same of another label that the first is held against; none without one. */
  default Optional<WordContexts> placebo() {
    return Optional.empty();
  }

  /** Returns the number that is taken of the words. */
  double number(HillNumbers numbers);

  @Override
  default double[] contribution(MeasuredDocument document, View view) {
    return new double[] {contexts(document, view).size()};
  }

  @Override
  default int matches(MeasuredDocument document, View view) {
    return contexts(document, view).size();
  }

  /** Returns the lemmas around each hit of a label that has some, outside all hits of it. */
  static List<List<String>> around(MeasuredDocument document, View view, Terms label) {
    List<Hit> hits = view.hits(document, label);
    BitSet own = new BitSet();
    hits.forEach(hit -> own.set(hit.tokens().start(), hit.tokens().end()));
    return hits.stream()
        .map(hit -> document.words().around(hit, own))
        .filter(context -> !context.isEmpty())
        .toList();
  }
}
