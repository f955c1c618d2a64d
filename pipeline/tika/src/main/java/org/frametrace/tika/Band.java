package org.frametrace.tika;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** A strip across a page with the letters in it, and where they leave it white. */
final class Band {

  /** Letters of a line differ in height by a point or two. */
  private static final double ONE_LINE = 3;

  /** No page is wider, in points. */
  private static final int WIDEST_PAGE = 5_000;

  private final double top;
  private final double bottom;
  private final List<TextPosition> letters = new ArrayList<>();

  /** The points across the page at which a letter stands. */
  private final BitSet covered = new BitSet();

  Band(double top, double bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  void add(TextPosition letter) {
    letters.add(letter);
    cover(covered, letter);
  }

  private static void cover(BitSet covered, TextPosition letter) {
    int from = (int) Math.clamp(letter.getX(), 0, WIDEST_PAGE);
    int to = (int) Math.clamp(Math.ceil(letter.getX() + letter.getWidth()), 0, WIDEST_PAGE);
    covered.set(from, Math.max(from + 1, to));
  }

  void addAll(Band other) {
    other.letters.forEach(this::add);
  }

  /** Returns where the letters of the strip begin, from the left edge of the page. */
  double left() {
    return covered.nextSetBit(0);
  }

  double right() {
    return covered.length();
  }

  /** Returns the height on which the lowest letter stands. */
  double baseline() {
    return letters.stream().mapToDouble(TextPosition::getY).max().orElse(top);
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  BitSet covered() {
    return covered;
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  int letters() {
    return letters.size();
  }

  /** Returns what stands in the first column. */
  String first(List<Double> gutters) {
    return text(gutters.isEmpty() ? Double.MAX_VALUE : gutters.getFirst(), true);
  }

  /** Returns what stands in the last column. */
  String last(List<Double> gutters) {
    return text(gutters.isEmpty() ? 0 : gutters.getLast(), false);
  }

  private String text(double gutter, boolean left) {
    StringBuilder text = new StringBuilder();
    for (TextPosition letter : letters) {
      if (letter.getX() < gutter == left) {
        text.append(letter.getUnicode());
      }
    }
    return text.toString();
  }

  /** Returns the number of letters in each column. */
  int[] filled(List<Double> gutters) {
    int[] filled = new int[gutters.size() + 1];
    for (TextPosition letter : letters) {
      int column = 0;
      while (column < gutters.size() && gutters.get(column) < letter.getX()) {
        column++;
      }
      filled[column]++;
    }
    return filled;
  }

  /** Returns the number of columns that have text. */
  int columns(List<Double> gutters) {
    return (int) Arrays.stream(filled(gutters)).filter(count -> count > 0).count();
  }

  /** Returns how many lines have so many gaps, each as wide as that or wider, in points. */
  static int linesWithGaps(List<TextPosition> letters, int width, int gaps) {
    TextPosition[] sorted = fromTop(letters);
    BitSet covered = new BitSet();
    int lines = 0;
    for (int i = 0; i < sorted.length; i++) {
      cover(covered, sorted[i]);
      if (i + 1 == sorted.length || isApart(sorted[i], sorted[i + 1])) {
        lines += gaps(covered, width) >= gaps ? 1 : 0;
        covered.clear();
      }
    }
    return lines;
  }

  private static int gaps(BitSet covered, int width) {
    int gaps = 0;
    int from = covered.nextSetBit(0);
    while (from >= 0) {
      int white = covered.nextClearBit(from);
      from = covered.nextSetBit(white);
      gaps += from - white >= width ? 1 : 0;
    }
    return gaps;
  }

  private static TextPosition[] fromTop(List<TextPosition> letters) {
    TextPosition[] sorted = letters.toArray(TextPosition[]::new);
    Arrays.sort(sorted, Comparator.comparingDouble(TextPosition::getY));
    return sorted;
  }

  private static boolean isApart(TextPosition letter, TextPosition next) {
    return next.getY() - letter.getY() > ONE_LINE;
  }

  /** Returns the lines of the strip from its top, each a strip. */
  List<Band> lines() {
    TextPosition[] sorted = fromTop(letters);
    List<List<TextPosition>> lines = new ArrayList<>();
    for (TextPosition letter : sorted) {
      if (lines.isEmpty() || isApart(lines.getLast().getLast(), letter)) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(letter);
    }
    List<Band> bands = new ArrayList<>();
    double from = top;
    for (int i = 0; i < lines.size(); i++) {
      double to = i + 1 == lines.size() ? bottom : between(lines.get(i), lines.get(i + 1));
      Band band = new Band(from, to);
      lines.get(i).forEach(band::add);
      bands.add(band);
      from = to;
    }
    return bands;
  }

  /** Returns the middle of what is white between two lines. */
  private static double between(List<TextPosition> upper, List<TextPosition> lower) {
    double base = upper.getLast().getY();
    double next = lower.stream().mapToDouble(l -> l.getY() - l.getHeight()).min().orElse(base);
    return base + Math.max(0, next - base) / 2;
  }
}
