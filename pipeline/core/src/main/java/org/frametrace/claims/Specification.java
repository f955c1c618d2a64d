package org.frametrace.claims;

import org.frametrace.model.Level;

/**
 * One way in which a claim can be computed.
 *
 * @param level the level of the lexicon
 * @param names whether proper names that contain a frame's terms count
 * @param recycled whether recycled text counts
 * @param weighting how much each document weighs
 * @param withoutEntry the lexicon entry that is left out; empty for none
 * @param withoutSeries the series that is left out; empty for none
 */
public record Specification(
    Level level,
    boolean names,
    boolean recycled,
    Weighting weighting,
    String withoutEntry,
    String withoutSeries) {

  /** As the headline verdict is computed. */
  static final Specification HEADLINE =
      new Specification(Level.MAIN, false, false, Weighting.LENGTH, "", "");

  /** Returns the headline without an entry. */
  static Specification withoutEntry(String entry) {
    return new Specification(Level.MAIN, false, false, Weighting.LENGTH, entry, "");
  }

  /** Returns the headline without a series. */
  static Specification withoutSeries(String series) {
    return new Specification(Level.MAIN, false, false, Weighting.LENGTH, "", series);
  }
}
