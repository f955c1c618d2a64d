package org.frametrace.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;

/**
 * Finds footnotes at the foot of pages, and their marks in the text above.
 *
 * <p>Two signs are trusted: a rule drawn with underscores, and a line that starts with a number
 * that is glued to a word or a full stop further up on the page. The glued number is then deleted
 * from the text, because {@code rights12} is no word.
 */
final class Footnotes {

  private static final Pattern RULE = Pattern.compile("_{5,}");
  private static final Pattern NOTE =
      Pattern.compile("(\\d{1,3}) ?(?=[\\p{Lu}“\"‘'(«]|http|www).*");

  /** A page with more lines was not printed, and looking for marks in it would take too long. */
  private static final int LONGEST_PAGE = 400;

  private final Layout layout;
  private final Marks marks;

  private Footnotes(Layout layout, Marks marks) {
    this.layout = layout;
    this.marks = marks;
  }

  static void mark(Layout layout, Marks marks) {
    if (layout.drawn()) {
      new Footnotes(layout, marks).mark();
    }
  }

  private void mark() {
    List<Line> lines = layout.lines();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
        end++;
      }
      if (end - start <= LONGEST_PAGE) {
        markPage(start, end);
      }
      start = end;
    }
  }

  private void markPage(int start, int end) {
    for (int i = start; i < end; i++) {
      if (marks.isFree(i) && RULE.matcher(layout.lines().get(i).opening()).matches()) {
        marks.mark(i, Zone.FOOTNOTE, "footnote-rule");
        markNotes(start, i, i + 1, end, "footnote-rule");
        return;
      }
    }
    for (int i = start + 1; i < end; i++) {
      int number = noteNumber(i);
      if (number > 0 && deleteMark(start, i, number)) {
        markNotes(start, i, i, end, "footnote-mark");
        return;
      }
    }
  }

  private void markNotes(int start, int bodyEnd, int from, int end, String rule) {
    for (int i = from; i < end; i++) {
      if (!marks.isFree(i)) {
        continue;
      }
      int number = noteNumber(i);
      if (number > 0) {
        marks.start(i);
        deleteMark(start, bodyEnd, number);
      }
      marks.mark(i, Zone.FOOTNOTE, rule);
    }
  }

  private int noteNumber(int line) {
    if (!marks.isFree(line) || layout.lines().get(line).kind() != BlockKind.PARAGRAPH) {
      return 0;
    }
    String text = layout.lines().get(line).opening();
    if (!Character.isDigit(text.charAt(0))) {
      return 0;
    }
    Matcher matcher = NOTE.matcher(text);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Deletes a number that is glued to a word or a stop, and says whether there was one. */
  private boolean deleteMark(int start, int end, int number) {
    String digits = Integer.toString(number);
    String text = layout.normal().text();
    for (int i = start; i < end; i++) {
      if (!marks.isFree(i)) {
        continue;
      }
      Line line = layout.lines().get(i);
      int at = text.indexOf(digits, line.start());
      while (at >= 0 && at < line.end()) {
        int after = at + digits.length();
        if (at > line.start() && isGlued(text, line.start(), at) && endsMark(text, after, line)) {
          marks.delete(new Span(at, after));
          return true;
        }
        at = text.indexOf(digits, after);
      }
    }
    return false;
  }

  private static boolean isGlued(String text, int start, int at) {
    if (at - start < 3) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (before == ' ') {
      // Parsers may set the raised number apart, but only after a stop it cannot be anything else.
      char stop = text.charAt(at - 2);
      return ".?!”\"’»".indexOf(stop) >= 0 && Character.isLowerCase(text.charAt(at - 3));
    }
    if (".,;:!?)”\"’»".indexOf(before) >= 0) {
      // 3.12 is a number, and (12).3 the paragraph of a decision.
      return !Character.isDigit(text.charAt(at - 2));
    }
    return Character.isLowerCase(before)
        && Character.isLetter(text.charAt(at - 2))
        && Character.isLetter(text.charAt(at - 3));
  }

  private static boolean endsMark(String text, int after, Line line) {
    return after >= line.end()
        || Character.isWhitespace(text.charAt(after))
        || (".,;:!?)”\"’»".indexOf(text.charAt(after)) >= 0
            && (after + 1 >= line.end() || !Character.isDigit(text.charAt(after + 1))));
  }
}
