package org.frametrace.clean;

import java.util.List;

/**
 * Tells questions that head the text below them, in Spanish, where a sign opens each. A leaflet
 * sets them apart by their letters only, which nobody sees in the text.
 */
final class Questions {

  private static final char OPENING = '¿';

  /** A question that heads something is short. */
  private static final int MOST_LINES = 3;

  private Questions() {}

  /** Returns whether a line starts with a question. */
  static boolean opens(String line) {
    return line.length() > 1
        && line.charAt(0) == OPENING
        && Character.isUpperCase(line.codePointAt(1));
  }

  /** Returns whether a text is a question and nothing else. */
  static boolean isAlone(String text) {
    return opens(text) && text.endsWith("?");
  }

  /** Returns whether the question that a paragraph is ends before a line, or one starts there. */
  static boolean divides(List<Line> paragraph, Line line) {
    Line last = paragraph.getLast();
    if (opens(line.text())) {
      return last.endsSentence() || last.text().endsWith("/") || last.opening().contains("://");
    }
    return opens(paragraph.getFirst().text())
        && paragraph.size() <= MOST_LINES
        && last.text().endsWith("?")
        && !line.startsLowerCase();
  }
}
