package org.frametrace.store;

import java.util.List;
import java.util.Set;

/**
 * Tokens that follow one another in one layer, within one sentence.
 *
 * @param layer the layer; in {@link Layer#NORMAL} dropped tokens do not come between
 * @param steps one a token, at least one: the terms of which the token has any; a step without
 *     terms is never satisfied
 */
public record Phrase(Layer layer, List<Set<String>> steps) {

  public Phrase {
    steps = steps.stream().map(Set::copyOf).toList();
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a phrase has a step, found none");
    }
  }

  /** Returns the phrase of one token that has any of some terms. */
  public static Phrase anyOf(Layer layer, Set<String> terms) {
    return new Phrase(layer, List.of(terms));
  }
}
