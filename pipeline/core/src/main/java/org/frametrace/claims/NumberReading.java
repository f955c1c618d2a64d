package org.frametrace.claims;

import java.util.Locale;
import org.frametrace.model.Bound;
import org.frametrace.model.DocumentId;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Quantity;
import org.frametrace.model.ReferenceDate;
import org.frametrace.model.ReferenceDate.Source;

/**
 * A number of a document that is one of those meant.
 *
 * @param document the document
 * @param quantity the number, with a date of one year
 * @param beside whether the words that must stand at the number itself do
 */
record NumberReading(MeasuredDocument document, Quantity quantity, boolean beside) {

  /** How far a number may be rounded where the text says that it is. */
  private static final double ROUNDED = 0.10;

  private static final double NEARLY = 0.9;

  NumberReading {
    if (quantity.date().filter(date -> date.first() == date.last()).isEmpty()) {
      throw new IllegalArgumentException("a number of one year is read, found " + quantity.date());
    }
  }

  DocumentId id() {
    return document.id();
  }

  ReferenceDate date() {
    return quantity.date().orElseThrow();
  }

  int year() {
    return date().first();
  }

  /** Returns the smallest value that is meant: about 100 is 90 or more. */
  double low() {
    return switch (quantity.bound()) {
      case ABOUT -> (1 - ROUNDED) * quantity.low();
      case AT_MOST -> (1 - ROUNDED) * quantity.high();
      case NEARLY -> NEARLY * quantity.high();
      case EXACT, AT_LEAST, RANGE -> quantity.low();
    };
  }

  /** Returns the largest value that is meant: more than 100 is 110 or less. */
  double high() {
    return switch (quantity.bound()) {
      case ABOUT -> (1 + ROUNDED) * quantity.high();
      case AT_LEAST -> (1 + ROUNDED) * quantity.low();
      case EXACT, AT_MOST, NEARLY, RANGE -> quantity.high();
    };
  }

  /**
   * Returns whether two readings can be of one value.
   *
   * @param tolerance how far they may be apart, as a share of the larger
   */
  boolean agrees(NumberReading other, double tolerance) {
    return low() <= other.high() * (1 + tolerance) && other.low() <= high() * (1 + tolerance);
  }

  /** Returns the place for the table of evidence. */
  StatedSource source(String what, String note) {
    boolean dated =
        date().source() != Source.REFERENCE_YEAR && date().source() != Source.PUBLICATION_YEAR;
    String all = dated ? note : note + "; dated by the " + date().source().label();
    return new StatedSource(what, id(), year(), low(), high(), quantity.place(), all);
  }

  /** Returns the number as a reason names it. */
  String named() {
    String bound = quantity.bound() == Bound.EXACT ? "" : quantity.bound().label() + " ";
    double value = Double.isInfinite(quantity.high()) ? quantity.low() : quantity.high();
    return bound + String.format(Locale.ROOT, "%,.0f", value);
  }
}
