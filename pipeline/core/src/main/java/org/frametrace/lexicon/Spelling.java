package org.frametrace.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Maps the spellings of a word to one, and adds lemmas that the tagger misses. Tokens and the words
 * of patterns pass through the same map, so either spelling of either matches.
 *
 * @param rules in the order in which they apply
 * @param aliases further lemmas of a word, by the word
 */
public record Spelling(List<SpellingRule> rules, Map<String, Set<String>> aliases) {

  /** Changes nothing. */
  public static final Spelling NONE = new Spelling(List.of(), Map.of());

  public Spelling {
    rules = List.copyOf(rules);
    TreeMap<String, Set<String>> copy = new TreeMap<>();
    aliases.forEach(
        (word, lemmas) -> copy.put(word, Collections.unmodifiableSet(new TreeSet<>(lemmas))));
    aliases = Collections.unmodifiableMap(copy);
  }

  /** Returns the form in which words are compared: lower case, no inner hyphens, one spelling. */
  public String normalise(String word) {
    String mapped = withoutInnerHyphens(word).toLowerCase(Locale.ROOT);
    for (SpellingRule rule : rules) {
      mapped = rule.apply(mapped);
    }
    return mapped;
  }

  /** Returns the further lemmas of a word in its compared form. */
  public Set<String> aliases(String normalised) {
    return aliases.getOrDefault(normalised, Set.of());
  }

  /** Returns the word without the hyphens that have characters on both sides. */
  public static String withoutInnerHyphens(String word) {
    StringBuilder kept = null;
    for (int i = 1; i < word.length() - 1; i++) {
      if (isHyphen(word.charAt(i))) {
        if (kept == null) {
          kept = new StringBuilder(word.length()).append(word, 0, i);
        }
      } else if (kept != null) {
        kept.append(word.charAt(i));
      }
    }
    return kept == null ? word : kept.append(word.charAt(word.length() - 1)).toString();
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
