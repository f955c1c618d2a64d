package org.frametrace.clean;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * How many characters a full line has around each line: columns, boxes and cells differ from one
 * part of a page to the next.
 */
final class Widths {

  /** How many lines before and after a line are looked at. */
  private static final int WINDOW = 6;

  private final int[] widths;
  private final int ofText;

  private Widths(int[] widths, int ofText) {
    this.widths = widths;
    this.ofText = ofText;
  }

  static Widths of(Layout layout, Marks marks) {
    int count = layout.lines().size();
    int[] flow = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (!marks.is(i, Zone.RUNNING) && !marks.is(i, Zone.PAGE_NUMBER) && !isCell(layout, i)) {
        flow[size++] = i;
      }
    }
    int[] widths = new int[count];
    int[] around = new int[2 * WINDOW + 1];
    for (int i = 0; i < size; i++) {
      int found = 0;
      Line line = layout.lines().get(flow[i]);
      boolean note = marks.is(flow[i], Zone.FOOTNOTE);
      for (int j = Math.max(0, i - WINDOW); j <= Math.min(size - 1, i + WINDOW); j++) {
        Line other = layout.lines().get(flow[j]);
        if (other.page() == line.page() && marks.is(flow[j], Zone.FOOTNOTE) == note) {
          around[found++] = other.length();
        }
      }
      Arrays.sort(around, 0, found);
      // One or two lines that stick out, such as a heading across two columns, set no width.
      widths[flow[i]] = around[found >= 6 ? found - 3 : found - 1];
    }
    int[] sorted =
        IntStream.range(0, count)
            .filter(i -> !isCell(layout, i))
            .map(i -> widths[i])
            .sorted()
            .toArray();
    return new Widths(widths, sorted.length == 0 ? 0 : sorted[sorted.length * 3 / 4]);
  }

  /** A cell of a table that the file itself has, or its rules, is one line however long it is. */
  private static boolean isCell(Layout layout, int line) {
    return layout.lines().get(line).kind() == BlockKind.TABLE;
  }

  /** Returns the width of the document's running text: three lines in four are not wider. */
  int ofText() {
    return ofText;
  }

  /** Returns the width around a line. */
  int at(int line) {
    return widths[line];
  }
}
