package org.frametrace.model;

/**
 * A half-open range of characters or tokens: {@code start} belongs to it, {@code end} does not.
 *
 * @param start first position, at least 0
 * @param end position after the last, at least {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span has 0 <= start <= end, found [" + start + ", " + end + ")");
    }
  }

  /** Returns the number of positions in the span. */
  public int length() {
    return end - start;
  }

  /** Returns whether the two spans share a position. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns whether every position of the other span lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
