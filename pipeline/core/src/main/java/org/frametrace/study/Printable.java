package org.frametrace.study;

import java.util.Locale;

/** Makes text from files and their names safe to print on one line of a terminal. */
public final class Printable {

  private Printable() {}

  /**
   * Returns the text with every line break, control character and character that changes the
   * direction of writing as an escape such as {@code \n} or <code>&#92;u001b</code>.
   */
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> printable.append("\\n");
        case '\r' -> printable.append("\\r");
        case '\t' -> printable.append("\\t");
        default -> {
          if (Character.isISOControl(c) || changesDirectionOrLine(c)) {
            printable.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            printable.append(c);
          }
        }
      }
    }
    return printable.toString();
  }

  private static boolean changesDirectionOrLine(char c) {
    return (c >= '\u2028' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }
}
