package org.frametrace.study;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What headline numbers leave out because it stands elsewhere too.
 *
 * @param leaveOut the kinds of reuse that are sought and left out; empty for none
 * @param similarity the least similarity of near duplicates: Jaccard's coefficient of their
 *     five-word passages, from 0.5 to 1
 * @param seriesShare in what part of a series' documents eight words in a row stand at least to be
 *     recycled, above 0, at most 1
 * @param corpusShare the same for all documents
 */
public record ReuseSettings(
    Set<Kind> leaveOut, double similarity, double seriesShare, double corpusShare) {

  /** A kind of reuse. */
  public enum Kind {
    /** Documents whose text another document has. */
    DUPLICATES,
    /** Passages that stand in many documents. */
    RECYCLED;

    /** Returns the kind as studies write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What holds where a study says nothing. */
  public static final ReuseSettings DEFAULT =
      new ReuseSettings(EnumSet.allOf(Kind.class), 0.85, 0.2, 0.05);

  public ReuseSettings {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    kinds.addAll(leaveOut);
    leaveOut = Collections.unmodifiableSet(kinds);
    if (!(0.5 <= similarity && similarity <= 1)) {
      throw new IllegalArgumentException(
          "near duplicates have a similarity from 0.5 to 1, found " + similarity);
    }
    requireShare(seriesShare);
    requireShare(corpusShare);
  }

  private static void requireShare(double share) {
    if (!(0 < share && share <= 1)) {
      throw new IllegalArgumentException(
          "a share of documents is above 0 and at most 1, found " + share);
    }
  }

  /** Returns whether a kind of reuse is left out. */
  public boolean leavesOut(Kind kind) {
    return leaveOut.contains(kind);
  }
}
