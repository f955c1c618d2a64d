package org.frametrace.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.GapKind;
import org.frametrace.lexicon.Sequence;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.TagClass;

/** Writes a pattern out as the finitely many sequences of words that it matches. One a pattern. */
final class WordSequences {

  /** A dictionary with more terms for one entry would not be one that people can read. */
  static final int MAX = 1_000;

  private final Sets sets;
  private final boolean anyWord;
  private final Set<String> approximations = new LinkedHashSet<>();

  /**
   * Prepares for one pattern.
   *
   * @param sets the sets that it may name
   * @param anyWord whether a star alone stands for any one word
   */
  WordSequences(Sets sets, boolean anyWord) {
    this.sets = sets;
    this.anyWord = anyWord;
  }

  /** Returns what the sequences so far match otherwise than the pattern does. */
  Set<String> approximations() {
    return approximations;
  }

  /** Returns the sequences, each a list of words; one may be empty. */
  Set<List<String>> of(Sequence sequence) throws InexpressibleException {
    return of(sequence.elements());
  }

  Set<List<String>> of(List<Element> elements) throws InexpressibleException {
    Set<List<String>> all = Set.of(List.of());
    for (Element element : elements) {
      all = product(all, of(element));
    }
    return all;
  }

  private Set<List<String>> of(Element element) throws InexpressibleException {
    return switch (element) {
      case Element.Literal literal -> Set.of(List.of(word(literal)));
      case Element.SetReference set -> {
        tag(set.tag());
        Set<List<String>> words = new LinkedHashSet<>();
        for (Element.Literal literal : sets.words(set.name())) {
          words.add(List.of(word(literal)));
        }
        yield words;
      }
      case Element.AnyToken any ->
          throw new InexpressibleException(
              "there is no sign for any word with a tag: " + any.text());
      case Element.Group group -> {
        tag(group.tag());
        Set<List<String>> alternatives = new LinkedHashSet<>();
        for (Sequence alternative : group.alternatives()) {
          alternatives.addAll(of(alternative));
        }
        yield alternatives;
      }
      case Element.Repeat repeat -> repeated(of(repeat.element()), repeat.min(), repeat.max());
      case Element.Gap gap -> gap(gap);
    };
  }

  private String word(Element.Literal literal) {
    tag(literal.tag());
    switch (literal.kind()) {
      case LEMMA -> approximations.add("inflected forms are not matched");
      case SURFACE -> approximations.add("capitals and small letters are not told apart");
      case FORM -> {}
    }
    return literal.word();
  }

  private void tag(Optional<TagClass> tag) {
    tag.ifPresent(
        t -> approximations.add("the tag /" + t + " is left out, so other parts of speech match"));
  }

  private Set<List<String>> gap(Element.Gap gap) throws InexpressibleException {
    if (anyWord) {
      approximations.add(
          gap.kind() == GapKind.ANY
              ? "the gap takes punctuation too"
              : "the gap " + gap.text() + " takes any words");
      return repeated(Set.of(List.of("*")), gap.min(), gap.max());
    }
    if (gap.min() > 0) {
      throw new InexpressibleException("there is no sign for the gap " + gap.text());
    }
    approximations.add("the gap " + gap.text() + " is left out, so words between are not matched");
    return Set.of(List.of());
  }

  private static Set<List<String>> repeated(Set<List<String>> once, int min, int max)
      throws InexpressibleException {
    Set<List<String>> all = new LinkedHashSet<>();
    Set<List<String>> times = Set.of(List.of());
    for (int n = 0; n <= max; n++) {
      if (n >= min) {
        all.addAll(times);
      }
      if (n < max) {
        times = product(times, once);
      }
    }
    return all;
  }

  private static Set<List<String>> product(Set<List<String>> left, Set<List<String>> right)
      throws InexpressibleException {
    if ((long) left.size() * right.size() > MAX) {
      throw new InexpressibleException("it stands for more than " + MAX + " sequences of words");
    }
    Set<List<String>> all = new LinkedHashSet<>();
    for (List<String> first : left) {
      for (List<String> second : right) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        all.add(List.copyOf(joined));
      }
    }
    return all;
  }

  /** Returns words as one term: what the tokenizer split off is joined again, as in don't. */
  static String term(List<String> words) {
    StringBuilder term = new StringBuilder();
    for (String word : words) {
      boolean joined = word.matches("n?['\u2019].*") && !term.isEmpty();
      term.append(term.isEmpty() || joined ? "" : " ").append(word);
    }
    return term.toString();
  }
}
