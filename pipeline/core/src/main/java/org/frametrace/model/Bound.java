package org.frametrace.model;

import java.util.Locale;

/** How a text commits itself to a number. */
public enum Bound {
  EXACT,
  /** About, around, approximately, some: rounded either way. */
  ABOUT,
  /** Nearly, almost: rounded up. */
  NEARLY,
  /** More than, over, at least: that much or beyond. */
  AT_LEAST,
  /** Less than, up to, at most: that much or below. */
  AT_MOST,
  /** From one number to another. */
  RANGE;

  /** Returns the word that claims files and tables write: {@code at-least}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether the wording says that the number was rounded. */
  public boolean rounded() {
    return this != EXACT && this != RANGE;
  }
}
