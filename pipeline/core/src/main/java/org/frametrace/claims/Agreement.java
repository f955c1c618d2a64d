package org.frametrace.claims;

/** What a statement in a document says about a stated fact. */
public enum Agreement {
  YES("yes"),
  /** The wording is compatible with the fact and with much else: more than 100. */
  OPEN("open"),
  NO("no");

  private final String label;

  Agreement(String label) {
    this.label = label;
  }

  /** Returns the word that tables write. */
  public String label() {
    return label;
  }
}
