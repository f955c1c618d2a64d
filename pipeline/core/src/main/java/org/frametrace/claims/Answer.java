package org.frametrace.claims;

import java.util.Locale;
import java.util.Optional;

/** What people say of a passage: whether it is what the claim speaks of. */
enum Answer {
  YES,
  NO,
  /** The passage does not show it, or two people differ and have not settled it. */
  UNCLEAR;

  /** How many there are. */
  static final int KINDS = 3;

  /** Returns a place among the answers, from 0. */
  int place() {
    return switch (this) {
      case YES -> 0;
      case NO -> 1;
      case UNCLEAR -> 2;
    };
  }

  /** Returns the word that coders write. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns what two people say together: what they settled, else what both say or the only one who
   * spoke; where they differ it is not clear.
   *
   * @return nothing where nobody has answered
   */
  static Optional<Answer> together(
      Optional<Answer> first, Optional<Answer> second, Optional<Answer> settled) {
    if (settled.isPresent()) {
      return settled;
    }
    if (first.isPresent() && second.isPresent() && !first.equals(second)) {
      return Optional.of(UNCLEAR);
    }
    return first.isPresent() ? first : second;
  }
}
