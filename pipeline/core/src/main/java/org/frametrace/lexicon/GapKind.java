package org.frametrace.lexicon;

/** Which tokens may stand in a gap. No gap runs over the end of a clause, a bracket or a quote. */
public enum GapKind {
  /** {@code _}: any other token. */
  ANY('_'),
  /** {@code M}: what stands inside a noun phrase. */
  NOUN_PHRASE('M'),
  /** {@code A}: auxiliaries and adverbs. */
  AUXILIARY('A');

  private final char letter;

  GapKind(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }
}
