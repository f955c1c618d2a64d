package org.frametrace.model;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How much of a text is in measured languages.
 *
 * @param measured words in paragraphs of measured languages
 * @param other words in paragraphs of other languages
 */
public record LanguageShare(long measured, long other) {

  public LanguageShare {
    if (measured < 0 || other < 0) {
      throw new IllegalArgumentException(
          "numbers of words are not negative, found " + measured + " and " + other);
    }
  }

  /**
   * Counts the words of a text: what stands between spaces and has a letter. Paragraphs without a
   * language count for neither side.
   *
   * @param zones the zones that count
   * @param languages the measured languages
   */
  public static LanguageShare of(CleanText text, Set<Zone> zones, Collection<String> languages) {
    long measured = 0;
    long other = 0;
    for (ZonedSpan paragraph : text.paragraphs()) {
      if (!zones.contains(paragraph.zone())
          || paragraph.language().equals(ZonedSpan.UNDETERMINED)) {
        continue;
      }
      long words = words(text.text(), paragraph.span());
      if (languages.contains(paragraph.language())) {
        measured += words;
      } else {
        other += words;
      }
    }
    return new LanguageShare(measured, other);
  }

  /** Returns the share of words in measured languages, from 0 to 1; empty if there is no word. */
  public OptionalDouble share() {
    return measured + other == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) measured / (measured + other));
  }

  /** Returns the words of two texts together. */
  public LanguageShare plus(LanguageShare more) {
    return new LanguageShare(measured + more.measured, other + more.other);
  }

  private static long words(String text, Span span) {
    long words = 0;
    boolean letter = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        words += letter ? 1 : 0;
        letter = false;
      } else {
        letter |= Character.isLetter(c);
      }
    }
    return words + (letter ? 1 : 0);
  }
}
