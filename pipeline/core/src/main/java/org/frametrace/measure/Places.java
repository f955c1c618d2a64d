package org.frametrace.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.frametrace.model.Span;

/**
 * Counts the places of hits that may overlap.
 *
 * <p>Several frames together stand in as many places as the largest number of their hits of which
 * no two overlap. So a place that several of them share counts once, two hits side by side count
 * twice, and the number is never more than the sum of the frames and, where the hits of each frame
 * do not overlap, never less than any of them. (The number of stretches of the text that the hits
 * cover would be less than a frame's own hits where a hit of another frame bridges two of them.)
 */
final class Places {

  private Places() {}

  /** Returns the largest number of spans of which no two overlap. */
  static int count(Collection<Span> spans) {
    List<Span> byEnd = new ArrayList<>(spans);
    // Taking the one that ends first leaves the most room for the others.
    byEnd.sort(Comparator.comparingInt(Span::end));
    int count = 0;
    int end = 0;
    for (Span span : byEnd) {
      if (span.start() >= end) {
        count++;
        end = span.end();
      }
    }
    return count;
  }
}
