package org.frametrace.match;

import java.util.BitSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.TokenType;

/**
 * Finds the class of a token type, and remembers it from document to document. Safe for use by
 * several threads; how much is remembered changes no result.
 */
final class TokenClasses {

  /** Beyond this number, types are classified anew each time: memory has its bounds. */
  private static final int MAX_TYPES = 500_000;

  private final TokenTests tests;
  private final Spelling spelling;
  private final Entrances entrances;
  private final ConcurrentMap<TokenType, TokenClass> byType = new ConcurrentHashMap<>();
  private final ConcurrentMap<BitSet, TokenClass> byTests = new ConcurrentHashMap<>();

  /**
   * Creates the classes.
   *
   * @param tests all tests; no more are added
   * @param entrances where rules are entered
   */
  TokenClasses(TokenTests tests, Spelling spelling, Entrances entrances) {
    this.tests = tests;
    this.spelling = spelling;
    this.entrances = entrances;
  }

  /** Returns the class of each type of a document. */
  TokenClass[] of(AnnotatedDocument document) {
    TokenClass[] classes = new TokenClass[document.types().size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = of(document.types().get(i));
    }
    return classes;
  }

  private TokenClass of(TokenType type) {
    TokenClass known = byType.get(type);
    if (known != null) {
      return known;
    }
    long[] passed = tests.passed(NormalForms.of(type, spelling));
    TokenClass found =
        byTests.computeIfAbsent(BitSet.valueOf(passed), k -> entrances.tokenClass(passed));
    if (byType.size() < MAX_TYPES) {
      byType.put(type, found);
    }
    return found;
  }
}
