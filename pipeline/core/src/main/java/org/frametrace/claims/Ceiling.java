package org.frametrace.claims;

import java.util.Locale;

/** How far a verdict about texts can reach. */
public enum Ceiling {
  /** The claim is about texts, and texts can decide it. */
  TEXT,
  /** The claim is about motives or practice: texts are consistent with it or not, no more. */
  ILLUSTRATION;

  /** Returns the word that claims files write. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
