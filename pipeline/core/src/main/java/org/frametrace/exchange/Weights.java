package org.frametrace.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the weights of terms. */
final class Weights {

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(?:[.,]\\d{1,9})?");
  private static final Pattern WEIGHTED =
      Pattern.compile("(.*\\S)\\s*\\(\\s*(" + NUMBER + ")\\s*\\)", Pattern.DOTALL);

  private Weights() {}

  /**
   * A text with the weight that follows it in brackets.
   *
   * @param text without the weight
   * @param weight the number in the brackets
   */
  record Weighted(String text, BigDecimal weight) {}

  static Optional<BigDecimal> parse(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** Returns the parts of {@code WORD (1)}, if the text ends in a weight. */
  static Optional<Weighted> split(String text) {
    Matcher matcher = WEIGHTED.matcher(text);
    return matcher.matches()
        ? parse(matcher.group(2)).map(weight -> new Weighted(matcher.group(1), weight))
        : Optional.empty();
  }

  static boolean isOne(BigDecimal weight) {
    return weight.compareTo(BigDecimal.ONE) == 0;
  }
}
