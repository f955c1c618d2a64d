package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.clean.Marks.Mark;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together into paragraphs.
 *
 * <p>Running lines, mastheads and footnotes stand aside: they become paragraphs after the one that
 * they interrupt, so that a sentence goes on over the end of a page. A line that starts in lower
 * case looks back for the paragraph that broke off, past a table or figure between them.
 */
final class Reflow {

  /** How many paragraphs may stand between the two parts of a sentence. */
  private static final int LOOK_BACK = 12;

  /** The same with the cells of ruled tables. */
  private static final int LOOK_BACK_OVER_CELLS = 300;

  private static final Mark BODY = new Mark(Zone.BODY, "default");

  private final Layout layout;
  private final Marks marks;
  private final Continuation continuation;
  private final List<Part> parts = new ArrayList<>();
  private @Nullable Part current;
  private @Nullable Part note;
  private final List<Part> aside = new ArrayList<>();

  /** A paragraph in the making. */
  private static final class Part {
    final List<Line> lines = new ArrayList<>();
    final @Nullable Mark mark;
    int last;

    Part(@Nullable Mark mark) {
      this.mark = mark;
    }

    void add(Line line, int index) {
      lines.add(line);
      last = index;
    }

    Paragraph finish() {
      Mark made = mark == null ? BODY : mark;
      return new Paragraph(lines, made.zone(), made.rule());
    }
  }

  private Reflow(Layout layout, Marks marks) {
    this.layout = layout;
    this.marks = marks;
    this.continuation = new Continuation(layout, marks);
  }

  static List<Paragraph> paragraphs(Layout layout, Marks marks) {
    return new Reflow(layout, marks).run();
  }

  private List<Paragraph> run() {
    for (int i = 0; i < layout.lines().size(); i++) {
      Mark mark = marks.get(i);
      switch (mark == null ? Zone.BODY : mark.zone()) {
        case RUNNING, PAGE_NUMBER, FRONT_MATTER -> {
          finishNote();
          Part part = new Part(mark);
          part.add(layout.lines().get(i), i);
          (current == null ? parts : aside).add(part);
        }
        case FOOTNOTE -> addToNote(i);
        default -> addToText(i);
      }
    }
    finish();
    return parts.stream().map(Part::finish).toList();
  }

  private void addToNote(int i) {
    Line line = layout.lines().get(i);
    if (note != null && (marks.isStart(i) || note.lines.getLast().page() != line.page())) {
      finishNote();
    }
    if (note == null) {
      note = new Part(marks.get(i));
    }
    note.add(line, i);
  }

  private void addToText(int i) {
    Part part = current;
    if (part == null || !joins(part, i)) {
      finish();
      part = interrupted(i);
      current = part;
    }
    part.add(layout.lines().get(i), i);
  }

  private boolean joins(Part part, int i) {
    Mark mark = marks.get(i);
    if (mark != null || part.mark != null) {
      boolean block = layout.drawn() || !layout.lines().get(i).separated();
      return mark != null && mark.equals(part.mark) && !marks.isStart(i) && block;
    }
    return continuation.joins(part.lines, part.last, i);
  }

  /** The paragraph that a line goes on with, taken back from those that were done; or a new one. */
  private Part interrupted(int i) {
    Line line = layout.lines().get(i);
    boolean goesOn =
        layout.drawn()
            && marks.isFree(i)
            && line.kind() == BlockKind.PARAGRAPH
            && line.startsLowerCase()
            && !Starts.bullet(line.text())
            && !Starts.enumerator(line.opening());
    int first = Math.max(0, parts.size() - LOOK_BACK_OVER_CELLS);
    int passed = 0;
    for (int j = parts.size() - 1; goesOn && j >= first && passed < LOOK_BACK; j--) {
      Part part = parts.get(j);
      passed += part.lines.getLast().kind() == BlockKind.TABLE ? 0 : 1;
      if (part.lines.getLast().page() < line.page() - 1) {
        break;
      }
      if (part.mark == null && continuation.completes(part.lines, part.last, line)) {
        parts.remove(j);
        aside.addAll(parts.subList(j, parts.size()));
        parts.subList(j, parts.size()).clear();
        return part;
      }
    }
    return new Part(marks.get(i));
  }

  private void finishNote() {
    if (note != null) {
      (current == null ? parts : aside).add(note);
      note = null;
    }
  }

  private void finish() {
    finishNote();
    if (current != null) {
      parts.add(current);
      current = null;
    }
    parts.addAll(aside);
    aside.clear();
  }
}
