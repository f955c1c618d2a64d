package org.frametrace.clean;

import java.util.List;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * Finds the titles of tables and figures whose number stands on a line of its own: {@code Table 3},
 * and below it one to four lines without a full stop.
 */
final class CaptionTitles {

  /** A number with its word and nothing else. */
  private static final int LONGEST_NUMBER = 16;

  private static final int MOST_LINES = 4;

  /** A line that leaves more room than this share of the text's width ends the title. */
  private static final double FULL = 0.75;

  private CaptionTitles() {}

  static void mark(Layout layout, Marks marks) {
    if (!layout.drawn()) {
      return;
    }
    Widths widths = Widths.of(layout, marks);
    List<Line> lines = layout.lines();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (marks.isFree(i)
          && line.length() <= LONGEST_NUMBER
          && line.kind() == BlockKind.PARAGRAPH
          && Starts.caption(line.text())) {
        int end = end(lines, marks, i + 1, FULL * widths.ofText());
        for (int j = i; j < end && end > i + 1; j++) {
          marks.mark(j, Zone.CAPTION, "title-below-number");
        }
        if (end > i + 1) {
          marks.start(i);
        }
      }
    }
  }

  /** The end of a title, or its start if there is none. */
  private static int end(List<Line> lines, Marks marks, int start, double full) {
    int i = start;
    while (i < lines.size() && i - start <= MOST_LINES) {
      Line line = lines.get(i);
      boolean goesOn = i > start && (lines.get(i - 1).length() >= full || line.startsLowerCase());
      if (i > start && !goesOn) {
        break;
      }
      if (!marks.isFree(i)
          || line.page() != lines.get(start - 1).page()
          || line.kind() != BlockKind.PARAGRAPH
          || !isTitle(line, i == start)) {
        return i == start || lines.get(i - 1).endsSentence() ? start : i;
      }
      i++;
    }
    return i - start > MOST_LINES || lines.get(i - 1).endsSentence() ? start : i;
  }

  private static boolean isTitle(Line line, boolean first) {
    char letter = line.text().charAt(0);
    return !(first && !Character.isUpperCase(letter) && "“«".indexOf(letter) < 0)
        && !Starts.caption(line.opening())
        && !Starts.bullet(line.text())
        && !Shapes.mostlyNumbers(line.opening())
        && !Cues.source(line.opening());
  }
}
