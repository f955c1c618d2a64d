package org.frametrace.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.clean.PageEdges.EdgeLine;
import org.frametrace.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds heads and feet that carry the page number now on the left and now on the right, or not on
 * every page: once the number is taken away, they are the same line.
 *
 * <p>A number is that of the page if on several pages it is as far ahead of the page in the file.
 */
final class NumberedHeads {

  private static final Pattern LEFT =
      Pattern.compile("(\\d{1,4})(?: ?/ ?(\\d{1,4}))?(?: ?[|–—-])?(?: (.+))?");
  private static final Pattern RIGHT =
      Pattern.compile(
          "(.+?)(?: ?[|–—-])? (?i:page |p\\. ?)?(\\d{1,4})(?: ?(?:/|of|de|sur) ?(\\d{1,4}))?");

  /** Pages before the text are counted in small roman numerals, glued to a word or apart. */
  private static final Pattern ROMAN_LEFT =
      Pattern.compile("([ivxl]{1,6})(?: ?[|–—-] ?| |(?=\\p{Lu}\\p{L}{3}))(\\p{Lu}.*)");

  private static final Pattern ROMAN_RIGHT =
      Pattern.compile("(.*[\\p{L}\\d)])[ |–—-]{1,3}([ivxl]{1,6})");

  /** Keeps roman numerals apart from other numbers. */
  private static final int ROMAN = 100_000;

  /** Job numbers of the United Nations stand at the foot, with or without a page. */
  private static final Pattern JOB =
      Pattern.compile(
          "(?:\\d{1,3}/\\d{1,3} )?(?:GE\\.)?\\d\\d-\\d{5} ?(?:\\([EFSARC]\\))?(?: \\d{6}){0,2}"
              + "(?: \\d{1,3}(?:/\\d{1,3})?| [ivxl]{1,6})?");

  private static final int LONGEST = 120;

  /** A line that is only a number is the page's if it stands as near to the edge as this. */
  private static final int OUTERMOST = 2;

  /** Documents of so few pages count them from 1. */
  private static final int FEW = 4;

  private final List<EdgeLine> edges;
  private final Marks marks;
  private final int pages;
  private final Set<Integer> offsets = new HashSet<>();

  /** A number at the end of a line, and the line without it. */
  private record Numbered(int number, String rest) {}

  private NumberedHeads(List<EdgeLine> edges, Marks marks, int pages) {
    this.edges = edges;
    this.marks = marks;
    this.pages = pages;
  }

  /**
   * Marks heads and feet.
   *
   * @param needed on how many pages a line has to stand at least
   * @param pages how many pages the document has
   */
  static void mark(List<EdgeLine> edges, Marks marks, int needed, int pages) {
    NumberedHeads heads = new NumberedHeads(edges, marks, needed);
    if (pages <= FEW) {
      heads.offsets.add(0);
    }
    heads.findOffsets();
    heads.markNumbers();
    heads.markSame();
  }

  private void findOffsets() {
    Map<Integer, Set<Integer>> pagesOf = new HashMap<>();
    for (EdgeLine edge : edges) {
      for (Numbered numbered : read(edge.line())) {
        int page = edge.line().page();
        pagesOf.computeIfAbsent(numbered.number() - page, o -> new HashSet<>()).add(page);
      }
    }
    pagesOf.forEach(
        (offset, seen) -> {
          boolean roman = offset > ROMAN / 2;
          if (seen.size() >= (roman ? Math.min(2, pages) : pages)) {
            offsets.add(offset);
          }
        });
  }

  private void markNumbers() {
    for (EdgeLine edge : edges) {
      if (!marks.isFree(edge.index())) {
        continue;
      }
      String text = edge.line().opening();
      if (edge.line().page() > 1 && text.length() <= LONGEST && JOB.matcher(text).matches()) {
        marks.mark(edge.index(), Zone.RUNNING, "job-number");
        continue;
      }
      boolean outer = edge.fromTop() < OUTERMOST || edge.fromBottom() < OUTERMOST;
      Numbered own = outer ? ofPage(edge.line()) : null;
      if (own != null && own.rest().isEmpty()) {
        marks.mark(edge.index(), Zone.PAGE_NUMBER, "counts-with-pages");
      } else if (own != null && own.number() > ROMAN && !edge.line().endsSentence()) {
        marks.mark(edge.index(), Zone.RUNNING, "carries-page-number");
      }
    }
  }

  private void markSame() {
    Map<String, Repetition> same = new HashMap<>();
    List<String> texts = new ArrayList<>();
    for (EdgeLine edge : edges) {
      Numbered own = ofPage(edge.line());
      String text = (own == null ? edge.line().opening() : own.rest()).toLowerCase(Locale.ROOT);
      texts.add(text);
      if (text.length() > 3 && text.length() <= LONGEST) {
        same.computeIfAbsent(text, t -> new Repetition()).add(edge);
      }
    }
    Set<String> numbered = new HashSet<>();
    Set<String> covered = new HashSet<>();
    for (int i = 0; i < edges.size(); i++) {
      Numbered own = ofPage(edges.get(i).line());
      if (own != null && !own.rest().isEmpty()) {
        numbered.add(texts.get(i));
      }
      Repetition repetition = same.get(texts.get(i));
      if (repetition != null && repetition.covers(edges.get(i), pages)) {
        covered.add(texts.get(i));
      }
    }
    for (int i = 0; i < edges.size(); i++) {
      EdgeLine edge = edges.get(i);
      if (marks.isFree(edge.index())
          && numbered.contains(texts.get(i))
          && covered.contains(texts.get(i))
          && !RunningLines.isEnumerated(texts.get(i) + " #")) {
        marks.mark(edge.index(), Zone.RUNNING, "same-but-for-page-number");
      }
    }
  }

  /** The number of the page in a line, or null. */
  private @Nullable Numbered ofPage(Line line) {
    for (Numbered numbered : read(line)) {
      if (offsets.contains(numbered.number() - line.page())) {
        return numbered;
      }
    }
    return null;
  }

  private static List<Numbered> read(Line line) {
    String text = line.opening();
    if (text.length() > LONGEST) {
      return List.of();
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    List<Numbered> found = new ArrayList<>(2);
    if (Character.isDigit(first)) {
      Matcher left = LEFT.matcher(text);
      if (left.matches()) {
        String rest = left.group(3);
        if (rest == null || !Character.isLowerCase(rest.charAt(0))) {
          found.add(new Numbered(Integer.parseInt(left.group(1)), rest == null ? "" : rest));
        }
      }
    }
    if (Character.isDigit(last)) {
      Matcher right = RIGHT.matcher(text);
      if (right.matches()) {
        found.add(new Numbered(Integer.parseInt(right.group(2)), right.group(1)));
      }
    }
    Matcher roman = "ivxl".indexOf(first) >= 0 ? ROMAN_LEFT.matcher(text) : null;
    if (roman != null && roman.matches()) {
      found.add(new Numbered(ROMAN + PageNumbers.roman(roman.group(1)), roman.group(2)));
    }
    roman = "ivxl".indexOf(last) >= 0 ? ROMAN_RIGHT.matcher(text) : null;
    if (roman != null && roman.matches()) {
      found.add(new Numbered(ROMAN + PageNumbers.roman(roman.group(2)), roman.group(1)));
    }
    return found;
  }
}
