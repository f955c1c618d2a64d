package org.frametrace.statistics;

/**
 * An interval of estimation.
 *
 * @param low lower end; NaN if there is no interval
 * @param high upper end, not below the lower; NaN if there is no interval
 */
public record Interval(double low, double high) {

  /** Stands where no interval can be given. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  public Interval {
    if (!(low <= high) && !(Double.isNaN(low) && Double.isNaN(high))) {
      throw new IllegalArgumentException(
          "an interval has low <= high, found [" + low + ", " + high + "]");
    }
  }

  /** Returns whether there is an interval. */
  public boolean exists() {
    return !Double.isNaN(low);
  }

  /** Returns the interval with both ends multiplied by a positive number. */
  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }

  /** Returns the interval with the outer ends of this and another that both exist. */
  Interval orBeyond(Interval other) {
    return new Interval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /**
   * Returns the interval of the product of two independent estimates, neither of them negative. The
   * distances to the ends stand for the standard errors in the variance of a product, {@code a² b'²
   * + b² a'² + a'² b'²} (Goodman 1960, JASA 55: 708–713; recovered from intervals: Zou and Donner
   * 2008, Statistics in Medicine 27: 1693–1702), and it never goes beyond the products of the ends.
   *
   * @param estimate inside this interval
   * @param other another interval
   * @param otherEstimate inside the other interval
   */
  public Interval product(double estimate, Interval other, double otherEstimate) {
    if (!exists() || !other.exists()) {
      return NONE;
    }
    double product = estimate * otherEstimate;
    double below = distance(estimate, estimate - low, otherEstimate, otherEstimate - other.low);
    double above = distance(estimate, high - estimate, otherEstimate, other.high - otherEstimate);
    return new Interval(
        Math.max(low * other.low, product - below), Math.min(high * other.high, product + above));
  }

  private static double distance(double a, double toEndOfA, double b, double toEndOfB) {
    return Math.sqrt(
        a * a * toEndOfB * toEndOfB
            + b * b * toEndOfA * toEndOfA
            + toEndOfA * toEndOfA * toEndOfB * toEndOfB);
  }
}
