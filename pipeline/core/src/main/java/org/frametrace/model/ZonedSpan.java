package org.frametrace.model;

/**
 * A paragraph of a cleaned text with its zone and its language.
 *
 * @param span its characters in the cleaned text
 * @param zone the part that it plays
 * @param rule the name of the rule that said so, for instance {@code repeated-across-pages}
 * @param language its ISO 639-1 code; {@link #UNDETERMINED} where it has none or was not identified
 */
public record ZonedSpan(Span span, Zone zone, String rule, String language) {

  /** The language of what has none, for instance of a column of numbers. */
  public static final String UNDETERMINED = "und";

  public ZonedSpan {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a zone names the rule that made it");
    }
    if (language.isBlank()) {
      throw new IllegalArgumentException(
          "a paragraph without a language is '" + UNDETERMINED + "', found a blank");
    }
  }

  /** Creates a paragraph whose language was not identified. */
  public ZonedSpan(Span span, Zone zone, String rule) {
    this(span, zone, rule, UNDETERMINED);
  }

  /** Returns the paragraph in a language. */
  public ZonedSpan in(String language) {
    return new ZonedSpan(span, zone, rule, language);
  }
}
