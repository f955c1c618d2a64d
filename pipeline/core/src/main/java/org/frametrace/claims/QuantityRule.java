package org.frametrace.claims;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.StratifiedBootstrap;

/**
 * R-QTY: stated values against what primary sources state for the same year. The selection of the
 * test says which documents are primary sources.
 *
 * <p>One fact is supported if at least one source agrees within the tolerance and none states
 * another value; contradicted if no source agrees and at least two, in sentences of their own,
 * agree with one another on another value; without enough evidence if no source states a value;
 * else mixed. Several facts are joined: one that is contradicted contradicts; else one without a
 * source leaves the whole open; else one that is mixed makes it mixed; else all are supported.
 *
 * @param tolerance how far a source may be off where the fact itself does not say: a share of the
 *     value, or percentage points of a share; empty for 2 % of counts, 5 % of money, half a point
 *     of shares. Where paper or source round, 10 % of the value is allowed at least; years are
 *     exact
 */
public record QuantityRule(OptionalDouble tolerance) implements Rule {

  /** The largest tolerance, in percentage points or as a share. */
  static final double HIGHEST_TOLERANCE = 100;

  static QuantityRule of(Optional<Double> tolerance) {
    return new QuantityRule(tolerance.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
  }

  @Override
  public boolean judges(Measure measure) {
    return measure instanceof StatedFacts;
  }

  @Override
  public String asksFor() {
    return "quantities, growth or rank";
  }

  @Override
  public boolean restsOnSpread() {
    return false;
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    if (!(sample.measure() instanceof StatedFacts stated)) {
      throw new IllegalArgumentException(
          "this rule judges " + asksFor() + ", found " + sample.measure().label());
    }
    List<MeasuredDocument> documents =
        sample.observations().stream().map(Sample.Observation::document).toList();
    StatedEvidence evidence = stated.evidence(documents, tolerance);
    return new Judgement(
        evidence.verdict(),
        evidence.reason(),
        evidence.estimate(),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        sample.documents(),
        sample.words(),
        sample.matches(),
        sample.documents() == 0 ? Collections.emptyNavigableSet() : sample.years(),
        Double.NaN,
        List.of(sample));
  }

  /** Returns the verdict on several facts from those on each. */
  static Verdict joined(List<Verdict> verdicts) {
    for (Verdict first :
        List.of(Verdict.CONTRADICTED, Verdict.INSUFFICIENT_EVIDENCE, Verdict.MIXED)) {
      if (verdicts.contains(first)) {
        return first;
      }
    }
    return verdicts.isEmpty() ? Verdict.INSUFFICIENT_EVIDENCE : Verdict.SUPPORTED;
  }

  @Override
  public String label() {
    return tolerance.isPresent()
        ? String.format(Locale.ROOT, "R-QTY(%s)", tolerance.getAsDouble())
        : "R-QTY";
  }
}
