package org.frametrace.bench.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.Sequence;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lexicon.Wildcard;
import org.frametrace.lexicon.WordKind;

/**
 * Writes patterns out as lists of phrases of one to five lemmas. What needs a gap, a tag, a form, a
 * wildcard or a look-around cannot be written so.
 *
 * @param sets the sets that patterns name
 * @param spelling maps their words
 */
record FixedPhrases(Sets sets, Spelling spelling) {

  private static final int MOST_PHRASES = 2_000;
  private static final int MOST_WORDS = 5;

  /** Returns the phrases of a pattern; none if it is not a list of phrases. */
  List<String> of(Pattern pattern) {
    if (!pattern.guards().isEmpty()) {
      return List.of();
    }
    return of(pattern.body())
        .filter(all -> all.stream().allMatch(words -> words.size() <= MOST_WORDS))
        .map(all -> all.stream().map(words -> String.join(" ", words)).toList())
        .orElse(List.of());
  }

  private Optional<Set<List<String>>> of(Sequence sequence) {
    Set<List<String>> phrases = Set.of(List.of());
    for (Element element : sequence.elements()) {
      Optional<Set<List<String>>> next = of(element);
      if (next.isEmpty() || (long) phrases.size() * next.get().size() > MOST_PHRASES) {
        return Optional.empty();
      }
      phrases = joined(phrases, next.get());
    }
    return Optional.of(phrases);
  }

  private Optional<Set<List<String>>> of(Element element) {
    return switch (element) {
      case Element.Literal literal -> of(literal).map(Set::of);
      case Element.SetReference set when set.tag().isEmpty() ->
          union(sets.words(set.name()).stream().map(word -> of(word).map(Set::of)).toList());
      case Element.Group group when group.tag().isEmpty() ->
          union(group.alternatives().stream().map(this::of).toList());
      case Element.Repeat repeat -> of(repeat.element()).flatMap(once -> repeated(repeat, once));
      default -> Optional.empty();
    };
  }

  private Optional<List<String>> of(Element.Literal literal) {
    boolean lemma = literal.kind() == WordKind.LEMMA && literal.tag().isEmpty();
    return lemma && !Wildcard.in(literal.word())
        ? Optional.of(List.of(spelling.normalise(literal.word())))
        : Optional.empty();
  }

  private static Optional<Set<List<String>>> repeated(
      Element.Repeat repeat, Set<List<String>> once) {
    Set<List<String>> all = new LinkedHashSet<>();
    Set<List<String>> times = Set.of(List.of());
    for (int count = 0; count <= repeat.max(); count++) {
      if (count >= repeat.min()) {
        all.addAll(times);
      }
      if ((long) times.size() * once.size() > MOST_PHRASES) {
        return Optional.empty();
      }
      times = joined(times, once);
    }
    return Optional.of(all);
  }

  private static Optional<Set<List<String>>> union(List<Optional<Set<List<String>>>> parts) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (Optional<Set<List<String>>> part : parts) {
      if (part.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(part.get());
    }
    return Optional.of(all);
  }

  private static Set<List<String>> joined(Set<List<String>> left, Set<List<String>> right) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (List<String> begin : left) {
      for (List<String> end : right) {
        List<String> whole = new ArrayList<>(begin);
        whole.addAll(end);
        all.add(whole);
      }
    }
    return all;
  }
}
