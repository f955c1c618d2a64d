package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers in lines that may count the pages. */
final class PageNumbers {

  private static final Pattern ALONE =
      Pattern.compile(
          "[-–—|\\[\\s]*(?:page|p\\.|pág\\.?|página)?\\s*(?:\\d{1,4}|[ivxlc]{1,7})"
              + "(?:\\s*(?:/|\\||of|de|sur)\\s*\\d{1,4}|\\s*\\|\\s*p ?a ?g ?e)?[-–—|\\]\\s]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER =
      Pattern.compile("\\d+|^[ivxl]{1,6}(?=\\p{Lu}| \\p{Lu}|$)|(?<=[\\p{L}] )[ivxl]{1,6}$");
  private static final Pattern OUTER =
      Pattern.compile(
          "(?:(\\d{1,4})(?:\\s*[|–-]?\\s*\\p{Lu}.*)?|\\p{Lu}.*\\D\\s*[|–-]?\\s*(\\d{1,4}))");

  private static final int LONGEST = 40;

  private PageNumbers() {}

  /** Returns whether a line is a page number and nothing else. */
  static boolean isAlone(String line) {
    return line.length() <= LONGEST && ALONE.matcher(line).matches();
  }

  /**
   * Returns how far each number in a line is ahead of the page that the line stands on, as a name:
   * which number, of which kind, and by how much.
   */
  static List<String> offsets(Line line) {
    if (!mayCount(line.opening())) {
      return List.of();
    }
    List<String> offsets = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(line.opening());
    for (int slot = 0; matcher.find(); slot++) {
      String number = matcher.group();
      if (!Character.isDigit(number.charAt(0))) {
        offsets.add("roman " + (roman(number) - line.page()));
        slot--;
      } else if (number.length() <= 4) {
        offsets.add(slot + " " + (Integer.parseInt(number) - line.page()));
      }
    }
    return offsets;
  }

  /** Returns whether a line has a digit, or starts or ends with a small roman numeral. */
  private static boolean mayCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return "ivxl".indexOf(text.charAt(0)) >= 0
        || "ivxl".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Returns the number that a line starts or ends with, or -1; the rest starts with a capital. */
  static int outer(Line line) {
    Matcher matcher = OUTER.matcher(line.opening());
    if (!matcher.matches()) {
      return -1;
    }
    String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return Integer.parseInt(number);
  }

  /** Returns the value of a small roman numeral. */
  static int roman(String numeral) {
    int value = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit =
          switch (numeral.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
          };
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return value;
  }
}
