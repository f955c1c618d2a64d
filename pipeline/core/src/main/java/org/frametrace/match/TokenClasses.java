package org.frametrace.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
  private static final int MAX_TYPES = 200_000;

  private final TokenTests tests;
  private final Spelling spelling;
  private final BitSet[] anchoredBy;
  private final ConcurrentMap<TokenType, TokenClass> byType = new ConcurrentHashMap<>();
  private final ConcurrentMap<List<Long>, TokenClass> byTests = new ConcurrentHashMap<>();

  /**
   * Creates the classes.
   *
   * @param tests all tests; no more are added
   * @param anchoredBy the patterns that are entered at a token that passes a test, by test
   */
  TokenClasses(TokenTests tests, Spelling spelling, BitSet[] anchoredBy) {
    this.tests = tests;
    this.spelling = spelling;
    this.anchoredBy = anchoredBy;
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
    List<Long> key = Arrays.stream(passed).boxed().toList();
    TokenClass found = byTests.computeIfAbsent(key, k -> new TokenClass(passed, anchored(passed)));
    if (byType.size() < MAX_TYPES) {
      byType.put(type, found);
    }
    return found;
  }

  private int[] anchored(long[] passed) {
    BitSet patterns = new BitSet();
    BitSet.valueOf(passed).stream().forEach(test -> patterns.or(anchoredBy[test]));
    return patterns.stream().toArray();
  }
}
