package org.frametrace.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Reads the cells of tables and writes numbers for people. */
final class Numbers {

  private static final double SMALL_PROBABILITY = 0.001;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /** Returns the number in a cell; nothing for an empty cell. */
  static OptionalDouble of(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  /** Returns the count in a cell; 0 for an empty cell. */
  static long count(String cell) {
    return cell.isEmpty() ? 0 : Long.parseLong(cell);
  }

  /** Returns a count with commas: {@code 1,234,567}. */
  static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** Returns a count with its noun: {@code 1 line}, {@code 20 lines}. */
  static String counted(long count, String noun) {
    return grouped(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /**
   * Returns a measured number with as many digits as a reader needs: none after the point from 100
   * on, one from 10 on, two from 1 on, three below.
   */
  static String readable(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    if (rounded.signum() == 0) {
      return "0";
    }
    return size >= 1000 ? grouped(rounded.longValue()) : rounded.toPlainString();
  }

  /** Returns the number in a cell for people; a dash for an empty cell. */
  static String readable(String cell) {
    OptionalDouble value = of(cell);
    return value.isPresent() ? readable(value.getAsDouble()) : "–";
  }

  /** Returns a probability in a cell; a small one is never said to be 0. */
  static String probability(String cell) {
    OptionalDouble value = of(cell);
    return value.isPresent() && value.getAsDouble() < SMALL_PROBABILITY
        ? "below " + plain(SMALL_PROBABILITY, 3)
        : readable(cell);
  }

  /** Returns a round number of an axis: {@code 0.5}, {@code 20}, {@code 1,500}. */
  static String tick(double value) {
    return Math.abs(value) >= 1000 ? grouped(Math.round(value)) : plain(value, 6);
  }

  /** Returns a share as per cent, whole from 1 % on, with two digits below. */
  static String percent(double share) {
    double percent = 100 * share;
    if (percent > 0 && percent < 1) {
      return new BigDecimal(percent).round(TWO_DIGITS).toPlainString() + "\u00A0%";
    }
    return plain(Math.rint(percent)) + "\u00A0%";
  }

  /** Returns the share in a cell as per cent; a dash for an empty cell. */
  static String percent(String cell) {
    OptionalDouble value = of(cell);
    return value.isPresent() ? percent(value.getAsDouble()) : "–";
  }

  /** Returns a position or length with at most two decimals. */
  static String plain(double value) {
    return plain(value, 2);
  }

  private static String plain(double value, int decimals) {
    BigDecimal rounded =
        new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
