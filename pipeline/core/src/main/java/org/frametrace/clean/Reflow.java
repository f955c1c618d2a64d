package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.clean.Marks.Mark;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * Puts lines together into paragraphs.
 *
 * <p>Running lines and footnotes stand aside: they become paragraphs after the one that they
 * interrupt, so that a sentence goes on over the end of a page.
 */
final class Reflow {

  /** What a line is worth that was left short on purpose, as a share of the usual width. */
  private static final double SHORT = 0.85;

  /** Lines longer than this were not broken to fit a page: each is a paragraph. */
  private static final int UNBROKEN = 160;

  private static final Pattern OPEN_END = Pattern.compile("(?:.*[,;:] )?(?:and|or|et|ou|y|o)");

  private static final Mark BODY = new Mark(Zone.BODY, "default");

  private final Layout layout;
  private final Marks marks;
  private final Widths widths;
  private final BlockTrust trust;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Paragraph> aside = new ArrayList<>();
  private final List<Line> current = new ArrayList<>();
  private final List<Line> note = new ArrayList<>();
  private int last = -1;

  private Reflow(Layout layout, Marks marks) {
    this.layout = layout;
    this.marks = marks;
    this.widths = Widths.of(layout, marks);
    this.trust = BlockTrust.of(layout, marks);
  }

  static List<Paragraph> paragraphs(Layout layout, Marks marks) {
    return new Reflow(layout, marks).run();
  }

  private List<Paragraph> run() {
    for (int i = 0; i < layout.lines().size(); i++) {
      Line line = layout.lines().get(i);
      Mark mark = marks.get(i);
      Zone zone = mark == null ? Zone.BODY : mark.zone();
      if (mark != null && (zone == Zone.RUNNING || zone == Zone.PAGE_NUMBER)) {
        aside.add(new Paragraph(List.of(line), zone, mark.rule()));
      } else if (mark != null && zone == Zone.FOOTNOTE) {
        addToNote(i, line, mark);
      } else {
        if (last >= 0 && !joins(last, i)) {
          finish();
        }
        current.add(line);
        last = i;
      }
    }
    finish();
    return paragraphs;
  }

  private void addToNote(int i, Line line, Mark mark) {
    if (marks.isStart(i) || (!note.isEmpty() && note.getLast().page() != line.page())) {
      finishNote();
    }
    note.add(line);
    noteMark = mark;
  }

  private Mark noteMark = BODY;

  private void finishNote() {
    if (!note.isEmpty()) {
      aside.add(new Paragraph(note, noteMark.zone(), noteMark.rule()));
      note.clear();
    }
  }

  private void finish() {
    if (!current.isEmpty()) {
      Mark mark = marks.get(last);
      Mark made = mark == null ? BODY : mark;
      paragraphs.add(new Paragraph(current, made.zone(), made.rule()));
      current.clear();
    }
    finishNote();
    paragraphs.addAll(aside);
    aside.clear();
  }

  private boolean joins(int before, int after) {
    Line a = layout.lines().get(before);
    Line b = layout.lines().get(after);
    Mark mark = marks.get(before);
    if (mark != null || marks.get(after) != null) {
      return mark != null && mark.equals(marks.get(after)) && !marks.isStart(after);
    }
    if (a.kind() != b.kind()) {
      return false;
    }
    if (a.kind() != BlockKind.PARAGRAPH) {
      return a.block() == b.block() && !b.separated() && !Starts.bullet(b.text());
    }
    return joinsText(before, a, after, b);
  }

  private boolean joinsText(int before, Line a, int after, Line b) {
    if (Starts.isBareBullet(a.text())) {
      return !b.separated() || (a.page() == b.page() && layout.drawn());
    }
    if (Starts.bullet(b.text()) || Starts.caption(b.opening())) {
      return false;
    }
    boolean samePage = a.page() == b.page();
    boolean divided = b.separated() || !samePage;
    boolean told = divided && trust.isTrusted(b.page());
    int width = Math.max(widths.at(before), samePage ? widths.at(after) : 0);
    boolean full = a.length() + 1 + b.firstWordLength() > SHORT * width;
    boolean ended = a.endsSentence();
    if (Starts.enumerator(b.opening())) {
      return full && !ended && !told && !OPEN_END.matcher(a.opening()).matches();
    }
    if (!layout.drawn() && divided) {
      return false;
    }
    if (b.startsLowerCase()) {
      return !ended || (full && !told && samePage);
    }
    if (a.endsWithHyphen() && Character.isLetter(b.text().codePointAt(0))) {
      return true;
    }
    if (!full || (width > UNBROKEN && samePage)) {
      return false;
    }
    if (a.isCapitals() && !b.isCapitals() && current.size() == 1) {
      return false;
    }
    if (!samePage) {
      return !ended && current.size() > 1 && b.length() > SHORT * widths.at(after) && !told(a, b);
    }
    return !told;
  }

  /** A page that starts with a line in another style does not go on with the text before. */
  private static boolean told(Line a, Line b) {
    return b.isCapitals() != a.isCapitals();
  }
}
