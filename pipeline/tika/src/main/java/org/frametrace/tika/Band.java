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

  private double baseline = Double.NEGATIVE_INFINITY;

  Band(double top, double bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  void add(TextPosition letter) {
    letters.add(letter);
    covered.set(left(letter), right(letter));
    baseline = Math.max(baseline, letter.getY());
  }

  private static int left(TextPosition letter) {
    return (int) Math.clamp(letter.getX(), 0, WIDEST_PAGE);
  }

  /** Returns the first point behind a letter; each covers one at least. */
  private static int right(TextPosition letter) {
    int to = (int) Math.clamp(Math.ceil(letter.getX() + letter.getWidth()), 0, WIDEST_PAGE);
    return Math.max(left(letter) + 1, to);
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
    return letters.isEmpty() ? top : baseline;
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

  /**
   * Letters that follow one another at one height.
   *
   * @param y the height
   * @param covered the points across the page at which they stand
   */
  private record Run(float y, BitSet covered) {}

  /**
   * Returns how many of the lines that {@link #lines} finds in letters have so many gaps, without
   * making them.
   *
   * @param letters blanks do not count
   * @param width a gap is as wide or wider, in points
   */
  static int linesWithGaps(List<TextPosition> letters, int width, int gaps) {
    List<Run> runs = runs(letters);
    runs.sort(Comparator.comparingDouble(Run::y));
    BitSet covered = new BitSet();
    int lines = 0;
    for (int i = 0; i < runs.size(); i++) {
      covered.or(runs.get(i).covered());
      if (i + 1 == runs.size() || runs.get(i + 1).y() - runs.get(i).y() > ONE_LINE) {
        lines += gutters(covered, width).size() >= gaps ? 1 : 0;
        covered.clear();
      }
    }
    return lines;
  }

  private static List<Run> runs(List<TextPosition> letters) {
    List<Run> runs = new ArrayList<>();
    Run run = new Run(Float.NaN, new BitSet());
    int from = 0;
    int to = 0;
    for (TextPosition letter : letters) {
      if (letter.getUnicode().isBlank()) {
        continue;
      }
      int left = left(letter);
      int right = right(letter);
      if (letter.getY() != run.y()) {
        run.covered().set(from, to);
        run = new Run(letter.getY(), new BitSet());
        runs.add(run);
        from = left;
        to = right;
      } else if (left >= from && left <= to) {
        to = Math.max(to, right);
      } else {
        run.covered().set(from, to);
        from = left;
        to = right;
      }
    }
    run.covered().set(from, to);
    return runs;
  }

  /** Returns the middles of the gutters of covered points, from the left. */
  static List<Double> gutters(BitSet covered, int narrowest) {
    List<Double> gutters = new ArrayList<>();
    int from = covered.nextSetBit(0);
    while (from >= 0) {
      int white = covered.nextClearBit(from);
      int next = covered.nextSetBit(white);
      if (next >= 0 && next - white >= narrowest) {
        gutters.add((white + next) / 2.0);
      }
      from = next;
    }
    return gutters;
  }

  /** Returns the lines of the strip from its top, each a strip. */
  List<Band> lines() {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getY));
    List<List<TextPosition>> lines = new ArrayList<>();
    for (TextPosition letter : sorted) {
      if (lines.isEmpty() || letter.getY() - lines.getLast().getLast().getY() > ONE_LINE) {
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
