package org.frametrace.claims;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand in a sentence one after the other, or one of several such. Capitals matter only
 * where a word has no small letter: {@code WHO} is not {@code who}.
 *
 * @param alternatives at least one
 */
public record Phrase(List<String> alternatives) {

  public Phrase {
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty() || alternatives.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a phrase has words, found " + alternatives);
    }
  }

  /** Returns whether the words stand in a text. */
  boolean in(String text) {
    return pattern().matcher(text).find();
  }

  /** Returns where the last occurrence in a text ends, or -1. */
  int lastEnd(String text) {
    int end = -1;
    Matcher matcher = pattern().matcher(text);
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  /** Returns where the first occurrence in a text begins, or -1. */
  int firstStart(String text) {
    Matcher matcher = pattern().matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  private Pattern pattern() {
    StringBuilder any = new StringBuilder();
    for (String words : alternatives) {
      boolean acronym = words.equals(words.toUpperCase(Locale.ROOT));
      StringBuilder sequence = new StringBuilder();
      for (String word : words.strip().split("\\s+")) {
        sequence.append(sequence.isEmpty() ? "" : "\\s++").append(Pattern.quote(word));
      }
      any.append(any.isEmpty() ? "" : "|").append(acronym ? "(?-i:" : "(?:");
      any.append(sequence).append(')');
    }
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Returns the words for tables: {@code budget/expenditure}. */
  String label() {
    return String.join("/", alternatives);
  }
}
