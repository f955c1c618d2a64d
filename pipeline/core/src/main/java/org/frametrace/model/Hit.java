package org.frametrace.model;

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
 */
public record Hit(
    String frame, String entry, Level level, int sentence, Span tokens, Zone zone, int word) {

  /** Ends the frame of a hit that is a proper name. Such hits are listed, and left out of rates. */
  public static final String NAME_SUFFIX = ".NAME";

  public Hit {
    if (tokens.length() == 0) {
      throw new IllegalArgumentException("a hit of " + entry + " has no token");
    }
  }

  /** Returns whether the hit is a proper name, which no rate counts. */
  public boolean isName() {
    return frame.endsWith(NAME_SUFFIX);
  }
}
