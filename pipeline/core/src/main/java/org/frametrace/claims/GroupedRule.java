package org.frametrace.claims;

/** A rule that holds several groups of the documents of one selection against one another. */
sealed interface GroupedRule extends Rule permits SeparationRule, TakeUpRule, PhaseRule {

  /** Returns the groups. */
  DocumentGroups groups();

  /** Returns whether the rule looks at the groups year by year. */
  default boolean byYear() {
    return false;
  }

  @Override
  default boolean restsOnSpread() {
    return false;
  }
}
