package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * Finds tables of words by the way their lines break.
 *
 * <p>A line of running text is left when it is full or when its sentence ends. The cells of a table
 * break for neither reason: the next starts with a capital although the line before is short and
 * open, or goes on in lower case although there was room for its first word. Where most of the
 * breaks around a line are such, the line stands in a table.
 */
final class Ragged {

  /** How many breaks before and after a line are looked at. */
  private static final int WINDOW = 4;

  /** The share of them that have to be without reason. */
  private static final double SHARE = 0.5;

  /** A table has at least so many lines. */
  private static final int FEWEST = 6;

  /** A line that leaves more room than this share of the text's width is not full. */
  private static final double FULL = 0.75;

  /** A wrapped line shorter than this share of the text's width stands in a cell. */
  private static final double CELL = 0.4;

  /** In documents with shorter lines, columns of text and of tables look alike. */
  private static final int NARROWEST = 50;

  /** Longer lines were not broken to fit a page. */
  private static final int UNBROKEN = 160;

  /** So many lines that go on from one to the next are running text, whatever stands around. */
  private static final int FLOW = 4;

  private enum Break {
    REASON,
    NONE,
    NEUTRAL
  }

  private final Layout layout;
  private final Marks marks;
  private final Widths widths;

  private Ragged(Layout layout, Marks marks) {
    this.layout = layout;
    this.marks = marks;
    this.widths = Widths.of(layout, marks);
  }

  static void mark(Layout layout, Marks marks) {
    if (layout.drawn()) {
      new Ragged(layout, marks).mark();
    }
  }

  private void mark() {
    List<Integer> page = new ArrayList<>();
    for (int i = 0; i <= layout.lines().size(); i++) {
      boolean end =
          i == layout.lines().size()
              || (!page.isEmpty()
                  && layout.lines().get(page.getFirst()).page() != layout.lines().get(i).page());
      if (end) {
        markPage(page);
        page.clear();
      }
      if (i < layout.lines().size()
          && marks.isFree(i)
          && layout.lines().get(i).length() <= UNBROKEN
          && !isTitle(layout.lines().get(i))
          && layout.lines().get(i).kind() == BlockKind.PARAGRAPH) {
        page.add(i);
      }
    }
  }

  private void markPage(List<Integer> page) {
    boolean record =
        !page.isEmpty() && layout.lines().get(page.getFirst()).page() == 1 && hasMasthead();
    if (record || page.size() < FEWEST || widths.ofText() < NARROWEST) {
      return;
    }
    Break[] breaks = new Break[page.size() - 1];
    for (int i = 0; i < breaks.length; i++) {
      breaks[i] = between(page.get(i), page.get(i + 1));
    }
    int start = 0;
    for (int i = 0; i <= page.size(); i++) {
      if (i == page.size() || !isRagged(breaks, i)) {
        markTable(page, breaks, start, i);
        start = i + 1;
      }
    }
  }

  /** The title of an official record is as ragged as a table. */
  private boolean hasMasthead() {
    for (int i = 0; i < layout.lines().size() && layout.lines().get(i).page() == 1; i++) {
      if (marks.is(i, Zone.FRONT_MATTER)) {
        return true;
      }
    }
    return false;
  }

  /** The breaks around a line, those before it and those after. */
  private static boolean isRagged(Break[] breaks, int line) {
    int without = 0;
    int judged = 0;
    for (int i = Math.max(0, line - WINDOW); i < Math.min(breaks.length, line + WINDOW); i++) {
      without += breaks[i] == Break.NONE ? 1 : 0;
      judged += breaks[i] == Break.NEUTRAL ? 0 : 1;
    }
    return judged >= 2 && without >= SHARE * judged;
  }

  private void markTable(List<Integer> page, Break[] breaks, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !touches(breaks, start, from, to)) {
      start++;
    }
    while (end > start && !touches(breaks, end - 1, from, to)) {
      end--;
    }
    // The end of a paragraph above and the start of one below are no cells.
    while (start < end && start > 0 && runsOn(page, breaks, start - 1)) {
      start++;
    }
    while (end > start
        && end < page.size()
        && (runsOn(page, breaks, end - 1) || fillsTwo(page, breaks, end - 1))) {
      end--;
    }
    if (end - start < FEWEST) {
      return;
    }
    for (int i = start; i < end; i++) {
      int flow = flow(page, breaks, i, end);
      if (flow >= FLOW) {
        i += flow - 1;
        continue;
      }
      marks.mark(page.get(i), Zone.TABLE, "ragged-lines");
      if (i == start || breaks[i - 1] != Break.REASON) {
        marks.start(page.get(i));
      }
    }
  }

  /** Returns whether a full line goes on in lower case. */
  private boolean runsOn(List<Integer> page, Break[] breaks, int line) {
    return breaks[line] == Break.REASON
        && layout.lines().get(page.get(line)).length() >= FULL * widths.ofText()
        && layout.lines().get(page.get(line + 1)).startsLowerCase();
  }

  /** Returns whether a full line is followed by another full one: names begin with capitals too. */
  private boolean fillsTwo(List<Integer> page, Break[] breaks, int line) {
    double full = FULL * widths.ofText();
    return breaks[line] == Break.REASON
        && layout.lines().get(page.get(line)).length() >= full
        && layout.lines().get(page.get(line + 1)).length() >= full;
  }

  private static boolean isTitle(Line line) {
    return Annexes.isTitle(line)
        || Starts.caption(line.opening())
        || (line.length() <= UNBROKEN && Cues.source(line.opening()));
  }

  /** The number of lines from here on of which each but the last is full and goes on. */
  private int flow(List<Integer> page, Break[] breaks, int start, int end) {
    int i = start;
    while (i + 1 < end
        && breaks[i] == Break.REASON
        && layout.lines().get(page.get(i)).length() >= FULL * widths.ofText()) {
      i++;
    }
    return i - start + 1;
  }

  /** Whether a break without reason stands right before or after a line. */
  private static boolean touches(Break[] breaks, int line, int from, int to) {
    return (line > from && breaks[line - 1] == Break.NONE)
        || (line + 1 < to && breaks[line] == Break.NONE);
  }

  private Break between(int before, int after) {
    Line a = layout.lines().get(before);
    Line b = layout.lines().get(after);
    int room = a.length() + 1 + b.firstWordLength();
    if (b.startsLowerCase()) {
      return room < CELL * widths.ofText() ? Break.NONE : Break.REASON;
    }
    if (Starts.bullet(b.text())
        || Starts.bullet(a.text())
        || Starts.enumerator(b.opening())
        || (a.isCapitals() && a.length() > 3)
        || (b.isCapitals() && b.length() > 3)) {
      return Break.NEUTRAL;
    }
    if (NameLists.person(b.text())) {
      return Break.REASON;
    }
    if (a.endsSentence() || a.text().endsWith(",") || a.endsWithHyphen()) {
      return Break.REASON;
    }
    return room < FULL * widths.ofText() ? Break.NONE : Break.REASON;
  }
}
