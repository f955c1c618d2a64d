package org.frametrace.claims;

import java.util.Locale;

/** What the documents say about a claim. */
public enum Verdict {
  SUPPORTED,
  CONTRADICTED,
  MIXED,
  /** Too few documents, words or matches to judge: neither for nor against the claim. */
  INSUFFICIENT_EVIDENCE,
  /** There is enough text, but the number means nothing until people have read a sample of it. */
  NEEDS_HUMAN_READING;

  /** Returns the verdict as tables write it: {@code insufficient evidence}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
