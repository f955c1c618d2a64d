package org.frametrace.clean;

/** Finds the raised numbers that call for footnotes; parsers give them as plain digits. */
final class FootnoteMarks {

  private static final String STOPS = ".,;:!?)]”\"’»";

  /** How a number stands in a line. */
  enum Fit {
    /** Right after a word in lower case or a stop: nothing but a mark. */
    GLUED,
    /** After capitals, or apart from the stop before it: a mark if its number is the next. */
    LIKELY,
    /** Between words: the number may be there for another reason. */
    APART,
    NONE
  }

  private FootnoteMarks() {}

  /**
   * Says how a number stands in a line.
   *
   * @param at where the digits start
   * @param end where they end
   */
  static Fit fit(String text, Line line, int at, int end) {
    if (at - line.start() < 3 || !endsMark(text, end, line)) {
      return Fit.NONE;
    }
    char before = text.charAt(at - 1);
    char second = text.charAt(at - 2);
    char third = text.charAt(at - 3);
    if (STOPS.indexOf(before) >= 0) {
      // 3.12 is a number, and (12).3 the paragraph of a decision.
      return Character.isDigit(second) ? Fit.NONE : Fit.GLUED;
    }
    if (Character.isLetter(before)) {
      boolean word = Character.isLetter(second) && Character.isLetter(third);
      return !word ? Fit.NONE : Character.isLowerCase(before) ? Fit.GLUED : Fit.LIKELY;
    }
    if (before != ' ' || (end < line.end() && !Character.isWhitespace(text.charAt(end)))) {
      return Fit.NONE;
    }
    if (".?!”\"’»".indexOf(second) >= 0 && Character.isLowerCase(third)) {
      return Fit.GLUED;
    }
    return STOPS.indexOf(second) >= 0 ? Fit.LIKELY : Fit.APART;
  }

  private static boolean endsMark(String text, int after, Line line) {
    return after >= line.end()
        || Character.isWhitespace(text.charAt(after))
        || (STOPS.indexOf(text.charAt(after)) >= 0
            && (after + 1 >= line.end() || !Character.isDigit(text.charAt(after + 1))));
  }
}
