package org.frametrace.clean;

import java.util.List;
import java.util.Locale;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * Finds cells of a table that hold sentences: text between two parts of one table on a page. Each
 * part has several lines, the upper one stands below the title of a table or on top of the page,
 * and nothing in between heads something new.
 */
final class Cells {

  /** So many lines of a table have to stand on either side. */
  private static final int FEWEST_LINES = 6;

  /** So many paragraphs in a row may be cells. */
  private static final int MOST_CELLS = 3;

  private final List<Paragraph> paragraphs;

  private Cells(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static void mark(List<Paragraph> paragraphs) {
    new Cells(paragraphs).mark();
  }

  private void mark() {
    int above = 0;
    boolean titled = false;
    int page = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.first().page() != page) {
        page = paragraph.first().page();
        above = 0;
        titled = false;
      }
      switch (paragraph.zone()) {
        case CAPTION -> {
          titled = isTable(paragraph);
          above = 0;
        }
        case TABLE -> {
          // Between rules every cell is known, and what stands outside is none.
          above = isRuled(paragraph) ? 0 : above + paragraph.lines().size();
          titled &= !isRuled(paragraph);
        }
        case RUNNING, PAGE_NUMBER, FOOTNOTE -> {}
        case BODY, LIST_ITEM -> {
          int end = endOfCells(i);
          boolean table = titled && above >= FEWEST_LINES && below(end) >= FEWEST_LINES;
          for (int j = i; table && j < end; j++) {
            paragraphs.set(j, paragraphs.get(j).as(Zone.TABLE, "between-rows"));
          }
          if (!table) {
            titled = false;
          }
        }
        default -> titled = false;
      }
    }
  }

  private static boolean isRuled(Paragraph paragraph) {
    return paragraph.kind() == BlockKind.TABLE;
  }

  private static boolean isTable(Paragraph caption) {
    String opening = caption.opening().toLowerCase(Locale.ROOT);
    return opening.startsWith("tab") || opening.startsWith("cuadro");
  }

  private int endOfCells(int start) {
    int end = start;
    while (end < paragraphs.size()
        && end - start < MOST_CELLS
        && (paragraphs.get(end).zone() == Zone.BODY
            || paragraphs.get(end).zone() == Zone.LIST_ITEM)) {
      end++;
    }
    return end;
  }

  /** The lines of a table that follow on the same page. */
  private int below(int start) {
    int lines = 0;
    int page = paragraphs.get(Math.min(start, paragraphs.size()) - 1).last().page();
    for (int i = start;
        i < paragraphs.size()
            && paragraphs.get(i).zone() == Zone.TABLE
            && !isRuled(paragraphs.get(i))
            && paragraphs.get(i).first().page() == page;
        i++) {
      lines += paragraphs.get(i).lines().size();
    }
    return lines;
  }
}
