package org.frametrace.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.frametrace.clean.PageEdges.EdgeLine;
import org.frametrace.model.Zone;

/**
 * Finds what the other rules for edges miss: page numbers that the order of the file puts into the
 * middle of a page, the first page's title on top of another, and in documents of few pages heads
 * that are the same at their beginning only.
 */
final class LooseHeads {

  /** In documents of so few pages nothing repeats often. */
  private static final int FEW = 4;

  /** On so many pages a number has to be as far ahead of the page. */
  private static final int SURE = 4;

  private static final int OUTER = 1;
  private static final int STEM = 36;
  private static final int LONGEST = 130;
  private static final int SHORTEST_TITLE = 12;
  private static final int LINES_OF_TITLE = 3;

  private final Layout layout;
  private final Marks marks;

  private LooseHeads(Layout layout, Marks marks) {
    this.layout = layout;
    this.marks = marks;
  }

  static void mark(Layout layout, List<EdgeLine> edges, Marks marks) {
    if (layout.drawn()) {
      LooseHeads heads = new LooseHeads(layout, marks);
      heads.markNumbers();
      heads.markTitle(edges);
      if (layout.pages() <= FEW) {
        heads.markStems(edges);
      }
    }
  }

  /** The only number that stands alone on a page without a page number, and is the page's. */
  private void markNumbers() {
    Map<Integer, Set<Integer>> pagesOf = new HashMap<>();
    Set<Integer> numbered = new HashSet<>();
    Map<Integer, List<Integer>> alone = new HashMap<>();
    for (int i = 0; i < layout.lines().size(); i++) {
      Line line = layout.lines().get(i);
      if (marks.is(i, Zone.PAGE_NUMBER) || marks.is(i, Zone.RUNNING)) {
        int number = number(line);
        int outer = number >= 0 ? number : PageNumbers.outer(line);
        if (outer >= 0) {
          numbered.add(line.page());
          pagesOf.computeIfAbsent(outer - line.page(), o -> new HashSet<>()).add(line.page());
        }
      } else if (marks.isFree(i) && number(line) >= 0) {
        alone.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(i);
      }
    }
    alone.forEach(
        (page, lines) -> {
          List<Integer> own = new ArrayList<>();
          for (int i : lines) {
            int offset = number(layout.lines().get(i)) - page;
            boolean few = layout.pages() <= FEW && offset == 0;
            if (few || pagesOf.getOrDefault(offset, Set.of()).size() >= SURE) {
              own.add(i);
            }
          }
          if (own.size() == 1 && !numbered.contains(page)) {
            marks.mark(own.getFirst(), Zone.PAGE_NUMBER, "number-of-its-page");
          }
        });
  }

  private static int number(Line line) {
    String text = line.text();
    boolean digits = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : -1;
  }

  private void markTitle(List<EdgeLine> edges) {
    List<String> titles = new ArrayList<>();
    for (EdgeLine edge : edges) {
      if (edge.line().page() == 1 && edge.fromTop() < LINES_OF_TITLE) {
        titles.add(edge.line().opening());
      } else if (edge.fromTop() == 0
          && edge.line().page() > 1
          && marks.isFree(edge.index())
          && edge.line().length() >= SHORTEST_TITLE
          && edge.line().isCapitals()
          && titles.stream().anyMatch(title -> title.startsWith(edge.line().opening()))) {
        marks.mark(edge.index(), Zone.RUNNING, "title-of-first-page");
      }
    }
  }

  private void markStems(List<EdgeLine> edges) {
    Set<String> heads = new HashSet<>();
    for (EdgeLine edge : edges) {
      boolean outer = edge.fromTop() <= OUTER || edge.fromBottom() <= OUTER;
      if (outer && edge.line().page() > 1 && mayBeHead(edge.line())) {
        heads.add(stem(edge.line()));
      }
    }
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (Line line : layout.lines()) {
      if (mayBeHead(line) && heads.contains(stem(line))) {
        pagesOf.computeIfAbsent(stem(line), s -> new HashSet<>()).add(line.page());
      }
    }
    for (int i = 0; i < layout.lines().size(); i++) {
      Line line = layout.lines().get(i);
      if (marks.isFree(i)
          && mayBeHead(line)
          && pagesOf.getOrDefault(stem(line), Set.of()).size() > 1) {
        marks.mark(i, Zone.RUNNING, "starts-like-running-heads");
      }
    }
  }

  private static boolean mayBeHead(Line line) {
    return line.length() > STEM
        && line.length() <= LONGEST
        && !line.endsSentence()
        && Character.isUpperCase(line.text().charAt(0));
  }

  private static String stem(Line line) {
    return line.text().substring(0, STEM).toLowerCase(Locale.ROOT);
  }
}
