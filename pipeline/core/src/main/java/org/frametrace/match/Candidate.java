package org.frametrace.match;

import java.util.Comparator;

/**
 * A match that may be dropped in favour of another.
 *
 * @param rule what matched
 * @param start first position in the matching stream
 * @param end position after the last
 */
record Candidate(Rule rule, int start, int end) {

  /** Longest first, then leftmost, then by id. */
  static final Comparator<Candidate> PREFERENCE =
      Comparator.comparingInt(Candidate::length)
          .reversed()
          .thenComparingInt(Candidate::start)
          .thenComparing(candidate -> candidate.rule().id());

  int length() {
    return end - start;
  }

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }

  boolean strictlyContains(Candidate other) {
    return start <= other.start && other.end <= end && length() > other.length();
  }
}
