package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;

/**
 * Hits per million words: {@code pm = 10⁶ Σ hits / Σ words}, a ratio of sums, so that long
 * documents count by their length.
 *
 * @param counted what is counted
 */
public record Rate(Terms counted) implements RatioMeasure {

  private static final double MILLION = 1e6;

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return new double[] {view.words(document), matches(document, view)};
  }

  @Override
  public double per() {
    return MILLION;
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
    return "hits of " + counted.label() + " per million words";
  }
}
