package org.frametrace.match;

import java.util.Comparator;
import java.util.Set;
import org.frametrace.model.Attribute;

/**
 * A match that may be dropped in favour of another.
 *
 * @param rule what matched
 * @param start first position in the matching stream
 * @param end position after the last
 * @param attributes what cues make of it
 */
record Candidate(Rule rule, int start, int end, Set<Attribute> attributes) {

  Candidate(Rule rule, int start, int end) {
    this(rule, start, end, Set.of());
  }

  /** Longest first, then leftmost, then by id. */
  static final Comparator<Candidate> PREFERENCE =
      Comparator.comparingInt(Candidate::length)
          .reversed()
          .thenComparingInt(Candidate::start)
          .thenComparing(candidate -> candidate.rule().id());

  Candidate with(Set<Attribute> given) {
    return new Candidate(rule, start, end, given);
  }

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
