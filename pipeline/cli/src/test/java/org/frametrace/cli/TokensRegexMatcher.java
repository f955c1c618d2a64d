package org.frametrace.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.SequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.lexicon.Guard;
import org.frametrace.lexicon.Pattern;
import org.frametrace.match.MatchingStream;
import org.frametrace.match.NormalForms;
import org.frametrace.model.Span;

/**
 * Finds all matches of one pattern with TokensRegex. Its language has no look-arounds: each is a
 * pattern of its own, and what they find is put together here.
 */
final class TokensRegexMatcher {

  /** How many tokens after a match a look-around sees. */
  private static final int AFTER = 4;

  private record LookAround(Guard.Side side, TokenSequencePattern pattern) {}

  private final TokenSequencePattern body;
  private final List<TokensRegexJudge.Answers> needed;
  private final List<LookAround> lookArounds;

  TokensRegexMatcher(Pattern pattern, TokensRegexWriter writer, TokensRegexJudge judge) {
    this.needed = judge.needed(pattern);
    this.body = writer.compile(pattern.body());
    this.lookArounds =
        pattern.guards().stream()
            .map(guard -> new LookAround(guard.side(), writer.compile(guard.element())))
            .toList();
  }

  /** Returns the tokens of a sentence as TokensRegex reads them. */
  static List<CoreLabel> tokens(MatchingStream stream, Span sentence) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (int position = sentence.start(); position < sentence.end(); position++) {
      NormalForms forms = stream.forms(position);
      CoreLabel token = new CoreLabel();
      String mark = String.valueOf(TokensRegexWriter.SEPARATOR);
      token.setLemma(mark + String.join(mark, forms.lemmas()) + mark);
      token.setNER(forms.form());
      token.set(
          CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
          forms.surface().toLowerCase(Locale.ROOT));
      token.setWord(forms.surface());
      token.setTag(forms.tag());
      tokens.add(token);
    }
    return tokens;
  }

  /**
   * Returns all ends of matches in a sentence, preferred or not, by the start.
   *
   * @param kinds the number of each token's kind
   */
  SortedMap<Integer, NavigableSet<Integer>> match(List<CoreLabel> sentence, int[] kinds) {
    if (!needed.stream().allMatch(test -> test.any(kinds, sentence))) {
      return new TreeMap<>();
    }
    SortedMap<Integer, NavigableSet<Integer>> ends = all(body, sentence);
    for (LookAround lookAround : lookArounds) {
      if (ends.isEmpty()) {
        return ends;
      }
      SortedMap<Integer, NavigableSet<Integer>> found = all(lookAround.pattern(), sentence);
      switch (lookAround.side()) {
        case BEFORE ->
            ends.keySet()
                .removeIf(start -> found.getOrDefault(start - 1, new TreeSet<>()).contains(start));
        case AFTER ->
            ends.values()
                .forEach(
                    some ->
                        some.removeIf(
                            end ->
                                found.containsKey(end) && found.get(end).first() <= end + AFTER));
        case ANYWHERE -> {
          if (!found.isEmpty()) {
            ends.clear();
          }
        }
      }
    }
    ends.values().removeIf(NavigableSet::isEmpty);
    return ends;
  }

  private static SortedMap<Integer, NavigableSet<Integer>> all(
      TokenSequencePattern pattern, List<CoreLabel> sentence) {
    SortedMap<Integer, NavigableSet<Integer>> ends = new TreeMap<>();
    TokenSequenceMatcher matcher = pattern.matcher(sentence);
    matcher.setFindType(SequenceMatcher.FindType.FIND_ALL);
    while (matcher.find()) {
      ends.computeIfAbsent(matcher.start(), start -> new TreeSet<>()).add(matcher.end());
    }
    return ends;
  }
}
