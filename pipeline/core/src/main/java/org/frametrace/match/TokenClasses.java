package org.frametrace.match;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.NumberedTypes;
import org.frametrace.model.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the class of a token type, and remembers it for all documents that share a vocabulary. Safe
 * for use by several threads; what is remembered changes no result.
 */
final class TokenClasses {

  /** The classes of a vocabulary by number, as far as they were asked for. */
  private record OfVocabulary(List<TokenType> vocabulary, @Nullable TokenClass[] classes) {}

  private final TokenTests tests;
  private final Spelling spelling;
  private final Entrances entrances;
  private final ConcurrentMap<BitSet, TokenClass> byTests = new ConcurrentHashMap<>();
  private volatile OfVocabulary known = new OfVocabulary(List.of(), new TokenClass[0]);

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
    if (document.types() instanceof NumberedTypes types) {
      @Nullable TokenClass[] byNumber = of(types.vocabulary());
      for (int i = 0; i < classes.length; i++) {
        TokenClass found = byNumber[types.number(i)];
        classes[i] = found == null ? learn(types, i, byNumber) : found;
      }
    } else {
      for (int i = 0; i < classes.length; i++) {
        classes[i] = of(document.types().get(i));
      }
    }
    return classes;
  }

  // Whether it is the same vocabulary is a question about the object: to compare would take longer.
  @SuppressWarnings("ReferenceEquality")
  private @Nullable TokenClass[] of(List<TokenType> vocabulary) {
    OfVocabulary now = known;
    if (now.vocabulary() != vocabulary) {
      now = new OfVocabulary(vocabulary, new TokenClass[vocabulary.size()]);
      known = now;
    }
    return now.classes();
  }

  private TokenClass learn(NumberedTypes types, int type, @Nullable TokenClass[] byNumber) {
    TokenClass found = of(types.get(type));
    // Two threads may find a class at once: it is the same one.
    byNumber[types.number(type)] = found;
    return found;
  }

  private TokenClass of(TokenType type) {
    long[] passed = tests.passed(NormalForms.of(type, spelling));
    return byTests.computeIfAbsent(BitSet.valueOf(passed), any -> entrances.tokenClass(passed));
  }
}
