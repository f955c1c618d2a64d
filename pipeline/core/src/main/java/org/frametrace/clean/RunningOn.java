package org.frametrace.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells numbers and letters that stand at the start of a line by accident: the third of {@code (1)
 * one; (2) two; (3) three} within a paragraph, and the {@code v.} between the parties to a case.
 */
final class RunningOn {

  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2}|[b-z])\\) .*");
  private static final Pattern VERSUS = Pattern.compile("v\\. \\p{Lu}.*");

  private static final int LATEST = 12;

  private RunningOn() {}

  /** Returns whether a line that looks like an item goes on with the paragraph before it. */
  static boolean goesOn(List<Line> paragraph, Line line) {
    String text = line.opening();
    if (text.startsWith("v. ")) {
      boolean item = paragraph.getFirst().text().startsWith("iv");
      return !item && VERSUS.matcher(text).matches() && names(paragraph.getLast());
    }
    Matcher number = NUMBER.matcher(text);
    return number.matches() && runsIn(paragraph, before(number.group(1)));
  }

  /** Returns whether the last word of a line is a name, or initials. */
  private static boolean names(Line line) {
    String text = line.text();
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return Character.isUpperCase(word.codePointAt(0))
        && (!word.endsWith(".") || word.indexOf('.') < word.length() - 1)
        && text.length() > word.length();
  }

  private static String before(String label) {
    return Character.isDigit(label.charAt(0))
        ? Integer.toString(Integer.parseInt(label) - 1)
        : Character.toString(label.charAt(0) - 1);
  }

  /** Returns whether the number before it stands within a line, and not at its start. */
  private static boolean runsIn(List<Line> paragraph, String label) {
    List<Line> latest = paragraph.subList(Math.max(0, paragraph.size() - LATEST), paragraph.size());
    for (Line line : latest) {
      String text = line.opening();
      if (text.indexOf("(" + label + ") ") > 0 || text.indexOf(" " + label + ") ") > 0) {
        return true;
      }
    }
    return false;
  }
}
