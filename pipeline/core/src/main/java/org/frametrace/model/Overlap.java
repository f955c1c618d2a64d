package org.frametrace.model;

import java.util.Locale;

/** Which of several matches that share a token are counted. */
public enum Overlap {
  /**
   * The longest match of each frame, then the leftmost, then that of the lower id; frames do not
   * compete with one another.
   */
  LONGEST_IN_FRAME,
  /** Every match of every entry. */
  ALL,
  /** The longest match of the whole lexicon: a token belongs to one match of any frame. */
  LONGEST_IN_LEXICON;

  /** Returns the policy as studies and tables write it: {@code longest-in-frame}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
