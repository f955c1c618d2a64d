package org.frametrace.model;

/**
 * How long a sentence is, roughly. Long sentences hold more of everything, so that associations are
 * looked at among sentences of like length.
 */
public enum SentenceBand {
  /** In a zone that is not measured, or shorter than four words: no sentence of a measure. */
  NONE,
  /** 4 to 15 words. */
  SHORT,
  /** 16 to 30 words. */
  MIDDLE,
  /** 31 to 60 words. */
  LONG,
  /** More than 60 words, or five commas and more: it lists things rather than relating them. */
  LISTING;

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_SHORT = 15;
  private static final int MOST_MIDDLE = 30;
  private static final int MOST_LONG = 60;
  private static final int COMMAS_OF_A_LIST = 5;

  /** Returns the band of a sentence of a measured zone. */
  public static SentenceBand of(int words, int commas) {
    if (words < FEWEST_WORDS) {
      return NONE;
    }
    if (words > MOST_LONG || commas >= COMMAS_OF_A_LIST) {
      return LISTING;
    }
    if (words <= MOST_SHORT) {
      return SHORT;
    }
    return words <= MOST_MIDDLE ? MIDDLE : LONG;
  }
}
