package org.frametrace.study;

import java.time.Duration;

/**
 * What text recognition may do for pages that are pictures.
 *
 * @param auto whether it is used where it is installed; otherwise never
 * @param pageLimit longest time for one page; a document's time limit grows by it for each page
 *     that is recognised
 * @param maxPages most pages of a document that are recognised; those beyond are unread
 */
public record OcrSettings(boolean auto, Duration pageLimit, int maxPages) {

  /** What holds where a study says nothing. */
  public static final OcrSettings DEFAULT = new OcrSettings(true, Duration.ofMinutes(3), 1_000);

  public OcrSettings {
    if (pageLimit.isNegative() || pageLimit.isZero()) {
      throw new IllegalArgumentException(
          "the time limit for a page is longer than nothing, found " + pageLimit);
    }
    if (maxPages < 1) {
      throw new IllegalArgumentException("at least one page is recognised, found " + maxPages);
    }
  }
}
