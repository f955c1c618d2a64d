package org.frametrace.exchange;

import java.util.List;

/** Splits a term into tokens as texts are split, so that patterns see the same words. */
@FunctionalInterface
public interface TermTokenizer {

  /**
   * Returns the tokens of a term as a pattern meets them: dashes that join words are left out, so
   * that {@code rights-based} is two tokens; {@code don't} is {@code do} and {@code n't}.
   *
   * @param term words with one space between them
   */
  List<String> tokens(String term);
}
