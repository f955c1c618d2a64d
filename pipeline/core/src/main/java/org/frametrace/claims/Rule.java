package org.frametrace.claims;

import java.util.Optional;

/** A decision rule: from a measured sample to a verdict. */
sealed interface Rule permits LevelRule, ComparisonRule {

  /** Returns whether the rule holds two samples against one another. */
  boolean compares();

  /**
   * Judges.
   *
   * @param sample the documents that the test is about
   * @param against the documents that they are compared with; present if {@link #compares()}
   * @param resampling how intervals are estimated
   */
  Judgement judge(Sample sample, Optional<Sample> against, Resampling resampling);

  /** Returns template and parameters as tables write them: {@code R-LEV(0.6, 0.9)}. */
  String label();
}
