package org.frametrace.claims;

import java.util.Optional;

/**
 * What people wrote beside one passage, in this program's words; empty where they wrote nothing.
 *
 * @param first the first person's answer
 * @param second the second person's
 * @param settled what both settled
 * @param target whom criticism is of; empty on sheets that do not ask
 */
public record Codes(String first, String second, String settled, String target) {

  private static final String NOT_A_MEMBER = "non-member";

  /** Returns whether anybody has answered. */
  public boolean answered() {
    return !(first.isEmpty() && second.isEmpty() && settled.isEmpty());
  }

  /** Returns the same with answers to whether a passage is a case for a measure. */
  Optional<Answer> answer(Measure measure, String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    if (code.equals(Answer.UNCLEAR.label())) {
      return Optional.of(Answer.UNCLEAR);
    }
    boolean yes =
        measure instanceof Criticism criticism
            ? Integer.parseInt(code) >= criticism.strength() && !target.equals(NOT_A_MEMBER)
            : code.equals(Answer.YES.label());
    return Optional.of(yes ? Answer.YES : Answer.NO);
  }
}
