package org.frametrace.tika;

/**
 * The text of one block while it is collected.
 *
 * <p>What comes out has no control characters but tab and line feed, no lone surrogates, no blank
 * lines and no white space at its ends, whatever went in: a form feed in a text would otherwise
 * look like a page break later on.
 */
final class BlockText {
  private final StringBuilder text = new StringBuilder();

  /** Adds characters; line breaks among them are kept. */
  void append(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  /** Adds characters of a format in which every run of white space means one space. */
  void appendCollapsed(char[] characters, int start, int length) {
    for (int i = start; i < start + length; i++) {
      char c = characters[i];
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
        text.append(c);
      } else if (!endsWithSpace()) {
        text.append(' ');
      }
    }
  }

  /** Adds a line break that the format itself names. */
  void lineBreak() {
    text.append('\n');
  }

  /** Adds the end of a line, unless the text is at one already or has not begun. */
  void lineEnd() {
    if (!text.isEmpty() && !endsWithSpace()) {
      text.append('\n');
    }
  }

  private boolean endsWithSpace() {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** Returns the text, and begins anew. */
  String take() {
    if (text.isEmpty()) {
      return "";
    }
    StringBuilder clean = new StringBuilder(text.length());
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineBreak(c)) {
        if (isBlank(clean, lineStart)) {
          clean.setLength(lineStart);
        } else {
          clean.append('\n');
          lineStart = clean.length();
        }
      } else {
        clean.append(harmless(c, i));
      }
    }
    text.setLength(0);
    return clean.toString().strip();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(StringBuilder line, int start) {
    for (int i = start; i < line.length(); i++) {
      if (!Character.isWhitespace(line.charAt(i)) && line.charAt(i) != '\u00A0') {
        return false;
      }
    }
    return true;
  }

  private char harmless(char c, int at) {
    if (c < ' ' && c != '\t') {
      return ' ';
    }
    boolean beforeLow = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    boolean afterHigh = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    boolean lone =
        (Character.isHighSurrogate(c) && !beforeLow) || (Character.isLowSurrogate(c) && !afterHigh);
    return lone ? '\uFFFD' : c;
  }
}
