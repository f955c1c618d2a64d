package org.frametrace.model;

/**
 * A paragraph of a cleaned text with its zone.
 *
 * @param span its characters in the cleaned text
 * @param zone the part that it plays
 * @param rule the name of the rule that said so, for instance {@code repeated-across-pages}
 */
public record ZonedSpan(Span span, Zone zone, String rule) {

  public ZonedSpan {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a zone names the rule that made it");
    }
  }
}
