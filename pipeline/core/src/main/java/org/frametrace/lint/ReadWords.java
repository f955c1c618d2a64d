package org.frametrace.lint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.Entry;
import org.frametrace.lexicon.Lexicon;
import org.frametrace.lexicon.Mask;
import org.frametrace.lexicon.Sequence;
import org.frametrace.match.NormalForms;

/** All words of a lexicon as they are read when they stand alone. */
final class ReadWords {

  private final Map<String, List<NormalForms>> byWord = new HashMap<>();

  private ReadWords() {}

  static ReadWords of(Lexicon lexicon, WordForms wordForms) {
    Set<String> words = new LinkedHashSet<>();
    for (Entry entry : lexicon.entries()) {
      forEach(entry.pattern().body(), literal -> words.add(literal.word()));
    }
    for (Mask mask : lexicon.masks()) {
      forEach(mask.pattern().body(), literal -> words.add(literal.word()));
    }
    lexicon.sets().byName().values().stream()
        .flatMap(List::stream)
        .forEach(literal -> words.add(literal.word()));
    List<String> asked = List.copyOf(words);
    List<List<NormalForms>> read = wordForms.of(asked);
    ReadWords all = new ReadWords();
    for (int i = 0; i < asked.size(); i++) {
      all.byWord.put(asked.get(i), List.copyOf(read.get(i)));
    }
    return all;
  }

  /** Returns the tokens of a word. */
  List<NormalForms> tokens(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  /** Returns the tag of a word that is one token. */
  Optional<String> tag(String word) {
    List<NormalForms> tokens = tokens(word);
    return tokens.size() == 1 ? Optional.of(tokens.getFirst().tag()) : Optional.empty();
  }

  /** Passes every word of a sequence, those of its sets excepted. */
  static void forEach(Sequence sequence, Consumer<Element.Literal> taker) {
    sequence.elements().forEach(element -> forEach(element, taker));
  }

  private static void forEach(Element element, Consumer<Element.Literal> taker) {
    switch (element) {
      case Element.Literal literal -> taker.accept(literal);
      case Element.Group group -> group.alternatives().forEach(one -> forEach(one, taker));
      case Element.Repeat repeat -> forEach(repeat.element(), taker);
      case Element.SetReference _, Element.AnyToken _, Element.Gap _ -> {}
    }
  }
}
