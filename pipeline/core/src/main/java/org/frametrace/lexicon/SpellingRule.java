package org.frametrace.lexicon;

import java.util.Locale;
import java.util.Optional;

/**
 * One substitution of the spelling map.
 *
 * @param kind where in a word it applies
 * @param from what is replaced, in lower case
 * @param to what it becomes
 */
public record SpellingRule(Kind kind, String from, String to) {

  /** Where in a word a rule applies. */
  public enum Kind {
    /** Anywhere in a word, every time. */
    ANYWHERE,
    /** At the beginning of a word. */
    INITIAL,
    /** At the end of a word that is longer than the ending. */
    ENDING,
    /** The whole word. */
    WORD,
    /** A verb in -e with its forms in -e, -ed, -es and -ing. */
    VERB;

    /** Returns the kind as the spelling file writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String label) {
      for (Kind kind : values()) {
        if (kind.label().equals(label)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  public SpellingRule {
    if (from.isEmpty() || !from.equals(from.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("a spelling is in lower case, found '" + from + "'");
    }
    if (kind == Kind.VERB && !(from.endsWith("e") && to.endsWith("e"))) {
      throw new IllegalArgumentException(
          "a verb of the spelling map ends in -e, found '" + from + "' and '" + to + "'");
    }
  }

  /** Returns a lower-case word with the rule applied. */
  String apply(String word) {
    return switch (kind) {
      case ANYWHERE -> word.replace(from, to);
      case INITIAL -> word.startsWith(from) ? to + word.substring(from.length()) : word;
      case ENDING ->
          word.length() > from.length() && word.endsWith(from)
              ? word.substring(0, word.length() - from.length()) + to
              : word;
      case WORD -> word.equals(from) ? to : word;
      case VERB -> applyToVerb(word);
    };
  }

  private String applyToVerb(String word) {
    int stem = from.length() - 1;
    if (!word.regionMatches(0, from, 0, stem)) {
      return word;
    }
    return switch (word.substring(stem)) {
      case "e", "ed", "es" -> to + word.substring(stem + 1);
      case "ing" -> to.substring(0, to.length() - 1) + "ing";
      default -> word;
    };
  }
}
