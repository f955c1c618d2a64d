package org.frametrace.match;

import java.util.BitSet;
import java.util.Optional;
import org.frametrace.lexicon.Cue;
import org.frametrace.model.Level;

/**
 * An entry, a mask or a cue as the matcher runs it.
 *
 * @param number its place among the rules
 * @param id its id
 * @param frame the frame under which its matches are listed; empty for a mask that only masks
 * @param level its level; that of a mask is narrow, for masks hold at every level
 * @param pattern what it looks for
 * @param masked the numbers of the rules in a mask's scope; empty for an entry
 * @param cue what it is a rule of, if it gives attributes to hits and is no hit itself
 */
record Rule(
    int number,
    String id,
    String frame,
    Level level,
    CompiledPattern pattern,
    BitSet masked,
    Optional<Cue> cue) {

  /** Returns whether it masks anything. */
  boolean isMask() {
    return !masked.isEmpty();
  }

  /** Returns whether its matches are listed. */
  boolean isListed() {
    return !frame.isEmpty();
  }
}
