package org.frametrace.cli;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.Pattern;
import org.frametrace.match.NormalForms;

/**
 * Asks TokensRegex once for each kind of token whether it passes a test of one token, so that a
 * pattern is not tried on a sentence in which one of the tokens that it needs is missing. The
 * answers are those of TokensRegex, and a sentence that is passed over could not have matched.
 */
final class TokensRegexJudge {

  private final TokensRegexWriter writer;
  private final Map<NormalForms, Integer> kinds = new HashMap<>();
  private final Map<String, Answers> answers = new TreeMap<>();

  TokensRegexJudge(TokensRegexWriter writer) {
    this.writer = writer;
  }

  /** Returns the number of a kind of token. */
  int kind(NormalForms forms) {
    return kinds.computeIfAbsent(forms, kind -> kinds.size());
  }

  /** Returns the tests of one token that every match of a pattern passes somewhere. */
  List<Answers> needed(Pattern pattern) {
    return pattern.body().elements().stream()
        .filter(element -> element.minTokens() >= 1)
        .map(element -> element instanceof Element.Repeat repeat ? repeat.element() : element)
        .filter(element -> !(element instanceof Element.Gap) && element.maxTokens() == 1)
        .map(
            element ->
                answers.computeIfAbsent(
                    element.text(), text -> new Answers(writer.compile(element))))
        .toList();
  }

  /** What is known of the tokens that pass a test. For one thread. */
  static final class Answers {

    private final TokenSequencePattern test;
    private final BitSet asked = new BitSet();
    private final BitSet passed = new BitSet();

    private Answers(TokenSequencePattern test) {
      this.test = test;
    }

    /** Returns whether one of the tokens of a sentence passes. */
    boolean any(int[] kinds, List<CoreLabel> tokens) {
      for (int i = 0; i < kinds.length; i++) {
        int kind = kinds[i];
        if (!asked.get(kind)) {
          asked.set(kind);
          passed.set(kind, test.matcher(tokens.subList(i, i + 1)).matches());
        }
        if (passed.get(kind)) {
          return true;
        }
      }
      return false;
    }
  }
}
