package org.frametrace.model;

import java.util.Locale;

/**
 * The year or years that a statement is about, and how that is known.
 *
 * @param first the first year, from 1000 to 9999
 * @param last the last year, which belongs to it; the same for a single year
 * @param source where it was found
 */
public record ReferenceDate(int first, int last, Source source) {

  private static final int EARLIEST = 1000;
  private static final int LATEST = 9999;

  /** Where a date was found. */
  public enum Source {
    /** An expression in the same clause. */
    CLAUSE,
    /** An expression in the same sentence, in another clause. */
    SENTENCE,
    /** The heading of the number's column. */
    COLUMN,
    /** The year that the document reports on. */
    REFERENCE_YEAR,
    /** The year in which the document was published. */
    PUBLICATION_YEAR;

    /** Returns the source as tables write it: {@code reference year}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public ReferenceDate {
    if (first < EARLIEST || last > LATEST || last < first) {
      throw new IllegalArgumentException(
          "years have four digits and end after they begin, found " + first + " to " + last);
    }
  }

  /** Returns whether the date is one year and this one. */
  public boolean is(int year) {
    return first == year && last == year;
  }
}
