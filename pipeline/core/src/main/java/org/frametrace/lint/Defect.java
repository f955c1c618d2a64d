package org.frametrace.lint;

import java.util.Locale;

/**
 * Something about an entry or a mask that its author should know.
 *
 * @param kind what is wrong
 * @param id the entry or mask
 * @param seen what was seen
 * @param remedy what would help
 */
public record Defect(Kind kind, String id, String seen, String remedy) {

  /** The kinds of defects, the gravest first. */
  public enum Kind {
    /** No text can match it. */
    NEVER_MATCHES,
    /** Another entry of its frame always wins. */
    SHADOWED,
    /** A mask always takes it. */
    MASKED,
    /** Another entry of its frame finds the same. */
    DUPLICATE,
    /** Another entry of its frame finds all that it finds, and more. */
    CONTAINED,
    /** An entry of another frame finds all that it finds: its words count twice. */
    COLLIDES,
    /** A word of it has another lemma, or is cut in two, where it stands alone. */
    ODD_WORD,
    /** It has no word that must stand, and is tried at every token. */
    NO_ANCHOR,
    /** It found nothing in a corpus. */
    NOT_IN_CORPUS;

    /** Returns the kind as it is printed: {@code never matches}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns whether a lexicon with it should not be used as it is. */
    public boolean isFault() {
      return switch (this) {
        case NEVER_MATCHES, SHADOWED, MASKED, DUPLICATE -> true;
        case CONTAINED, COLLIDES, ODD_WORD, NO_ANCHOR, NOT_IN_CORPUS -> false;
      };
    }
  }
}
