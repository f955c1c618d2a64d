package org.frametrace.model;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Says that a document is left out because another has the same text.
 *
 * @param of the document that is kept
 * @param kind in what they are the same
 * @param similarity part of the five-word passages of both that both have, from 0 to 1; empty where
 *     texts were not compared
 */
public record Duplicate(DocumentId of, Kind kind, OptionalDouble similarity) {

  /** In what a document is the same as another. */
  public enum Kind {
    /** The same bytes. */
    EXACT,
    /** The same words in the same order, in another file. */
    TEXT,
    /** Nearly the same words. */
    NEAR,
    /** The same document in another language. */
    TRANSLATION;

    /** Returns the kind as tables write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Duplicate {
    if (similarity.isPresent()
        && !(0 <= similarity.getAsDouble() && similarity.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "a similarity is from 0 to 1, found " + similarity.getAsDouble());
    }
  }
}
