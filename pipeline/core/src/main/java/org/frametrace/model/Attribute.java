package org.frametrace.model;

import java.util.Locale;
import java.util.Optional;

/** How a hit is said: what its surroundings make of it. A hit may have several. */
public enum Attribute {
  /** It is denied: {@code does not respect human rights}. */
  NEGATED,
  /** It is said with reserve: {@code may perhaps benefit from remittances}. */
  HEDGED,
  /** It is demanded, allowed or thought possible: {@code should manage migration}. */
  MODAL,
  /** It stands between quotation marks in a passage of more than six words, or in a block quote. */
  QUOTED,
  /** It is what somebody else says: {@code critics argue that …}. */
  ATTRIBUTED;

  /** Returns the attribute as studies and tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the attribute with a label, if there is one. */
  public static Optional<Attribute> of(String label) {
    for (Attribute attribute : values()) {
      if (attribute.label().equals(label)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }
}
