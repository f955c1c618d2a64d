package org.frametrace.quantity;

import java.util.Set;

/** Tells plural nouns by their form, which is enough where a number stands before them. */
final class Nouns {

  /** Words in -s that are no plural noun, or are part of a name before one. */
  private static final Set<String> NO_PLURAL =
      Set.of(
          "its",
          "his",
          "was",
          "is",
          "has",
          "as",
          "this",
          "headquarters",
          "states",
          "nations",
          "always",
          "perhaps",
          "less",
          "across",
          "thus",
          "plus",
          "besides",
          "does",
          "whereas",
          "towards",
          "years'",
          "series",
          "humanitarian's");

  private static final int SHORTEST = 4;

  private Nouns() {}

  /** Returns whether a word, in lower case, looks like a plural noun. */
  static boolean plural(String word) {
    return word.length() >= SHORTEST
        && word.endsWith("s")
        && !word.endsWith("'s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !NO_PLURAL.contains(word);
  }
}
