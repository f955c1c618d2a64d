package org.frametrace.tables;

/**
 * Makes text from documents and metadata harmless for those who open a table in a spreadsheet.
 *
 * <ul>
 *   <li>A spreadsheet runs a cell as a formula if it begins with {@code =}, {@code +}, {@code -} or
 *       {@code @}. Such a text gets an apostrophe before its first character. The same holds where
 *       the sign stands behind white space or invisible characters, and for the full-width and
 *       small forms of the signs.
 *   <li>Where the list separator of the locale is a semicolon, a spreadsheet begins a new cell at
 *       each one, quotes or not. So what follows a semicolon is treated as what begins a cell.
 *   <li>Control characters, line breaks included, become their Unicode pictures (U+2400 to U+2421):
 *       a row is a line, and a reader sees what is there. Other line separators, C1 controls, lone
 *       surrogates and noncharacters become U+FFFD.
 * </ul>
 *
 * <p>All other text is kept as it is.
 */
public final class SafeText {

  private static final String FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫";
  private static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /** Returns the text, or a harmless text in its place. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 2);
    int cellStart = 0;
    boolean atStart = true;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (atStart && FORMULA.indexOf(point) >= 0) {
        safe.insert(cellStart, '\'');
        atStart = false;
      } else if (point == ';') {
        atStart = true;
      } else {
        atStart = atStart && isInvisible(point);
      }
      safe.appendCodePoint(visible(point));
      if (point == ';') {
        cellStart = safe.length();
      }
    }
    return safe.toString();
  }

  /** Returns whether a text plainly needs no change; most do not, and tables have millions. */
  private static boolean isPlain(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (!Character.isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ';' || c < 0x20 || c >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }

  private static int visible(int point) {
    if (point < 0x20) {
      return 0x2400 + point;
    }
    if (point == 0x7F) {
      return 0x2421;
    }
    boolean harmful =
        Character.isISOControl(point)
            || point == 0x2028
            || point == 0x2029
            || Character.getType(point) == Character.SURROGATE
            || (point & 0xFFFE) == 0xFFFE
            || (point >= 0xFDD0 && point <= 0xFDEF);
    return harmful ? REPLACEMENT : point;
  }
}
