package org.frametrace.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.clean.FootnoteMarks.Fit;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds footnotes at the foot of pages, and their marks in the text above.
 *
 * <p>Two signs are trusted: a rule drawn with underscores, and a line that starts with a number
 * that is glued to a word or a full stop further up on the page, or that is the next number and
 * stands there at all. The glued number is then deleted from the text, because {@code rights12} is
 * no word.
 */
final class Footnotes {

  private static final Pattern RULE = Pattern.compile("_{5,}");
  private static final Pattern NOTE =
      Pattern.compile("(\\d{1,3}) ?(?=[\\p{Lu}“\"‘'(«]|http|www).*");

  /** A page with more lines was not printed, and looking for marks in it would take too long. */
  private static final int LONGEST_PAGE = 400;

  private final Layout layout;
  private final List<Line> lines;
  private final Marks marks;
  private final BlockTrust trust;

  /** Of so many notes after the last one some may have no mark that can be read. */
  private static final int SOON = 15;

  /** The number of the note found last. */
  private int last;

  private Footnotes(Layout layout, Marks marks) {
    this.trust = BlockTrust.of(layout, marks);
    this.layout = layout;
    this.lines = layout.lines();
    this.marks = marks;
  }

  static void mark(Layout layout, Marks marks) {
    if (layout.drawn()) {
      new Footnotes(layout, marks).mark();
    }
  }

  private void mark() {
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
      if (marks.isFree(i) && RULE.matcher(lines.get(i).opening()).matches()) {
        marks.mark(i, Zone.FOOTNOTE, "footnote-rule");
        markNotes(start, i, i + 1, end, "footnote-rule");
        return;
      }
    }
    for (int i = start + 1; i < end; i++) {
      int number = noteNumber(i);
      if (number > 0 && isCalled(start, i, end, number)) {
        int first = i;
        while (first > start + 1 && number > 1 && noteNumber(first - 1) == number - 1) {
          first--;
          number--;
        }
        markNotes(start, first, first, end, "footnote-mark");
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
      if (number == 0 && i > from && (isText(i) || Starts.caption(lines.get(i).opening()))) {
        return;
      }
      if (number == 0 && i > from && FigureLabels.start(lines, marks, i, end)) {
        FigureLabels.mark(lines, marks, i, end);
        return;
      }
      if (number > 0) {
        marks.start(i);
        deleteMark(start, bodyEnd, number);
        last = number;
      }
      marks.mark(i, Zone.FOOTNOTE, rule);
    }
  }

  /** Text may come after the notes in the order of the file; where blocks are true, it shows. */
  private boolean isText(int line) {
    Line seen = lines.get(line);
    return seen.separated()
        && trust.isTrusted(seen.page())
        && lines.get(line - 1).endsSentence()
        && !seen.startsLowerCase();
  }

  private int noteNumber(int line) {
    String text = lines.get(line).opening();
    if (!Character.isDigit(text.charAt(0))
        || !marks.isFree(line)
        || lines.get(line).kind() != BlockKind.PARAGRAPH) {
      return 0;
    }
    Matcher matcher = NOTE.matcher(text);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Returns whether the text above a line calls for a note of that number. */
  private boolean isCalled(int start, int line, int end, int number) {
    Fit best = Fit.NONE;
    boolean separated = lines.get(line).separated();
    boolean next = number == last + 1 && separated;
    // The next notes may stand before the text in the order of the file.
    boolean soon = last > 0 && number > last && number <= last + SOON && separated;
    for (int i = start; i < (soon ? end : line); i++) {
      Mark mark = find(i, number);
      if (mark != null && mark.fit.compareTo(best) < 0) {
        best = mark.fit;
      }
    }
    boolean low = 2 * (line - start) >= end - start;
    return best == Fit.GLUED || (next && best == Fit.LIKELY) || (next && low && best == Fit.APART);
  }

  private void deleteMark(int start, int end, int number) {
    for (int i = start; i < end; i++) {
      Mark mark = find(i, number);
      if (mark != null && mark.fit != Fit.APART) {
        marks.delete(mark.digits);
        return;
      }
    }
  }

  private record Mark(Fit fit, Span digits) {}

  /** The best place of a number in a line of the text, or null. */
  private @Nullable Mark find(int index, int number) {
    if (!marks.isFree(index)) {
      return null;
    }
    Line line = lines.get(index);
    String text = layout.normal().text();
    String digits = Integer.toString(number);
    Mark best = null;
    int at = text.indexOf(digits, line.start(), line.end());
    while (at >= 0) {
      int after = at + digits.length();
      Fit fit = FootnoteMarks.fit(text, line, at, after);
      if (fit != Fit.NONE && (best == null || fit.compareTo(best.fit) < 0)) {
        best = new Mark(fit, new Span(at, after));
      }
      at = text.indexOf(digits, after, line.end());
    }
    return best;
  }
}
