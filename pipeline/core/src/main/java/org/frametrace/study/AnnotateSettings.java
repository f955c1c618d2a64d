package org.frametrace.study;

import java.util.List;

/**
 * How text is annotated.
 *
 * @param languages ISO 639-1 codes of the languages that are measured
 * @param maxSentenceTokens a longer sentence is split, and counted as degraded
 */
public record AnnotateSettings(List<String> languages, int maxSentenceTokens) {

  /** What holds where a study says nothing: English only. */
  public static final AnnotateSettings DEFAULT = new AnnotateSettings(List.of("en"), 500);

  public AnnotateSettings {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a study measures at least one language");
    }
    if (maxSentenceTokens < 50) {
      throw new IllegalArgumentException(
          "sentences of 50 tokens are common, found a limit of " + maxSentenceTokens);
    }
  }
}
