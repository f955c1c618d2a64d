package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.Hit;
import org.frametrace.model.MeasuredDocument;

/**
 * Prevalence in pieces of equal length, which does not grow with the length of documents: the mean,
 * over documents, of the share of windows of {@code L} words that hold the terms.
 *
 * <p>The share over all {@code W − L + 1} windows of a document of {@code W} words is counted
 * exactly; it is what random windows would give with unlimited draws. Documents shorter than a
 * window say nothing. Only zones that the study measures count, since positions are counted there.
 *
 * @param counted what is counted
 * @param minimumHits how many hits a window has at least
 * @param windowWords L, at least 100
 */
public record WindowPrevalence(Terms counted, int minimumHits, int windowWords)
    implements Quotient {

  public WindowPrevalence {
    if (minimumHits < 1) {
      throw new IllegalArgumentException(
          "a window has the terms with at least one hit, found " + minimumHits);
    }
    if (windowWords < 100) {
      throw new IllegalArgumentException("a window has at least 100 words, found " + windowWords);
    }
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    int windows = view.words(document) - windowWords + 1;
    if (windows < 1) {
      return new double[] {0, 0};
    }
    int[] places =
        view.hits(document, counted).stream()
            .mapToInt(Hit::word)
            .filter(word -> word >= 0)
            .sorted()
            .toArray();
    long holding = 0;
    int next = 0;
    for (int i = 0; i + minimumHits <= places.length; i++) {
      // The windows that begin after the hit before i and hold the hits i … i + k − 1.
      int from = Math.max(next, places[i + minimumHits - 1] - windowWords + 1);
      int to = Math.min(windows - 1, places[i]);
      if (from <= to) {
        holding += to - from + 1;
        next = to + 1;
      }
    }
    return new double[] {1, (double) holding / windows};
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return view.hits(document, counted).size();
  }

  @Override
  public List<Terms> terms() {
    return List.of(counted);
  }

  @Override
  public String label() {
    return "share of windows of "
        + windowWords
        + " words with "
        + minimumHits
        + "+ hits of "
        + counted.label();
  }
}
