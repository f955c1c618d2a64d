package org.frametrace.claims;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.frametrace.model.MeasuredDocument;

/**
 * What documents state about facts that a paper states. Documents are held against the facts one by
 * one and not added up, so the measure has no value; {@link QuantityRule} judges it.
 *
 * @param facts at least one
 */
public record Quantities(List<Fact> facts) implements Measure {

  public Quantities {
    facts = List.copyOf(facts);
    if (facts.isEmpty()) {
      throw new IllegalArgumentException("at least one fact is looked for");
    }
  }

  @Override
  public int dimension() {
    return 1;
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    return new double[] {matches(document, view)};
  }

  @Override
  public double value(double[] sum) {
    return Double.NaN;
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return facts.stream()
        .mapToInt(fact -> fact.statements(document.facts(), OptionalDouble.empty()).size())
        .sum();
  }

  @Override
  public List<Terms> terms() {
    return List.of();
  }

  @Override
  public String label() {
    return "stated facts: " + facts.stream().map(Fact::what).collect(Collectors.joining("; "));
  }
}
