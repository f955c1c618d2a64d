package org.frametrace.model;

import java.util.OptionalDouble;

/**
 * How the pages of a document that are pictures were read.
 *
 * @param recognised pages whose text was recognised
 * @param confidence of the recognised pages, from 0 to 1, weighted by the length of their texts;
 *     empty where none was recognised
 * @param unread pages whose text, if they have any, could not be recognised
 */
public record PicturePages(int recognised, OptionalDouble confidence, int unread) {

  /** Of a document whose text stands in its file. */
  public static final PicturePages NONE = new PicturePages(0, OptionalDouble.empty(), 0);

  public PicturePages {
    if (recognised < 0 || unread < 0) {
      throw new IllegalArgumentException(
          "a number of pages is not negative, found " + recognised + " and " + unread);
    }
    double value = confidence.orElse(0);
    if (confidence.isPresent() != recognised > 0 || !(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "recognised pages have a confidence from 0 to 1 and no others, found "
              + confidence
              + " for "
              + recognised);
    }
  }

  /** Counts the pages of a text. */
  public static PicturePages of(ExtractedText text) {
    int recognised = 0;
    int unread = 0;
    double sum = 0;
    long weight = 0;
    for (Page page : text.pages()) {
      unread += page.unread() ? 1 : 0;
      if (page.ocrConfidence().isPresent()) {
        recognised++;
        int length = page.text().length();
        sum += page.ocrConfidence().getAsDouble() * length;
        weight += length;
      }
    }
    OptionalDouble confidence =
        recognised == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(weight == 0 ? 0 : Math.min(1, sum / weight));
    return new PicturePages(recognised, confidence, unread);
  }

  /** Returns whether what was read depends on text recognition, or on its absence. */
  public boolean any() {
    return recognised > 0 || unread > 0;
  }
}
