package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a regular expression over one word, as far as a list of words with wildcards can say
 * the same: letters, {@code .} and {@code .*}, alternatives in brackets or at the top, and
 * backslashes before signs.
 */
final class CqlValue {

  private static final String SIGNS = ".?*+|()[]{}^$\\";

  private static final int MAX_WORDS = 1000;

  private final String expression;
  private final int column;
  private int at;

  private CqlValue(String expression, int column) {
    this.expression = expression;
    this.column = column;
  }

  /**
   * Returns the words, in the order in which they are written.
   *
   * @param column the column of the expression's first character, from 1
   */
  static List<String> words(String expression, int column) throws PatternException {
    CqlValue value = new CqlValue(expression, column);
    List<String> words = value.alternatives();
    if (value.at < expression.length()) {
      throw value.error("'" + expression.charAt(value.at) + "'", "no bracket that was not opened");
    }
    for (String word : words) {
      if (word.isBlank() || word.chars().anyMatch(Character::isWhitespace)) {
        throw new PatternException(
            column,
            "\"" + expression + "\"",
            "one word; each word has its own brackets: [lc=\"human\"] [lc=\"rights\"]",
            Optional.empty());
      }
    }
    return words;
  }

  /** Returns an expression that matches a word, which may have wildcards, and nothing else. */
  static String write(String word) {
    boolean wild = Wildcard.in(word);
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (wild && c == '*') {
        written.append(".*");
      } else if (wild && c == '?') {
        written.append('.');
      } else {
        written.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return written.toString();
  }

  private List<String> alternatives() throws PatternException {
    List<String> words = new ArrayList<>(sequence());
    while (at < expression.length() && expression.charAt(at) == '|') {
      at++;
      words.addAll(sequence());
    }
    return words;
  }

  private List<String> sequence() throws PatternException {
    List<String> words = List.of("");
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      words = extended(words, piece());
    }
    return words;
  }

  private List<String> extended(List<String> starts, List<String> ends) throws PatternException {
    if ((long) starts.size() * ends.size() > MAX_WORDS) {
      throw error("more than " + MAX_WORDS + " words in one expression", "fewer alternatives");
    }
    List<String> words = new ArrayList<>();
    for (String start : starts) {
      for (String end : ends) {
        words.add(start + end);
      }
    }
    return words;
  }

  private List<String> piece() throws PatternException {
    char c = expression.charAt(at++);
    return switch (c) {
      case '.' -> {
        boolean any = at < expression.length() && expression.charAt(at) == '*';
        at += any ? 1 : 0;
        yield List.of(any ? "*" : "?");
      }
      case '(' -> {
        List<String> words = alternatives();
        if (at == expression.length()) {
          throw error("the end", "')' to close the bracket");
        }
        at++;
        yield words;
      }
      case '\\' -> {
        if (at == expression.length()) {
          throw error("a backslash at the end", "a sign after it");
        }
        char sign = expression.charAt(at++);
        if (Character.isLetterOrDigit(sign) || sign == '*') {
          at--;
          throw error("'\\" + sign + "'", "letters, '.', '.*' and (a|b) only");
        }
        yield List.of(String.valueOf(sign));
      }
      default -> {
        if (SIGNS.indexOf(c) >= 0) {
          at--;
          throw error(
              "'" + c + "'",
              "letters, '.' for one character, '.*' for any, and (a|b); '\\' before a sign");
        }
        yield List.of(String.valueOf(c));
      }
    };
  }

  private PatternException error(String found, String expected) {
    return new PatternException(column + at, found, expected, Optional.empty());
  }
}
