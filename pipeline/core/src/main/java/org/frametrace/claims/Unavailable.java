package org.frametrace.claims;

import java.util.List;
import org.frametrace.model.MeasuredDocument;

/**
 * A measure that a claim needs and this version cannot take. Written down so that the verdict says
 * so, instead of resting on the rest.
 *
 * @param what what would be measured
 * @param reason why it cannot be, and what stands in its way
 */
public record Unavailable(String what, String reason) implements Measure {

  public Unavailable {
    if (what.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a measure that is not available says what and why");
    }
  }

  @Override
  public int dimension() {
    return 0;
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return new double[0];
  }

  @Override
  public double value(double[] sum) {
    return Double.NaN;
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return 0;
  }

  @Override
  public List<Terms> terms() {
    return List.of();
  }

  @Override
  public String label() {
    return what;
  }
}
