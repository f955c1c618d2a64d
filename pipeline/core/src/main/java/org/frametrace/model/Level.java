package org.frametrace.model;

import java.util.Locale;

/** How sure a lexicon entry is. A study that chooses a level counts it and all before it. */
public enum Level {
  /** Prototypical, high precision: {@code n}. */
  NARROW,
  /** The default lexicon is narrow and main together: {@code m}. */
  MAIN,
  /** For sensitivity analysis only: {@code w}. */
  WIDE;

  /** Returns the letter that lexicon files write: n, m or w. */
  public String letter() {
    return label().substring(0, 1);
  }

  /** Returns the level as studies and tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a study of this level counts an entry of the other. */
  public boolean includes(Level entry) {
    return entry.compareTo(this) <= 0;
  }
}
