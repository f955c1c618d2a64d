package org.frametrace.lexicon;

import java.util.Locale;
import java.util.Optional;
import org.frametrace.model.Attribute;

/**
 * An expression that gives an attribute to the hits around it.
 *
 * @param id unique among all entries, masks and cues
 * @param attribute what it gives
 * @param reach which hits it reaches
 * @param pattern what is looked for
 * @param source codes of the texts that it comes from
 * @param note for people
 */
public record Cue(
    String id, Attribute attribute, Reach reach, Pattern pattern, String source, String note) {

  /** Which hits of its sentence a cue reaches. */
  public enum Reach {
    /** Those that begin at most eight tokens after it, with no end of a clause between. */
    CLAUSE,
    /** Those that end at most three tokens before it, with no end of a clause between. */
    CLAUSE_BEFORE,
    /** All that begin after it. */
    REST,
    /** All. */
    SENTENCE;

    /** Returns the reach as the file of cues writes it: {@code clause-before}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Reach> of(String label) {
      for (Reach reach : values()) {
        if (reach.label().equals(label)) {
          return Optional.of(reach);
        }
      }
      return Optional.empty();
    }
  }

  public Cue {
    Names.requireId(id);
  }
}
