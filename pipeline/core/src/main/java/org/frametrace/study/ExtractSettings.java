package org.frametrace.study;

import java.time.Duration;

/**
 * What a parser may use for one document.
 *
 * @param timeLimit after which the parser is stopped
 * @param heapMegabytes largest heap of the process in which the parser runs
 * @param maxCharacters most characters of text that a document may yield
 */
public record ExtractSettings(Duration timeLimit, int heapMegabytes, int maxCharacters) {

  /** What holds where a study says nothing. */
  public static final ExtractSettings DEFAULT =
      new ExtractSettings(Duration.ofMinutes(2), 512, 20_000_000);

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
  }
}
