package org.frametrace.tika;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.Zone;

/**
 * Counts what a reader and the cleaner made of the same lines.
 *
 * <p>For a set Z of zones, with t the weight that both gave to Z, precision is t over the weight
 * that the cleaner gave to Z, recall is t over the weight that the reader gave to Z, and F1 their
 * harmonic mean (van Rijsbergen, Information Retrieval, 1979, chapter 7). The weight of a line is
 * 1, or the number of its words.
 */
final class ZoneScores {

  /** What the reader made of lines, and what the cleaner did; nothing if it lost them. */
  private record Pair(Zone truth, Optional<Zone> given) {}

  private final Map<Pair, Long> weight = new HashMap<>();

  void add(Zone truth, Optional<Zone> given, long amount) {
    weight.merge(new Pair(truth, given), amount, Long::sum);
  }

  /** What the reader gave to the one and the cleaner to the other. */
  long confused(Zone truth, Zone given) {
    return weight.getOrDefault(new Pair(truth, Optional.of(given)), 0L);
  }

  long lost(Zone truth) {
    return weight.getOrDefault(new Pair(truth, Optional.empty()), 0L);
  }

  /** What the reader gave to these zones. */
  long inTruth(Set<Zone> zones) {
    return both(zones, EnumSet.allOf(Zone.class)) + zones.stream().mapToLong(this::lost).sum();
  }

  /** What the cleaner gave to these zones. */
  long given(Set<Zone> zones) {
    return both(EnumSet.allOf(Zone.class), zones);
  }

  /** Returns a number from 0 to 1; NaN if the cleaner gave nothing to these zones. */
  double precision(Set<Zone> zones) {
    return both(zones, zones) / (double) given(zones);
  }

  /** Returns a number from 0 to 1; NaN if the reader gave nothing to these zones. */
  double recall(Set<Zone> zones) {
    return both(zones, zones) / (double) inTruth(zones);
  }

  /** Returns a number from 0 to 1; NaN if neither gave anything to these zones. */
  double f1(Set<Zone> zones) {
    return 2.0 * both(zones, zones) / (given(zones) + inTruth(zones));
  }

  /** Returns the share of all weight on which both agree. */
  double agreement() {
    long same = 0;
    for (Zone zone : Zone.values()) {
      same += confused(zone, zone);
    }
    return same / (double) inTruth(EnumSet.allOf(Zone.class));
  }

  private long both(Set<Zone> truths, Set<Zone> givens) {
    long sum = 0;
    for (Zone truth : truths) {
      for (Zone given : givens) {
        sum += confused(truth, given);
      }
    }
    return sum;
  }
}
