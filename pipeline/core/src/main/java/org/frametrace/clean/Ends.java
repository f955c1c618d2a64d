package org.frametrace.clean;

/** What the last characters of a text say about what follows. */
final class Ends {

  private static final String STOPS = ".!?:;";
  private static final String CLOSERS = "\"'”’»)]";

  private Ends() {}

  /** Returns whether a sentence, or a clause before a list, may end with the text. */
  static boolean sentence(String text) {
    int at = text.length() - 1;
    while (at >= 0
        && (CLOSERS.indexOf(text.charAt(at)) >= 0
            || (Character.isDigit(text.charAt(at)) && text.length() - at <= 3))) {
      at--;
    }
    // The digits of a footnote mark may follow a stop, but a number is no mark.
    return at >= 0 && STOPS.indexOf(text.charAt(at)) >= 0;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }

  static boolean isCapitals(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }
}
