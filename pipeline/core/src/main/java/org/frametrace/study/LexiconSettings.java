package org.frametrace.study;

import java.nio.file.Path;
import java.util.List;
import org.frametrace.model.Level;
import org.frametrace.model.Overlap;

/**
 * Which lexicons are used.
 *
 * @param files lexicon files, in order
 * @param masks the file of masks
 * @param sets the file of named sets
 * @param spelling the file of the spelling map
 * @param level the widest level that counts
 * @param overlap which matches count that share a token
 */
public record LexiconSettings(
    List<Path> files, Path masks, Path sets, Path spelling, Level level, Overlap overlap) {

  /** The level where a study says nothing: narrow and main entries together. */
  public static final Level DEFAULT_LEVEL = Level.MAIN;

  /** The policy where a study says nothing. */
  public static final Overlap DEFAULT_OVERLAP = Overlap.LONGEST_IN_FRAME;

  public LexiconSettings {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a study has at least one lexicon");
    }
  }
}
