package org.frametrace.clean;

import java.util.List;
import org.frametrace.model.Zone;

/**
 * Finds what a parser reads from within the figures of a page when it is done with the text: the
 * ticks of axes, and names turned on their side, in lines of a few characters. They come last in
 * the order of the file, below the notes.
 */
final class FigureLabels {

  /** A number on an axis, or a piece of a word that is turned. */
  private static final int LONGEST_TICK = 4;

  /** So many of them in a row are no end of a note. */
  private static final int FEWEST = 4;

  /** A longer line is text. */
  private static final int LONGEST_LABEL = 60;

  private FigureLabels() {}

  /** Returns whether the labels of a figure start at a line. */
  static boolean start(List<Line> lines, Marks marks, int line, int end) {
    int ticks = 0;
    while (ticks < FEWEST
        && line + ticks < end
        && marks.isFree(line + ticks)
        && lines.get(line + ticks).length() <= LONGEST_TICK) {
      ticks++;
    }
    return ticks == FEWEST;
  }

  /** Marks the labels up to the end of the page, or to a line of text. */
  static void mark(List<Line> lines, Marks marks, int from, int end) {
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (line.length() > LONGEST_LABEL && !Shapes.mostlyNumbers(line.opening())) {
        return;
      }
      marks.mark(i, Zone.TABLE, "labels-of-a-figure");
    }
  }
}
