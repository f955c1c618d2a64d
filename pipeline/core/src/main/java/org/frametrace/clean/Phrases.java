package org.frametrace.clean;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Phrases that are looked for in every line, as regular expressions that begin at a word. Hardly
 * any line has one, and to look for the plain letters in each of them first takes a fraction of the
 * time.
 */
final class Phrases {

  private static final Pattern ESCAPE = Pattern.compile("\\\\.");
  private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)");
  private static final Pattern CLASS = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern COUNT = Pattern.compile("[^\n]?\\{[^}]*\\}");
  private static final Pattern OPTIONAL = Pattern.compile("[^\n][?*]");
  private static final Pattern SIGN = Pattern.compile("[.^$+?*]");

  /**
   * A phrase.
   *
   * @param needed letters without which it cannot stand; may be empty
   * @param pattern the phrase
   */
  private record Phrase(String needed, Pattern pattern) {

    boolean isIn(String text) {
      return text.contains(needed) && pattern.matcher(text).find();
    }
  }

  private final List<Phrase> phrases;

  private Phrases(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  static Phrases of(String... expressions) {
    return new Phrases(
        Arrays.stream(expressions)
            .map(e -> new Phrase(needed(e), Pattern.compile("(?:\\b|^)(?:" + e + ")")))
            .toList());
  }

  boolean areIn(String text) {
    for (Phrase phrase : phrases) {
      if (phrase.isIn(text)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the longest run of letters that stands outside all groups, classes and options. */
  static String needed(String expression) {
    String rest = ESCAPE.matcher(expression).replaceAll("\n");
    String before;
    do {
      before = rest;
      rest = GROUP.matcher(rest).replaceAll("\n");
    } while (!rest.equals(before));
    rest = CLASS.matcher(rest).replaceAll("\n");
    rest = COUNT.matcher(rest).replaceAll("\n");
    if (rest.indexOf('|') >= 0 || rest.indexOf('(') >= 0 || rest.indexOf(')') >= 0) {
      return "";
    }
    rest = OPTIONAL.matcher(rest).replaceAll("\n");
    String longest = "";
    for (String run : SIGN.matcher(rest).replaceAll("\n").split("\n", -1)) {
      longest = run.length() > longest.length() ? run : longest;
    }
    return longest;
  }
}
