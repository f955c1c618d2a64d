package org.frametrace.study;

import java.time.Duration;

/**
 * What a parser may use for one document.
 *
 * @param timeLimit after which the parser is stopped
 * @param heapMegabytes largest heap of the process in which the parser runs
 * @param maxCharacters most characters of text that a document may yield
 * @param temporaryMegabytes most room on disk for temporary files of the process
 * @param ocr what text recognition may do
 */
public record ExtractSettings(
    Duration timeLimit,
    int heapMegabytes,
    int maxCharacters,
    int temporaryMegabytes,
    OcrSettings ocr) {

  /** What holds where a study says nothing. */
  public static final ExtractSettings DEFAULT =
      new ExtractSettings(Duration.ofMinutes(2), 512, 20_000_000, 2_000, OcrSettings.DEFAULT);

  public ExtractSettings {
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException(
          "the time limit is longer than nothing, found " + timeLimit);
    }
    if (heapMegabytes < 64) {
      throw new IllegalArgumentException(
          "a parser needs at least 64 megabytes, found " + heapMegabytes);
    }
    if (maxCharacters < 1) {
      throw new IllegalArgumentException(
          "a document may yield at least one character, found " + maxCharacters);
    }
    if (temporaryMegabytes < 1) {
      throw new IllegalArgumentException(
          "temporary files need at least one megabyte, found " + temporaryMegabytes);
    }
  }

  /** Creates settings whose other parts are as in {@link #DEFAULT}. */
  public ExtractSettings(Duration timeLimit, int heapMegabytes, int maxCharacters) {
    this(
        timeLimit, heapMegabytes, maxCharacters, DEFAULT.temporaryMegabytes(), OcrSettings.DEFAULT);
  }
}
