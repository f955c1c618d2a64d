package org.frametrace.corenlp;

import org.frametrace.model.TokenType;

/** Makes token types: finds the lemmas that a word has under its tag. For one thread. */
interface Lemmatizer {

  /**
   * Returns the type of a token.
   *
   * @param form the token's characters
   * @param word what CoreNLP reads in them
   * @param tag its tag
   */
  TokenType type(String form, String word, String tag);
}
