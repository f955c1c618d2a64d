package org.frametrace.exchange;

import java.math.BigDecimal;

/**
 * A word or several, with {@code *} for any characters and {@code ?} for one.
 *
 * @param text words with one space between them
 * @param weight what one match counts for
 * @param place where it comes from: a file and its line, or the id of an entry
 */
public record Term(String text, BigDecimal weight, String place) implements Item {

  public Term {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a term has at least one character");
    }
    weight = weight.stripTrailingZeros();
  }
}
