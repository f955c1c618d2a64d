package org.frametrace.tika;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frametrace.tika.Rules.Rule;

/**
 * Rules that touch one another and so part an area of a page into cells.
 *
 * @param horizontal rules from top to bottom
 * @param vertical rules from left to right
 * @param left edge of the area, like the others where the outermost rule ends
 */
record Grid(
    List<Rule> horizontal,
    List<Rule> vertical,
    double left,
    double top,
    double right,
    double bottom) {

  /** A cell; where a table is open at its side, the cell ends where the table's rules do. */
  record Cell(double left, double top, double right, double bottom) {

    /** Returns whether the two have an area in common, and not only an edge. */
    boolean overlaps(Cell other) {
      return Math.min(right, other.right) - Math.max(left, other.left) > Rules.NEAR
          && Math.min(bottom, other.bottom) - Math.max(top, other.top) > Rules.NEAR;
    }
  }

  Grid {
    horizontal = List.copyOf(horizontal);
    vertical = List.copyOf(vertical);
  }

  /** Returns the grids of a page that have more than one cell. */
  static List<Grid> of(Rules rules) {
    List<Rule> horizontal = rules.horizontal();
    List<Rule> vertical = rules.vertical();
    int[] group = new int[horizontal.size() + vertical.size()];
    Arrays.setAll(group, i -> i);
    for (int h = 0; h < horizontal.size(); h++) {
      for (int v = 0; v < vertical.size(); v++) {
        if (touch(horizontal.get(h), vertical.get(v))) {
          group[root(group, horizontal.size() + v)] = root(group, h);
        }
      }
    }
    Map<Integer, List<List<Rule>>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      boolean level = i < horizontal.size();
      groups
          .computeIfAbsent(root(group, i), r -> List.of(new ArrayList<>(), new ArrayList<>()))
          .get(level ? 0 : 1)
          .add(level ? horizontal.get(i) : vertical.get(i - horizontal.size()));
    }
    List<Grid> grids = new ArrayList<>();
    for (List<List<Rule>> parts : groups.values()) {
      if (parts.get(0).size() >= 2 && !parts.get(1).isEmpty()) {
        grids.add(of(parts.get(0), parts.get(1)));
      }
    }
    return grids;
  }

  private static Grid of(List<Rule> horizontal, List<Rule> vertical) {
    double left = vertical.getFirst().at();
    double right = vertical.getLast().at();
    double top = horizontal.getFirst().at();
    double bottom = horizontal.getLast().at();
    for (Rule rule : horizontal) {
      left = Math.min(left, rule.from());
      right = Math.max(right, rule.to());
    }
    for (Rule rule : vertical) {
      top = Math.min(top, rule.from());
      bottom = Math.max(bottom, rule.to());
    }
    return new Grid(horizontal, vertical, left, top, right, bottom);
  }

  private static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static boolean touch(Rule horizontal, Rule vertical) {
    return within(vertical.at(), horizontal) && within(horizontal.at(), vertical);
  }

  private static boolean within(double at, Rule rule) {
    return at >= rule.from() - Rules.NEAR && at <= rule.to() + Rules.NEAR;
  }

  double area() {
    return (right - left) * (bottom - top);
  }

  boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Returns the cell around a place within the grid: what the nearest rules on each side bound. */
  Cell cell(double x, double y) {
    double cellLeft = left;
    double cellRight = right;
    double cellTop = top;
    double cellBottom = bottom;
    for (Rule rule : vertical) {
      if (within(y, rule)) {
        if (rule.at() <= x) {
          cellLeft = rule.at();
        } else {
          cellRight = rule.at();
          break;
        }
      }
    }
    for (Rule rule : horizontal) {
      if (within(x, rule)) {
        if (rule.at() <= y) {
          cellTop = rule.at();
        } else {
          cellBottom = rule.at();
          break;
        }
      }
    }
    return new Cell(cellLeft, cellTop, cellRight, cellBottom);
  }
}
