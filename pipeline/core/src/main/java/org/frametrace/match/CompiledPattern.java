package org.frametrace.match;

import java.util.List;
import java.util.Optional;

/**
 * A pattern that is ready to be run.
 *
 * @param body its elements
 * @param before what must not be the token before a match
 * @param after what must not follow a match
 * @param anywhere what must not stand in the sentence
 * @param anchor where it is entered; empty if it has no word that must stand
 */
record CompiledPattern(
    Program body,
    List<Program> before,
    List<Program> after,
    List<Program> anywhere,
    Optional<Anchor> anchor) {

  /** How many tokens after a match a look-around sees. */
  private static final int AFTER = 4;

  /**
   * Returns the end of the match that starts at a position, or −1.
   *
   * @param classes the tokens
   * @param start the first token of the match
   * @param from the first position of the sentence
   * @param to the position after the last of the sentence
   */
  int match(TokenClass[] classes, int start, int from, int to) {
    if (start > from && anyMatches(before, classes, start - 1, start)) {
      return -1;
    }
    int end =
        after.isEmpty()
            ? body.run(classes, start, to, any -> true)
            : body.run(
                classes, start, to, e -> !anyMatches(after, classes, e, Math.min(e + AFTER, to)));
    if (end >= 0 && !anywhere.isEmpty()) {
      for (int position = from; position < to; position++) {
        if (anyMatches(anywhere, classes, position, to)) {
          return -1;
        }
      }
    }
    return end;
  }

  private static boolean anyMatches(
      List<Program> programs, TokenClass[] classes, int start, int limit) {
    for (Program program : programs) {
      if (program.matches(classes, start, limit)) {
        return true;
      }
    }
    return false;
  }
}
