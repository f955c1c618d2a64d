package org.frametrace.measure;

import org.frametrace.model.Mentions;

/**
 * How often one frame stands in one document.
 *
 * @param hits hits that count
 * @param sentences sentences of at least four words that have such a hit
 * @param mentions the frame's part of the document's mentions, in units of {@link Mentions#UNIT}; 0
 *     for a frame that is not compared
 */
public record FrameCounts(long hits, long sentences, long mentions) {

  /** The counts of a frame that does not stand there. */
  public static final FrameCounts NONE = new FrameCounts(0, 0, 0);

  public FrameCounts {
    if (hits < 0 || sentences < 0 || sentences > hits || mentions < 0) {
      throw new IllegalArgumentException(
          "counts are not negative and a sentence with a hit has one, found "
              + hits
              + " hits in "
              + sentences
              + " sentences and "
              + mentions
              + " units of mentions");
    }
  }
}
