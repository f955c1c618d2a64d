package org.frametrace.quantity;

/**
 * The smallest piece of a sentence that means something to the reader of numbers.
 *
 * @param kind what it is
 * @param start its first character in the sentence
 * @param end the character after its last
 * @param text its characters in lower case
 * @param capital whether it begins with a capital letter
 * @param value the number; NaN where it is none
 */
record Atom(Kind kind, int start, int end, String text, boolean capital, double value) {

  /** What an atom is. */
  enum Kind {
    WORD,
    NUMBER,
    /** Digits that are no number: a document symbol, a telephone number, a footnote mark. */
    CODE,
    SYMBOL
  }

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Returns whether the atom is this word or symbol. */
  boolean is(String other) {
    return text.equals(other);
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  /** Returns whether the atom is a dash. */
  boolean dash() {
    return text.length() == 1 && "-\u2010\u2011\u2012\u2013\u2014".indexOf(text.charAt(0)) >= 0;
  }

  /** Returns whether the atom has the form of a year. */
  boolean year() {
    return number()
        && text.length() == 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && value >= FIRST_YEAR
        && value <= LAST_YEAR;
  }
}
