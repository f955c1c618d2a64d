package org.frametrace.model;

import java.util.OptionalInt;

/**
 * A place in a document, with enough of the text around it to be judged by a person.
 *
 * @param sentence index of the sentence
 * @param tokens the tokens of the place
 * @param zone the zone of the sentence
 * @param page its page, from 1; empty for a format without pages
 * @param left the sentence before the place, cut from the left where it is long
 * @param surface the characters of the place
 * @param right the sentence after the place, cut from the right where it is long
 */
public record TextPlace(
    int sentence,
    Span tokens,
    Zone zone,
    OptionalInt page,
    String left,
    String surface,
    String right) {

  /** Returns the sentence, as far as it is kept. */
  public String context() {
    return left + surface + right;
  }
}
