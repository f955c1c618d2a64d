package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;

/** The first and last lines of pages, where running heads and feet stand. */
final class PageEdges {

  /** Parsers give heads and feet in the order of the file, so an edge is several lines deep. */
  private static final int DEPTH = 5;

  /**
   * A line near the edge of its page.
   *
   * @param index its number in the document
   * @param fromTop how many lines stand before it on the page
   * @param fromBottom how many lines stand after it
   */
  record EdgeLine(int index, Line line, int fromTop, int fromBottom) {

    /** Returns the places that count for the line: 0 to 4 from the top, -1 to -5 from the foot. */
    List<Integer> places() {
      List<Integer> places = new ArrayList<>(2);
      if (fromTop < DEPTH) {
        places.add(fromTop);
      }
      if (fromBottom < DEPTH) {
        places.add(-1 - fromBottom);
      }
      return places;
    }
  }

  private PageEdges() {}

  /** Returns the lines near edges in order. */
  static List<EdgeLine> of(List<Line> lines) {
    List<EdgeLine> edges = new ArrayList<>();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
        end++;
      }
      for (int i = start; i < end; i++) {
        if (i - start < DEPTH || end - 1 - i < DEPTH) {
          edges.add(new EdgeLine(i, lines.get(i), i - start, end - 1 - i));
        }
      }
      start = end;
    }
    return edges;
  }
}
