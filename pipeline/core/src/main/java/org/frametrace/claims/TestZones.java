package org.frametrace.claims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.frametrace.model.Zone;

/**
 * Which zones of documents a test reads: as a rule those that the study measures.
 *
 * @param only the zones that it reads instead of them; empty for those of the study
 * @param also the zones that it reads beside them, such as tables
 */
public record TestZones(Set<Zone> only, Set<Zone> also) {

  /** The zones that the study measures. */
  public static final TestZones OF_STUDY = new TestZones(Set.of(), Set.of());

  public TestZones {
    only = copy(only);
    also = copy(also);
  }

  private static Set<Zone> copy(Set<Zone> zones) {
    EnumSet<Zone> copy = EnumSet.noneOf(Zone.class);
    copy.addAll(zones);
    return Collections.unmodifiableSet(copy);
  }

  /** Returns the zones that are read. */
  Set<Zone> of(Set<Zone> measured) {
    EnumSet<Zone> read = EnumSet.copyOf(only.isEmpty() ? measured : only);
    read.addAll(also);
    return read;
  }

  /**
   * Returns whether a measure can be taken in zones that the study does not measure. The places of
   * words, the words near hits and the facts are known in those of the study only.
   */
  static boolean canBeChosen(Measure measure) {
    return !(measure instanceof WindowPrevalence
        || measure instanceof WordMeasure
        || measure instanceof FrameOrder
        || measure instanceof ActorShare
        || measure instanceof Criticism
        || measure instanceof StatedMeasure
        || measure instanceof SharedWording);
  }

  /** Returns the zones in words, to stand after a measure; empty for those of the study. */
  String label() {
    return (only.isEmpty() ? "" : ", only in " + names(only))
        + (also.isEmpty() ? "" : ", with " + names(also));
  }

  private static String names(Set<Zone> zones) {
    return zones.stream().map(Zone::label).collect(Collectors.toCollection(TreeSet::new)).stream()
        .collect(Collectors.joining(", "));
  }
}
