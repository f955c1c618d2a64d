package org.frametrace.store;

/** A layer of annotation that can be searched. */
public enum Layer {
  /** Each token's lower-cased form. */
  WORD,
  /** Each token's lemma, as the tagger gives it. */
  LEMMA,
  /** Each token's tag. */
  TAG,
  /** Each token's terms in the matching stream, as {@link IndexTerms} gives them. */
  NORMAL
}
