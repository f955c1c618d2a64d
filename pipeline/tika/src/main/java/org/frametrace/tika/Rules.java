package org.frametrace.tika;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The straight lines on a page that run along its edges: rules, and the edges of frames and of
 * coloured areas. Places are in points from the upper left corner.
 */
final class Rules {

  /**
   * One line.
   *
   * @param at its place across its own direction: from the top if it is horizontal
   * @param from where it begins
   * @param to where it ends
   */
  record Rule(double at, double from, double to) {}

  /** Thinner areas are rules. */
  private static final double THICKEST = 4;

  /** Lines this near are one. */
  static final double NEAR = 3;

  /** Shorter lines are drawings and corners. */
  private static final double SHORTEST = 4;

  /** A page with more lines is a map or a diagram, and looking for tables in it takes long. */
  private static final int MOST = 2_000;

  private final List<Rule> horizontal = new ArrayList<>();
  private final List<Rule> vertical = new ArrayList<>();
  private boolean tooMany;

  /** Adds a line if it runs along an edge of the page. */
  void addLine(Point2D a, Point2D b) {
    if (Math.abs(a.getY() - b.getY()) <= 1) {
      add(horizontal, (a.getY() + b.getY()) / 2, a.getX(), b.getX());
    } else if (Math.abs(a.getX() - b.getX()) <= 1) {
      add(vertical, (a.getX() + b.getX()) / 2, a.getY(), b.getY());
    }
  }

  /** Adds a filled area: a rule if it is thin, else its edges. */
  void addArea(double left, double top, double right, double bottom) {
    boolean low = bottom - top <= THICKEST;
    boolean narrow = right - left <= THICKEST;
    if (low && right - left >= bottom - top) {
      add(horizontal, (top + bottom) / 2, left, right);
    } else if (narrow) {
      add(vertical, (left + right) / 2, top, bottom);
    } else {
      add(horizontal, top, left, right);
      add(horizontal, bottom, left, right);
      add(vertical, left, top, bottom);
      add(vertical, right, top, bottom);
    }
  }

  private void add(List<Rule> rules, double at, double from, double to) {
    if (horizontal.size() + vertical.size() >= MOST) {
      tooMany = true;
    } else {
      rules.add(new Rule(at, Math.min(from, to), Math.max(from, to)));
    }
  }

  /** Returns the horizontal rules from top to bottom; none if the page is a drawing. */
  List<Rule> horizontal() {
    return tooMany ? List.of() : joined(horizontal);
  }

  /** Returns the vertical rules from left to right; none if the page is a drawing. */
  List<Rule> vertical() {
    return tooMany ? List.of() : joined(vertical);
  }

  /** Returns whether the page is a drawing, of which no more is kept. */
  boolean tooMany() {
    return tooMany;
  }

  void clear() {
    horizontal.clear();
    vertical.clear();
    tooMany = false;
  }

  /** Puts the pieces of each rule together: tables draw one for each cell. */
  private static List<Rule> joined(List<Rule> pieces) {
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > NEAR / 2) {
        joinLevel(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  /** Joins what lies on one level. */
  private static void joinLevel(List<Rule> level, List<Rule> joined) {
    double at = level.stream().mapToDouble(Rule::at).average().orElse(0);
    List<Rule> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    double from = 0;
    double to = Double.NEGATIVE_INFINITY;
    for (Rule piece : sorted) {
      if (piece.from() > to + NEAR) {
        addLong(joined, at, from, to);
        from = piece.from();
      }
      to = Math.max(to, piece.to());
    }
    addLong(joined, at, from, to);
  }

  private static void addLong(List<Rule> joined, double at, double from, double to) {
    if (to - from >= SHORTEST) {
      joined.add(new Rule(at, from, to));
    }
  }
}
