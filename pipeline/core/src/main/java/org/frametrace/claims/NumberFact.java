package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.frametrace.model.Bound;
import org.frametrace.model.DocumentFacts;
import org.frametrace.model.Quantity;
import org.frametrace.model.QuantityUnit;

/**
 * A number that a paper states for a year.
 *
 * @param what what is counted, in a few words
 * @param counted the unit
 * @param year the year
 * @param value the number
 * @param bound how the paper commits itself to it
 * @param ownTolerance how far a source may be off: a share of the value, percentage points for
 *     shares; empty for the rule's, or the default of the unit
 * @param words what must stand in a sentence that speaks of it
 * @param without what must not
 * @param factor a number that is more than so many times larger or smaller counts something else
 */
public record NumberFact(
    String what,
    QuantityUnit counted,
    int year,
    double value,
    Bound bound,
    OptionalDouble ownTolerance,
    List<Phrase> words,
    List<Phrase> without,
    double factor)
    implements Fact {

  private static final double COUNTS = 0.02;
  private static final double MONEY = 0.05;
  private static final double POINTS = 0.5;
  private static final double ROUNDED = 0.10;

  public NumberFact {
    words = List.copyOf(words);
    without = List.copyOf(without);
    if (!(value > 0) || !(factor > 1)) {
      throw new IllegalArgumentException(
          "a stated number is positive and a factor above 1, found " + value + " and " + factor);
    }
  }

  @Override
  public String unit() {
    return counted.label();
  }

  @Override
  public double tolerance(OptionalDouble ofRule) {
    if (ownTolerance.isPresent() || ofRule.isPresent()) {
      return ownTolerance.orElseGet(ofRule::getAsDouble);
    }
    if (counted == QuantityUnit.PER_CENT) {
      return POINTS;
    }
    return counted.money() ? MONEY : COUNTS;
  }

  @Override
  public List<Statement> statements(DocumentFacts facts, OptionalDouble ofRule) {
    List<Statement> statements = new ArrayList<>();
    for (Quantity quantity : facts.quantities()) {
      if (quantity.unit() == counted
          && quantity.date().isPresent()
          && quantity.date().get().is(year)
          && plausible(quantity)
          && speaksOfIt(quantity.place().context())) {
        statements.add(
            new Statement(
                quantity.low(),
                quantity.high(),
                quantity.bound(),
                quantity.date().get(),
                quantity.place(),
                agreement(quantity, ofRule)));
      }
    }
    return statements;
  }

  private boolean plausible(Quantity quantity) {
    double named = named(quantity);
    return named <= value * factor && named >= value / factor;
  }

  private boolean speaksOfIt(String sentence) {
    return words.stream().allMatch(phrase -> phrase.in(sentence))
        && without.stream().noneMatch(phrase -> phrase.in(sentence));
  }

  /** How far apart two numbers may be, of which one is the stated one or both are sources. */
  private double allowance(double of, boolean rounded, OptionalDouble ofRule) {
    double tolerance = tolerance(ofRule);
    double own = counted == QuantityUnit.PER_CENT ? tolerance : tolerance * of;
    return rounded ? Math.max(own, ROUNDED * of) : own;
  }

  private Agreement agreement(Quantity quantity, OptionalDouble ofRule) {
    boolean rounded = bound.rounded() || quantity.bound().rounded();
    double allowance = allowance(value, rounded, ofRule);
    double low = bound == Bound.AT_MOST ? Double.NEGATIVE_INFINITY : value - allowance;
    double high = bound == Bound.AT_LEAST ? Double.POSITIVE_INFINITY : value + allowance;
    double named = named(quantity);
    boolean range = quantity.bound() == Bound.RANGE;
    if (range ? quantity.low() <= high && quantity.high() >= low : named >= low && named <= high) {
      return Agreement.YES;
    }
    return quantity.low() <= high && quantity.high() >= low ? Agreement.OPEN : Agreement.NO;
  }

  private static double named(Quantity q) {
    if (Double.isInfinite(q.high())) {
      return q.low();
    }
    return Double.isInfinite(q.low()) || q.bound() == Bound.NEARLY
        ? q.high()
        : (q.low() + q.high()) / 2;
  }

  @Override
  public boolean same(Statement one, Statement other, OptionalDouble ofRule) {
    boolean rounded = one.bound().rounded() || other.bound().rounded();
    double larger = Math.max(one.named(), other.named());
    return Math.abs(one.named() - other.named()) <= allowance(larger, rounded, ofRule);
  }
}
