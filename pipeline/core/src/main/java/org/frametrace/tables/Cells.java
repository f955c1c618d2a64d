package org.frametrace.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes numbers as tables show them: one rule, the same digits on every machine. */
public final class Cells {

  /** The cell of a value that is not available. */
  public static final String EMPTY = "";

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final double INTEGER_FROM = 1e6;
  private static final double EXPONENT_BELOW = 1e-9;

  private Cells() {}

  /** Returns a count. */
  public static String integer(long value) {
    return Long.toString(value);
  }

  /** Returns a count, or an empty cell where it is not known. */
  public static String integer(OptionalInt value) {
    return value.isPresent() ? integer(value.getAsInt()) : EMPTY;
  }

  /**
   * Returns a measured number.
   *
   * <p>It is rounded to six significant digits, half to even, from the exact value of the double;
   * from a million on to a whole number, so that no digit before the point is lost. The point is
   * {@code .}, there are no trailing zeros, no grouping and no negative zero. Only numbers nearer
   * to zero than 10⁻⁹ have an exponent ({@code 1.23E-12}). NaN and the infinities are not
   * available: an empty cell.
   */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return EMPTY;
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded =
        Math.abs(value) >= INTEGER_FROM
            ? exact.setScale(0, RoundingMode.HALF_EVEN)
            : exact.round(SIX_DIGITS);
    if (rounded.signum() == 0) {
      return "0";
    }
    BigDecimal shortest = rounded.stripTrailingZeros();
    return Math.abs(value) < EXPONENT_BELOW ? shortest.toString() : shortest.toPlainString();
  }

  /** Returns a measured number, or an empty cell where it is not available. */
  public static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : EMPTY;
  }

  /** Returns {@code true} or {@code false}. */
  public static String truth(boolean value) {
    return Boolean.toString(value);
  }
}
