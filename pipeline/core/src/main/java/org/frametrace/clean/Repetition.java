package org.frametrace.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.frametrace.clean.PageEdges.EdgeLine;

/**
 * Counts on how many pages something stands at one place of the edge. Members are added in order of
 * pages.
 */
final class Repetition {

  /** Heads on left and right pages differ, so a repetition skips a page. */
  private static final int NEXT = 2;

  private final Map<Integer, Set<Integer>> pagesAt = new HashMap<>();
  private int close;
  private int lastPage = -10;
  private boolean lastCounted = true;

  void add(EdgeLine edge) {
    int page = edge.line().page();
    for (int place : edge.places()) {
      pagesAt.computeIfAbsent(place, p -> new HashSet<>()).add(page);
    }
    if (page == lastPage) {
      return;
    }
    boolean near = page - lastPage <= NEXT;
    if (near) {
      close += lastCounted ? 1 : 2;
    }
    lastCounted = near;
    lastPage = page;
  }

  /**
   * Returns whether the member repeats: enough pages have it at the same place or one line off, and
   * enough of all pages follow one another. A heading that comes back now and then does not.
   */
  boolean covers(EdgeLine edge, int pages) {
    if (close < pages) {
      return false;
    }
    for (int place : edge.places()) {
      if (at(place - 1) + at(place) + at(place + 1) >= pages) {
        return true;
      }
    }
    return false;
  }

  private int at(int place) {
    Set<Integer> pages = pagesAt.get(place);
    return pages == null ? 0 : pages.size();
  }
}
