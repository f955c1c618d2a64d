package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;

/**
 * The hits of some terms among those of two groups of terms: {@code Σ a / (Σ a + Σ b)}, a ratio of
 * sums. A hit of both counts on both sides.
 *
 * @param counted the part
 * @param rest what it is held against
 */
public record Proportion(Terms counted, Terms rest) implements RatioMeasure {

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    int part = view.hits(document, counted).size();
    return new double[] {part + view.hits(document, rest).size(), part};
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int) contribution(document, view)[0];
  }

  @Override
  public boolean acrossFrames() {
    return true;
  }

  @Override
  public List<Terms> terms() {
    return List.of(counted, rest);
  }

  @Override
  public String label() {
    return "part of " + counted.label() + " in hits of it and of " + rest.label();
  }
}
