package org.frametrace.agency;

/**
 * One arc of a parse.
 *
 * @param governor index of the governing token in the sentence, from 0; −1 for the root
 * @param dependent index of the token that depends on it
 * @param relation enhanced Universal Dependencies relation, such as {@code nsubj:xsubj} or {@code
 *     nmod:of}
 */
public record Dependency(int governor, int dependent, String relation) {

  /** The governor of the root of a sentence. */
  public static final int ROOT = -1;

  public Dependency {
    if (governor < ROOT || dependent < 0) {
      throw new IllegalArgumentException(
          "tokens are counted from 0, found an arc from " + governor + " to " + dependent);
    }
  }

  /** Returns whether the relation is one of these. */
  boolean is(String... relations) {
    for (String name : relations) {
      if (relation.equals(name)) {
        return true;
      }
    }
    return false;
  }
}
