package org.frametrace.clean;

import org.frametrace.model.Span;

/**
 * Takes glyphs away that were drawn several times for a bolder look: {@code HHeeaaddiinngg}.
 *
 * <p>In a word of at least four different letters in a row of which each stands there twice (or
 * three or four times), none of the languages measured has a word. Shorter words are only mended if
 * all of their line is doubled.
 */
final class DoubledGlyphs {

  /** A word with so many runs of equal letters, all doubled, is no word. */
  private static final int SURE = 4;

  private DoubledGlyphs() {}

  /** Returns whether a line has a doubled word. */
  static boolean isIn(String text, int start, int end) {
    int runs = 0;
    int at = start;
    while (at < end) {
      int stop = endOfRun(text, at, end);
      boolean letter = Character.isLetter(text.charAt(at));
      runs = letter && stop - at >= 2 ? runs + 1 : 0;
      if (runs >= SURE) {
        return true;
      }
      at = stop;
    }
    return false;
  }

  /** Writes a line that has a doubled word. */
  static void write(String text, int start, int end, AlignedText.Writer out) {
    int all = factor(text, start, end);
    int at = start;
    while (at < end) {
      int stop = at;
      boolean space = Character.isWhitespace(text.charAt(at));
      while (stop < end && Character.isWhitespace(text.charAt(stop)) == space) {
        stop++;
      }
      int factor = space ? 1 : all > 1 ? all : isIn(text, at, stop) ? factor(text, at, stop) : 1;
      write(text, at, stop, factor, out);
      at = stop;
    }
  }

  private static void write(String text, int start, int end, int factor, AlignedText.Writer out) {
    if (factor == 1) {
      out.write(text.substring(start, end), new Span(start, end));
      return;
    }
    for (int at = start; at < end; at += factor) {
      out.writeWhole(text.substring(at, at + 1), new Span(at, at + factor));
    }
  }

  /** The number that divides the lengths of all runs of equal characters but spaces. */
  private static int factor(String text, int start, int end) {
    int factor = 0;
    int at = start;
    while (at < end) {
      int stop = endOfRun(text, at, end);
      if (!Character.isWhitespace(text.charAt(at))) {
        factor = gcd(stop - at, factor);
      }
      at = stop;
    }
    return factor;
  }

  private static int endOfRun(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == text.charAt(start)) {
      at++;
    }
    return at;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
