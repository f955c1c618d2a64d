package org.frametrace.claims;

import java.util.Locale;

/** How much of the paper's own argument rests on a claim. */
public enum Importance {
  CORE,
  SUPPORTING,
  PERIPHERAL;

  /** Returns the word that claims files and tables write. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
