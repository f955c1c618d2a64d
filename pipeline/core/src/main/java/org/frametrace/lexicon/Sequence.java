package org.frametrace.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Elements that follow one another in the matching stream.
 *
 * @param elements at least one
 */
public record Sequence(List<Element> elements) {

  public Sequence {
    elements = List.copyOf(elements);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("a sequence has at least one element");
    }
  }

  /** Returns the fewest tokens that it takes. */
  public int minTokens() {
    return elements.stream().mapToInt(Element::minTokens).sum();
  }

  /** Returns the most tokens that it takes. */
  public int maxTokens() {
    return elements.stream().mapToInt(Element::maxTokens).sum();
  }

  /** Returns the sequence in the notation. */
  public String text() {
    return elements.stream().map(Element::text).collect(Collectors.joining(" "));
  }
}
