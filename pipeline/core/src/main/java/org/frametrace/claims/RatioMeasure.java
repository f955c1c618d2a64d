package org.frametrace.claims;

/** A count over an exposure: what was, by what could have been. */
sealed interface RatioMeasure extends Quotient
    permits Rate, SentenceShare, Proportion, ActorShare, Criticism {

  @Override
  default boolean countOverExposure() {
    return true;
  }
}
