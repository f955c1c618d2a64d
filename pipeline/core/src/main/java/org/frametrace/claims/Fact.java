package org.frametrace.claims;

import java.util.List;
import java.util.OptionalDouble;
import org.frametrace.model.DocumentFacts;

/** One fact that a paper states, to be held against what documents state. */
public sealed interface Fact permits NumberFact, EventFact {

  /** Returns what the fact is about, in a few words. */
  String what();

  /** Returns the unit as tables write it. */
  String unit();

  /** Returns the year that the fact is about. */
  int year();

  /** Returns the stated value. */
  double value();

  /**
   * Returns how far a value may be off: a share of the stated value, or percentage points, or
   * years.
   *
   * @param ofRule what the rule says, where the fact says nothing itself
   */
  double tolerance(OptionalDouble ofRule);

  /** Returns what a document says about it, in the order of the text. */
  List<Statement> statements(DocumentFacts facts, OptionalDouble ofRule);

  /**
   * Returns whether two statements of the fact's subject agree with one another.
   *
   * @param ofRule what the rule says, where the fact says nothing itself
   */
  boolean same(Statement one, Statement other, OptionalDouble ofRule);
}
