package org.frametrace.lexicon;

/**
 * A word with {@code *} for any characters, none included, and {@code ?} for exactly one. A sign
 * that stands alone is itself: {@code "?"} is a question mark.
 */
public final class Wildcard {

  private Wildcard() {}

  /** Returns whether a word of a pattern stands for many words. */
  public static boolean in(String word) {
    return word.length() > 1 && (word.indexOf('*') >= 0 || word.indexOf('?') >= 0);
  }

  /** Returns what every word that matches begins with; the whole word if it has no wildcard. */
  public static String literalStart(String word) {
    if (!in(word)) {
      return word;
    }
    int end = 0;
    while (word.charAt(end) != '*' && word.charAt(end) != '?') {
      end++;
    }
    return word.substring(0, end);
  }

  /**
   * Returns whether a word matches, in time proportional to the product of the lengths at worst.
   */
  public static boolean matches(String wildcard, String word) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < word.length()) {
      char wanted = at < wildcard.length() ? wildcard.charAt(at) : '\0';
      if (at < wildcard.length() && wanted == '*') {
        star = at++;
        resume = in;
      } else if (at < wildcard.length() && (wanted == '?' || wanted == word.charAt(in))) {
        at++;
        in++;
      } else if (star >= 0) {
        // The last star takes one character more; earlier ones need never be tried again.
        at = star + 1;
        in = ++resume;
      } else {
        return false;
      }
    }
    while (at < wildcard.length() && wildcard.charAt(at) == '*') {
      at++;
    }
    return at == wildcard.length();
  }
}
