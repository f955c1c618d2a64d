package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;

/**
 * The share of documents in which terms stand: {@code dp = #{d : hits(d) ≥ k} / #d}.
 *
 * @param counted what is counted
 * @param minimumHits k, how often they stand there at least
 */
public record Prevalence(Terms counted, int minimumHits) implements DocumentProportion {

  public Prevalence {
    if (minimumHits < 1) {
      throw new IllegalArgumentException(
          "a document has the terms with at least one hit, found " + minimumHits);
    }
  }

  @Override
  public boolean holds(MeasuredDocument document, View view) {
    return matches(document, view) >= minimumHits;
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
    return "share of documents with " + minimumHits + "+ hits of " + counted.label();
  }
}
