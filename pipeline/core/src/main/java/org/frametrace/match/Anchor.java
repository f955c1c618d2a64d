package org.frametrace.match;

import java.util.Set;
import org.frametrace.lexicon.Wildcard;

/**
 * A word that stands in every match of a pattern, so that the pattern need only be tried near it.
 *
 * @param tests the tests, one of which the token passes
 * @param words the normal forms, one of which the token has; some may have wildcards
 * @param minOffset fewest tokens of a match before it
 * @param maxOffset most tokens of a match before it
 */
record Anchor(Set<Integer> tests, Set<String> words, int minOffset, int maxOffset) {

  /** How little such a word is worth as an anchor: common words and wide offsets cost more. */
  int cost() {
    int cost = maxOffset - minOffset;
    for (String word : words) {
      cost += frequency(word);
    }
    return cost;
  }

  Anchor shifted(int min, int max) {
    return new Anchor(tests, words, minOffset + min, maxOffset + max);
  }

  /** In every language the commonest words are the shortest: a guess is enough for speed. */
  private static int frequency(String word) {
    if (Wildcard.in(word)) {
      return 10 * frequency(Wildcard.literalStart(word));
    }
    return switch (word.length()) {
      case 0, 1, 2, 3 -> 100;
      case 4 -> 20;
      case 5 -> 4;
      default -> 1;
    };
  }
}
