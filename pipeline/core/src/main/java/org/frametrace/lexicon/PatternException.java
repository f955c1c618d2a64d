package org.frametrace.lexicon;

import java.util.Optional;

/** Says why a text is no pattern. */
public final class PatternException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int column;
  private final String found;
  private final String expected;
  private final transient Optional<String> nearest;

  PatternException(int column, String found, String expected, Optional<String> nearest) {
    super("column " + column + ": found " + found + "; expected " + expected);
    this.column = column;
    this.found = found;
    this.expected = expected;
    this.nearest = nearest;
  }

  /** Returns the place in the text, from 1. */
  public int column() {
    return column;
  }

  /** Returns what stands there. */
  public String found() {
    return found;
  }

  /** Returns what would be right. */
  public String expected() {
    return expected;
  }

  /** Returns the known name that was probably meant. */
  public Optional<String> nearest() {
    return nearest;
  }
}
