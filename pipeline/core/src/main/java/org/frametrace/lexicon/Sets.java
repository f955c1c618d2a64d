package org.frametrace.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named lists of words that patterns refer to as {@code @NAME}.
 *
 * @param byName the words of each set, by name in alphabetical order
 */
public record Sets(Map<String, List<Element.Literal>> byName) {

  /** No sets. */
  public static final Sets NONE = new Sets(Map.of());

  public Sets {
    TreeMap<String, List<Element.Literal>> copy = new TreeMap<>();
    byName.forEach((name, words) -> copy.put(name, List.copyOf(words)));
    byName = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the words of a set.
   *
   * @throws IllegalArgumentException if there is no such set
   */
  public List<Element.Literal> words(String name) {
    List<Element.Literal> words = byName.get(name);
    if (words == null) {
      throw new IllegalArgumentException("there is no set @" + name);
    }
    return words;
  }
}
