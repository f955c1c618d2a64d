package org.frametrace.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * Finds running heads, running feet and page numbers by what repeats at the edges of pages.
 *
 * <p>Lines are compared with their digits replaced by one sign. A repeated line counts if it is the
 * same each time or if one of its numbers goes up with the pages; therefore {@code Annex 1}, {@code
 * Annex 2} on top of pages far apart are no running head.
 */
final class RunningLines {

  /** Parsers give heads and feet in the order of the file, so an edge is several lines deep. */
  private static final int EDGE = 5;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—|\\[\\s]*(?:page|p\\.|pág\\.?|página)?\\s*(?:\\d{1,4}|[ivxlc]{1,7})"
              + "(?:\\s*(?:/|\\||of|de|sur)\\s*\\d{1,4})?[-–—|\\]\\s]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ENUMERATED =
      Pattern.compile(
          "(?:annex|appendix|table|figure|box|chapter|part|section|map|annexe|tableau|chapitre"
              + "|anexo|tabla|cuadro|gráfico|capítulo)s?\\s+[#ivx]+.*");

  private final Layout layout;
  private final Marks marks;
  private final int pages;

  private RunningLines(Layout layout, Marks marks, int pages) {
    this.layout = layout;
    this.marks = marks;
    this.pages = pages;
  }

  /**
   * Marks running lines.
   *
   * @param pages on how many pages a line has to stand at least
   */
  static void mark(Layout layout, Marks marks, int pages) {
    List<Line> lines = layout.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == BlockKind.HEADER_FOOTER) {
        marks.mark(i, Zone.RUNNING, "file-structure");
      }
    }
    if (layout.pages() >= 2) {
      int needed = Math.min(pages, Math.max(2, layout.pages() - 1));
      new RunningLines(layout, marks, needed).mark();
    }
  }

  private void mark() {
    List<Integer> edges = edges();
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int line : edges) {
      groups.computeIfAbsent(shape(line), shape -> new ArrayList<>()).add(line);
    }
    Map<String, Integer> everywhere = new HashMap<>();
    for (int i = 0; i < layout.lines().size(); i++) {
      everywhere.merge(shape(i), 1, Integer::sum);
    }
    groups.forEach(
        (shape, members) -> {
          // What stands inside pages as often as at their edges is text that repeats.
          if (2 * members.size() > everywhere.getOrDefault(shape, 0)) {
            markGroup(shape, members);
          }
        });
    markNumberedLike(edges);
  }

  private void markGroup(String shape, List<Integer> members) {
    Map<String, Set<Integer>> same = new HashMap<>();
    Map<String, Set<Integer>> counting = new HashMap<>();
    for (int line : members) {
      Line seen = layout.lines().get(line);
      same.computeIfAbsent(seen.text(), text -> new HashSet<>()).add(seen.page());
      for (String offset : offsets(seen)) {
        counting.computeIfAbsent(offset, o -> new HashSet<>()).add(seen.page());
      }
    }
    boolean number = PAGE_NUMBER.matcher(shape.replace('#', '1')).matches();
    boolean enumerated = ENUMERATED.matcher(shape).matches();
    for (int line : members) {
      Line seen = layout.lines().get(line);
      boolean repeats = !number && same.getOrDefault(seen.text(), Set.of()).size() >= pages;
      boolean counts =
          !enumerated
              && offsets(seen).stream()
                  .anyMatch(o -> counting.getOrDefault(o, Set.of()).size() >= pages);
      if (repeats || counts) {
        marks.mark(
            line,
            number ? Zone.PAGE_NUMBER : Zone.RUNNING,
            number ? "counts-with-pages" : "repeated-across-pages");
      }
    }
  }

  /** A head that changes with the section still carries the page number of all others. */
  private void markNumberedLike(List<Integer> edges) {
    Map<Integer, Set<Integer>> pagesOf = new HashMap<>();
    for (int line : edges) {
      if (!marks.isFree(line)) {
        for (int n : outerNumbers(layout.lines().get(line))) {
          int page = layout.lines().get(line).page();
          pagesOf.computeIfAbsent(n - page, o -> new HashSet<>()).add(page);
        }
      }
    }
    for (int line : edges) {
      Line seen = layout.lines().get(line);
      if (marks.isFree(line) && seen.length() < 100 && !seen.endsSentence()) {
        for (int n : outerNumbers(seen)) {
          if (pagesOf.getOrDefault(n - seen.page(), Set.of()).size() >= Math.max(4, pages)) {
            boolean number = PAGE_NUMBER.matcher(seen.text()).matches();
            marks.mark(
                line,
                number ? Zone.PAGE_NUMBER : Zone.RUNNING,
                number ? "counts-with-pages" : "carries-page-number");
          }
        }
      }
    }
  }

  /** The number that a line starts or ends with, if the rest starts with a capital. */
  private static List<Integer> outerNumbers(Line line) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = OUTER.matcher(line.opening());
    if (matcher.matches()) {
      String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      numbers.add(Integer.parseInt(number));
    }
    return numbers;
  }

  private static final Pattern OUTER =
      Pattern.compile(
          "(?:(\\d{1,4})(?:\\s*[|–-]?\\s*\\p{Lu}.*)?|\\p{Lu}.*\\D\\s*[|–-]?\\s*(\\d{1,4}))");

  private static List<String> offsets(Line line) {
    List<String> offsets = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(line.opening());
    for (int slot = 0; matcher.find(); slot++) {
      if (matcher.end() - matcher.start() <= 4) {
        offsets.add(slot + ":" + (Integer.parseInt(matcher.group()) - line.page()));
      }
    }
    return offsets;
  }

  private String shape(int line) {
    String lower = layout.lines().get(line).opening().toLowerCase(Locale.ROOT);
    return NUMBER.matcher(lower).replaceAll("#");
  }

  private List<Integer> edges() {
    List<Integer> edges = new ArrayList<>();
    List<Line> lines = layout.lines();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
        end++;
      }
      for (int i = start; i < end; i++) {
        if (i < start + EDGE || i >= end - EDGE) {
          edges.add(i);
        }
      }
      start = end;
    }
    return edges;
  }
}
