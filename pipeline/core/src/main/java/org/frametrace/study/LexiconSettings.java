package org.frametrace.study;

import java.nio.file.Path;
import java.util.List;
import org.frametrace.model.Level;

/**
 * Which lexicons are used.
 *
 * @param files lexicon files, in order
 * @param masks the file of masks
 * @param sets the file of named sets
 * @param spelling the file of the spelling map
 * @param level the widest level that counts
 */
public record LexiconSettings(List<Path> files, Path masks, Path sets, Path spelling, Level level) {

  /** The level where a study says nothing: narrow and main entries together. */
  public static final Level DEFAULT_LEVEL = Level.MAIN;

  public LexiconSettings {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a study has at least one lexicon");
    }
  }
}
