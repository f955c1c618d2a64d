package org.frametrace.lexicon;

import java.util.Optional;

/**
 * An expression in which a frame's words mean something else: a match of the frame that overlaps it
 * is dropped, unless it is longer and contains it.
 *
 * @param id unique among all entries and masks
 * @param scope the frames that it masks
 * @param pattern what is looked for
 * @param name the frame whose proper name it is, and under which it is listed as {@code frame.NAME}
 * @param source codes of the texts that it comes from
 * @param note for people
 */
public record Mask(
    String id, Scope scope, Pattern pattern, Optional<String> name, String source, String note) {

  public Mask {
    Names.requireId(id);
    name.ifPresent(Names::requireFrame);
  }
}
