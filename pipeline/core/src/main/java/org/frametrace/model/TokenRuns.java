package org.frametrace.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs of tokens of one document, for instance those that are recycled.
 *
 * @param bounds first token and token after the last, run by run: strictly increasing, so that no
 *     two runs touch
 */
public record TokenRuns(int[] bounds) {

  /** No token at all. */
  public static final TokenRuns NONE = new TokenRuns(new int[0]);

  public TokenRuns {
    bounds = bounds.clone();
    if (bounds.length % 2 != 0) {
      throw new IllegalArgumentException(
          "a run has two bounds, found " + bounds.length + " bounds");
    }
    int last = -1;
    for (int bound : bounds) {
      if (bound <= last) {
        throw new IllegalArgumentException(
            "bounds of runs increase from 0, found " + bound + " after " + last);
      }
      last = bound;
    }
  }

  /** Returns whether there is no token. */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** Returns whether a token belongs to a run. */
  public boolean contains(int token) {
    int found = Arrays.binarySearch(bounds, token);
    int place = found >= 0 ? found : -found - 2;
    return place >= 0 && place % 2 == 0;
  }

  /** Returns whether more than half of a span's tokens belong to runs. */
  public boolean containsMostOf(Span tokens) {
    int inside = 0;
    for (int token = tokens.start(); token < tokens.end(); token++) {
      inside += contains(token) ? 1 : 0;
    }
    return 2 * inside > tokens.length();
  }

  /** Returns the runs in order. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(bounds.length / 2);
    for (int i = 0; i < bounds.length; i += 2) {
      spans.add(new Span(bounds[i], bounds[i + 1]));
    }
    return spans;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenRuns that && Arrays.equals(bounds, that.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    return "TokenRuns" + spans();
  }
}
