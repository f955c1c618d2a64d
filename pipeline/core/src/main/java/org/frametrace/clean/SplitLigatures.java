package org.frametrace.clean;

import org.frametrace.model.Span;

/**
 * Closes the gap that parsers of PDF see within {@code fl} and {@code fi} at the start of a word:
 * {@code the f loor}. No word of the languages measured is a single f.
 */
final class SplitLigatures {

  private SplitLigatures() {}

  static void mark(Layout layout, Marks marks) {
    if (!layout.drawn()) {
      return;
    }
    for (Line line : layout.lines()) {
      int start = line.start();
      int at = layout.normal().text().indexOf("f ", start, line.end());
      while (at >= 0 && at + 3 < line.end()) {
        if (isSplit(layout.normal().text(), start, at)) {
          marks.delete(new Span(at + 1, at + 2));
        }
        at = layout.normal().text().indexOf("f ", at + 2, line.end());
      }
    }
  }

  private static boolean isSplit(String text, int start, int at) {
    // A letter before the space would mean that every letter of the line is spaced.
    boolean alone =
        at == start
            || (at >= start + 3
                && text.charAt(at - 1) == ' '
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at - 3)));
    char next = text.charAt(at + 2);
    return alone && (next == 'l' || next == 'i') && Character.isLowerCase(text.charAt(at + 3));
  }
}
