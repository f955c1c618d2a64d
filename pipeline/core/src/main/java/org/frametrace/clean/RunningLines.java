package org.frametrace.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.frametrace.clean.PageEdges.EdgeLine;
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

  /** Headings that count something else than pages. */
  private static final Pattern ENUMERATED =
      Pattern.compile(
          "#[.:)]|annexe? #.*|(?:table|figure|box|map|chart|chapter|part|section|module|unit|step"
              + "|phase|day|session|case|case study|question|article|principle|goal|target|objective"
              + "|outcome|output|result|recommendation|finding|conclusion|lesson|appendix|tableau"
              + "|graphique|encadré|chapitre|partie|étape|objectif|résultat|recommandation"
              + "|conclusion|leçon|anexo|tabla|cuadro|gráfico|recuadro|capítulo|parte|sección"
              + "|objetivo|resultado|recomendación|conclusión|lección) ?#[.:]?");

  /** On how many pages a number has to stand, so that it is known to be that of the page. */
  private static final int SURE = 4;

  /** How much of a head has to be the same where its end differs. */
  private static final int STEM = 25;

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
    List<EdgeLine> edges = PageEdges.of(layout.lines());
    TableHeads.mark(edges, marks, pages, layout.pages());
    Map<String, Integer> everywhere = new HashMap<>();
    for (Line line : layout.lines()) {
      everywhere.merge(line.opening(), 1, Integer::sum);
    }
    Map<String, List<EdgeLine>> groups = new LinkedHashMap<>();
    for (EdgeLine edge : edges) {
      String text = edge.line().opening();
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        groups.computeIfAbsent(shape(text), shape -> new ArrayList<>()).add(edge);
      }
    }
    groups.forEach((shape, members) -> markGroup(shape, members, everywhere));
    markNumberedLike(edges);
    markSameStem(edges);
    NumberedHeads.mark(edges, marks, pages, layout.pages());
    LooseHeads.mark(layout, edges, marks);
    SymbolHeads.mark(layout, edges, marks);
  }

  private void markGroup(String shape, List<EdgeLine> members, Map<String, Integer> everywhere) {
    Map<String, Repetition> same = new HashMap<>();
    Map<String, Repetition> counting = new HashMap<>();
    Map<String, Integer> atEdges = new HashMap<>();
    for (EdgeLine member : members) {
      String text = member.line().opening();
      same.computeIfAbsent(text, t -> new Repetition()).add(member);
      atEdges.merge(text, 1, Integer::sum);
      for (String offset : PageNumbers.offsets(member.line())) {
        counting.computeIfAbsent(offset, o -> new Repetition()).add(member);
      }
    }
    boolean number = PageNumbers.isAlone(members.getFirst().line().opening());
    boolean enumerated = !number && isEnumerated(shape);
    for (EdgeLine member : members) {
      String text = member.line().opening();
      // What stands inside pages as often as at their edges is text that repeats.
      boolean repeats =
          !number
              && !startsLikeText(text)
              && 2 * atEdges.getOrDefault(text, 0) > everywhere.getOrDefault(text, 0)
              && covers(same, text, member);
      boolean counts =
          !enumerated
              && PageNumbers.offsets(member.line()).stream()
                  .anyMatch(offset -> covers(counting, offset, member));
      if (counts && number) {
        marks.mark(member.index(), Zone.PAGE_NUMBER, "counts-with-pages");
      } else if (repeats || counts) {
        marks.mark(member.index(), Zone.RUNNING, "repeated-across-pages");
      }
    }
  }

  /** A single word in lower case is a piece of a sentence, unless it is an address of the web. */
  private static boolean startsLikeText(String text) {
    return Character.isLowerCase(text.charAt(0))
        && text.indexOf(' ') < 0
        && text.indexOf('.') < 0
        && text.indexOf('/') < 0;
  }

  /** Returns whether a line with # for its numbers is a heading that counts something. */
  static boolean isEnumerated(String shape) {
    return ENUMERATED.matcher(shape).matches();
  }

  private boolean covers(Map<String, Repetition> repetitions, String key, EdgeLine member) {
    Repetition repetition = repetitions.get(key);
    return repetition != null && repetition.covers(member, pages);
  }

  /** A head that changes with the section still carries the page number of all others. */
  private void markNumberedLike(List<EdgeLine> edges) {
    Map<Integer, Set<Integer>> pagesOf = new HashMap<>();
    for (EdgeLine edge : edges) {
      int number = marks.isFree(edge.index()) ? -1 : PageNumbers.outer(edge.line());
      if (number >= 0) {
        int page = edge.line().page();
        pagesOf.computeIfAbsent(number - page, o -> new HashSet<>()).add(page);
      }
    }
    for (EdgeLine edge : edges) {
      Line line = edge.line();
      if (!marks.isFree(edge.index()) || line.length() >= 100 || line.endsSentence()) {
        continue;
      }
      int number = PageNumbers.outer(line);
      Set<Integer> seen = pagesOf.getOrDefault(number - line.page(), Set.of());
      if (number >= 0 && seen.size() >= Math.max(SURE, pages) && !seen.contains(line.page())) {
        boolean alone = PageNumbers.isAlone(line.opening());
        marks.mark(
            edge.index(),
            alone ? Zone.PAGE_NUMBER : Zone.RUNNING,
            alone ? "counts-with-pages" : "carries-page-number");
      }
    }
  }

  /** A head that names the section at its end starts alike on all pages. */
  private void markSameStem(List<EdgeLine> edges) {
    Map<String, Set<String>> heads = new HashMap<>();
    for (EdgeLine edge : edges) {
      String text = edge.line().opening();
      if (text.length() > STEM && marks.is(edge.index(), Zone.RUNNING)) {
        heads.computeIfAbsent(stem(text), s -> new HashSet<>()).add(shape(text));
      }
    }
    for (EdgeLine edge : edges) {
      String text = edge.line().opening();
      boolean outer = edge.fromTop() <= 1 || edge.fromBottom() <= 1;
      if (outer
          && text.length() > STEM
          && marks.isFree(edge.index())
          && heads.getOrDefault(stem(text), Set.of()).size() >= 2) {
        marks.mark(edge.index(), Zone.RUNNING, "starts-like-running-heads");
      }
    }
  }

  private static String stem(String text) {
    return shape(text.substring(0, STEM));
  }

  private static String shape(String text) {
    StringBuilder shape = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c)) {
        shape.append(c);
      } else if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#') {
        shape.append('#');
      }
    }
    boolean roman = text.length() <= 6 && text.chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
    return roman ? "#" : shape.toString().toLowerCase(Locale.ROOT);
  }
}
