package org.frametrace.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One place where a lexicon entry was found and counts.
 *
 * @param frame the frame that it belongs to; ends in {@code .NAME} for a proper name that contains
 *     a frame's term
 * @param entry id of the lexicon entry, or of the mask for a name
 * @param level level of the entry
 * @param sentence index of the sentence in the document
 * @param tokens its tokens, as a half-open range of indexes into the document
 * @param zone the zone of its sentence
 * @param word the number of words of the same document's measured zones that stand before it; −1 in
 *     a zone that is not measured
 * @param attributes how it is said, in their own order
 */
public record Hit(
    String frame,
    String entry,
    Level level,
    int sentence,
    Span tokens,
    Zone zone,
    int word,
    Set<Attribute> attributes) {

  /** Ends the frame of a hit that is a proper name. Such hits are listed, and left out of rates. */
  public static final String NAME_SUFFIX = ".NAME";

  public Hit {
    if (tokens.length() == 0) {
      throw new IllegalArgumentException("a hit of " + entry + " has no token");
    }
    attributes =
        attributes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(attributes));
  }

  /** Creates a hit without attributes. */
  public Hit(
      String frame, String entry, Level level, int sentence, Span tokens, Zone zone, int word) {
    this(frame, entry, level, sentence, tokens, zone, word, Set.of());
  }

  /** Returns the hit of a name as one of its frame, for who counts names too. */
  public Hit asTerm() {
    String base = isName() ? frame.substring(0, frame.length() - NAME_SUFFIX.length()) : frame;
    return new Hit(base, entry, level, sentence, tokens, zone, word, attributes);
  }

  /** Returns whether the hit is a proper name, which no rate counts. */
  public boolean isName() {
    return frame.endsWith(NAME_SUFFIX);
  }
}
