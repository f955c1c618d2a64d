package org.frametrace.report;

/** Makes text from documents harmless in HTML and XML, as content and in quoted attributes. */
final class Escaping {

  private static final char REPLACEMENT = '\uFFFD';

  private Escaping() {}

  /**
   * Returns the text with markup characters as entities. Line breaks and other control characters,
   * which XML forbids or which would hide, are shown as their pictures (U+2400 and on), a tab as a
   * space; characters that turn the direction of writing, lone surrogates and noncharacters become
   * U+FFFD.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      switch (point) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t' -> out.append(' ');
        default -> out.appendCodePoint(visible(point));
      }
    }
    return out.toString();
  }

  private static int visible(int point) {
    if (point < 0x20) {
      return 0x2400 + point;
    }
    boolean harmful =
        (point >= 0x7F && point < 0xA0)
            || point == 0x2028
            || point == 0x2029
            || (point >= 0x202A && point <= 0x202E)
            || (point >= 0x2066 && point <= 0x2069)
            || Character.getType(point) == Character.SURROGATE
            || (point & 0xFFFE) == 0xFFFE
            || (point >= 0xFDD0 && point <= 0xFDEF);
    return harmful ? REPLACEMENT : point;
  }
}
