package org.frametrace.claims;

import java.util.Optional;
import org.frametrace.statistics.StratifiedBootstrap;

/** A decision rule: from a measured sample to a verdict. */
public sealed interface Rule
    permits LevelRule,
        ComparisonRule,
        EventRule,
        GroupedRule,
        TrendRule,
        ChangeRule,
        CooccurrenceRule,
        FirstUseRule,
        AbsenceRule,
        CatalogueRule,
        DiversityRule,
        OrderRule,
        PeriodRule,
        QuantityRule {

  /** Returns whether the rule holds two samples against one another. */
  default boolean compares() {
    return false;
  }

  /** Returns whether the rule can judge a measure. */
  boolean judges(Measure measure);

  /**
   * Returns whether a few documents with nearly all matches weaken what the rule says. Where
   * something is rare or first, they are what it speaks of.
   */
  default boolean restsOnSpread() {
    return true;
  }

  /** Returns which measures the rule can judge, in words: {@code a prevalence or a share}. */
  String asksFor();

  /**
   * Judges.
   *
   * @param sample the documents that the test is about
   * @param against the documents that they are compared with; present if {@link #compares()}
   * @param bootstrap how intervals are estimated
   */
  Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap);

  /** Returns template and parameters as tables write them: {@code R-LEV(0.6, 0.9)}. */
  String label();
}
