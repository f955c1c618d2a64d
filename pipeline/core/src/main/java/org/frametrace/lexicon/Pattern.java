package org.frametrace.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an entry or a mask looks for: a sequence of elements, and the look-arounds that reject it.
 *
 * @param body what must stand there; takes at least one token
 * @param guards look-arounds, all of which must pass
 */
public record Pattern(Sequence body, List<Guard> guards) {

  public Pattern {
    guards = List.copyOf(guards);
    if (body.minTokens() == 0) {
      throw new IllegalArgumentException("a pattern takes a token, found " + body.text());
    }
  }

  /** Returns the whole pattern in the notation. */
  public String text() {
    return guards.isEmpty() ? body.text() : body.text() + " " + excludeText();
  }

  /** Returns the look-arounds in the notation; empty if there are none. */
  public String excludeText() {
    return guards.stream().map(Guard::text).collect(Collectors.joining(" "));
  }
}
