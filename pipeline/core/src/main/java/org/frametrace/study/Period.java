package org.frametrace.study;

/**
 * A named span of years.
 *
 * @param name as tables show it
 * @param from first year
 * @param to last year, which belongs to the period
 */
public record Period(String name, int from, int to) {

  /** The first year that a document or a period may have. */
  public static final int FIRST_YEAR = 1500;

  /** The last year that a document or a period may have. */
  public static final int LAST_YEAR = 2100;

  public Period {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a period has a name");
    }
    if (to < from) {
      throw new IllegalArgumentException(
          "period " + name + " ends in " + to + " before it begins in " + from);
    }
  }

  /** Returns whether the year belongs to the period. */
  public boolean contains(int year) {
    return from <= year && year <= to;
  }
}
