package org.frametrace.lexicon;

/** What of a token a word of a pattern is compared with. */
public enum WordKind {
  /** One of the norm-lemmas: {@code word}. */
  LEMMA,
  /** The lower-cased form: {@code "word"}. */
  FORM,
  /** The form as it stands, in its case: {@code =Word}. */
  SURFACE
}
