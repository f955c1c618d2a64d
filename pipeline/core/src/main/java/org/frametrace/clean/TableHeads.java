package org.frametrace.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frametrace.clean.PageEdges.EdgeLine;
import org.frametrace.model.Zone;

/**
 * Finds the head of a table that goes on over several pages. It repeats on top of each like a
 * running head, but below one, on fewer than half of the pages, and in at least three lines.
 */
final class TableHeads {

  private static final int FEWEST_LINES = 3;

  private TableHeads() {}

  /**
   * Marks heads of tables.
   *
   * @param needed on how many pages a line has to stand at least
   * @param pages how many pages the document has
   */
  static void mark(List<EdgeLine> edges, Marks marks, int needed, int pages) {
    Map<String, Repetition> same = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (EdgeLine edge : edges) {
      if (mayBeHead(edge)) {
        String text = edge.line().opening();
        same.computeIfAbsent(text, t -> new Repetition()).add(edge);
        count.merge(text, 1, Integer::sum);
      }
    }
    int start = 0;
    for (int i = 0; i <= edges.size(); i++) {
      boolean head = false;
      if (i < edges.size() && mayBeHead(edges.get(i))) {
        Repetition repetition = same.get(edges.get(i).line().opening());
        head =
            repetition != null
                && repetition.covers(edges.get(i), needed)
                && 2 * count.getOrDefault(edges.get(i).line().opening(), 0) < pages;
      }
      boolean goesOn =
          head && i > start && edges.get(i - 1).line().page() == edges.get(i).line().page();
      if (head && (goesOn || i == start)) {
        continue;
      }
      for (int j = start; i - start >= FEWEST_LINES && j < i; j++) {
        marks.mark(edges.get(j).index(), Zone.TABLE, "repeated-table-head");
        marks.start(edges.get(j).index());
      }
      start = head ? i : i + 1;
    }
  }

  private static boolean mayBeHead(EdgeLine edge) {
    String text = edge.line().opening();
    return edge.fromTop() > 0
        && edge.fromBottom() > edge.fromTop()
        && text.chars().noneMatch(Character::isDigit)
        && text.chars().anyMatch(Character::isLetter);
  }
}
