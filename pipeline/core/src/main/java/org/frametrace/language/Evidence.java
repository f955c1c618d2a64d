package org.frametrace.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a paragraph that speak for its language.
 *
 * @param words runs of letters and apostrophes that begin with a small letter, or with a letter of
 *     a script without capitals; no web addresses, and nothing with a digit in it
 * @param letters whether the paragraph has any letter
 */
record Evidence(List<String> words, boolean letters) {

  /** A word that is longer is no word. It would outweigh all others. */
  private static final int LONGEST_WORD = 40;

  /** More words make no answer surer, and the identifier's time grows with them. */
  private static final int MOST_WORDS = 50;

  Evidence {
    words = List.copyOf(words);
  }

  static Evidence of(CharSequence text) {
    List<String> words = new ArrayList<>();
    boolean letters = false;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      letters |= addWord(text.subSequence(start, end).toString(), words);
      start = end + 1;
    }
    return new Evidence(words, letters);
  }

  /** Adds what stands between two spaces if it is a word, and returns whether it has a letter. */
  private static boolean addWord(String token, List<String> words) {
    int first = 0;
    int last = token.length();
    while (first < last && !Character.isLetterOrDigit(token.codePointAt(first))) {
      first += Character.charCount(token.codePointAt(first));
    }
    while (last > first && !Character.isLetterOrDigit(token.codePointBefore(last))) {
      last -= Character.charCount(token.codePointBefore(last));
    }
    if (first == last) {
      return false;
    }
    int initial = token.codePointAt(first);
    boolean small = !Character.isUpperCase(initial) && !Character.isTitleCase(initial);
    if (small && last - first <= LONGEST_WORD && isWord(token, first, last)) {
      words.add(token.substring(first, last));
    }
    return token.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isWord(String token, int first, int last) {
    for (int i = first; i < last; ) {
      int c = token.codePointAt(i);
      if (!Character.isLetter(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.COMBINING_SPACING_MARK
          && "'\u2019-\u2010\u2011".indexOf(c) < 0) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Returns the number of letters in the words. */
  int size() {
    return words.stream().mapToInt(String::length).sum();
  }

  /** Returns at most so many words as are needed, from the whole length of the paragraph. */
  String sample() {
    if (words.size() <= MOST_WORDS) {
      return String.join(" ", words);
    }
    List<String> sample = new ArrayList<>(MOST_WORDS);
    for (int i = 0; i < MOST_WORDS; i++) {
      sample.add(words.get((int) ((long) i * words.size() / MOST_WORDS)));
    }
    return String.join(" ", sample);
  }
}
