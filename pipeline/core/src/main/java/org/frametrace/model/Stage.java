package org.frametrace.model;

import java.util.Locale;

/** The stages that a document passes, in order. */
public enum Stage {
  ACQUIRE,
  EXTRACT,
  CLEAN,
  ANNOTATE,
  INDEX,
  MEASURE;

  /** Returns the stage's name as tables and messages write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
