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
}
