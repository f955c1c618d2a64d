package org.frametrace.clean;

import java.util.BitSet;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have found out about the lines of one document so far. A line that one rule has
 * marked is left alone by the rules after it.
 */
final class Marks {

  /** A zone and the rule that made it. */
  record Mark(Zone zone, String rule) {}

  private final @Nullable Mark[] marks;
  private final boolean[] starts;
  private final BitSet deleted = new BitSet();

  Marks(int lines) {
    marks = new @Nullable Mark[lines];
    starts = new boolean[lines];
  }

  boolean isFree(int line) {
    return marks[line] == null;
  }

  @Nullable Mark get(int line) {
    return marks[line];
  }

  boolean is(int line, Zone zone) {
    Mark mark = marks[line];
    return mark != null && mark.zone() == zone;
  }

  /** Marks a line if no rule has done so. */
  void mark(int line, Zone zone, String rule) {
    if (marks[line] == null) {
      marks[line] = new Mark(zone, rule);
    }
  }

  /** Says that a paragraph starts with a line. */
  void start(int line) {
    starts[line] = true;
  }

  boolean isStart(int line) {
    return starts[line];
  }

  /** Says that characters of the normalised text are to be left out. */
  void delete(Span characters) {
    deleted.set(characters.start(), characters.end());
  }

  /** Returns whether a character of the normalised text is to be left out. */
  boolean isDeleted(int character) {
    return deleted.get(character);
  }
}
