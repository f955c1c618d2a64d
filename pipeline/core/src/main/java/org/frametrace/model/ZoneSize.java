package org.frametrace.model;

/**
 * How much text of one zone a document has.
 *
 * @param words tokens with a letter or a digit; numbers in tables are left out
 * @param sentences sentences with at least four words
 */
public record ZoneSize(int words, int sentences) {

  public ZoneSize {
    if (words < 0 || sentences < 0) {
      throw new IllegalArgumentException(
          "sizes are not negative, found " + words + " words and " + sentences + " sentences");
    }
  }

  /** Returns the size of two pieces together. */
  public ZoneSize plus(ZoneSize other) {
    return new ZoneSize(words + other.words, sentences + other.sentences);
  }
}
