package org.frametrace.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.GapKind;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.Sequence;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.TagClass;
import org.frametrace.lexicon.Wildcard;
import org.frametrace.model.TokenType;

/** Draws forms of a pattern: sequences of tokens that it finds. For one pattern and thread. */
final class Witnesses {

  private static final int DRAWS = 60;

  private static final String FILLER = "zzz";

  private static final List<String> TAGS =
      List.of("NN", "NNS", "NNP", "NNPS", "VB", "VBG", "VBN", "VBD", "JJ", "RB", "CD");

  private final Sets sets;
  private final ReadWords words;
  private final Random random;
  private List<TokenType> form = new ArrayList<>();
  private boolean impossible;

  private Witnesses(Sets sets, ReadWords words, long seed) {
    this.sets = sets;
    this.words = words;
    this.random = new Random(seed);
  }

  /**
   * Returns forms of a pattern, all different; none where no token can have all the tags that it
   * asks for.
   */
  static List<List<TokenType>> of(Pattern pattern, Sets sets, ReadWords words) {
    Witnesses witnesses = new Witnesses(sets, words, pattern.text().hashCode());
    Set<List<TokenType>> forms = new LinkedHashSet<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      witnesses.form = new ArrayList<>();
      witnesses.impossible = false;
      witnesses.draw(pattern.body(), List.of());
      if (!witnesses.impossible) {
        forms.add(List.copyOf(witnesses.form));
      }
    }
    return List.copyOf(forms);
  }

  private void draw(Sequence sequence, List<TagClass> tags) {
    for (Element element : sequence.elements()) {
      draw(element, sequence.elements().size() == 1 ? tags : List.of());
    }
  }

  private void draw(Element element, List<TagClass> tags) {
    switch (element) {
      case Element.Literal literal -> add(word(literal.word()), with(tags, literal.tag()));
      case Element.SetReference set -> {
        List<Element.Literal> words = sets.words(set.name());
        Element.Literal word = words.get(random.nextInt(words.size()));
        draw(word, with(tags, set.tag()));
      }
      case Element.AnyToken any -> add(FILLER, with(tags, Optional.of(any.tag())));
      case Element.Group group -> {
        Sequence one = group.alternatives().get(random.nextInt(group.alternatives().size()));
        draw(one, with(tags, group.tag()));
      }
      case Element.Repeat repeat -> {
        int times = repeat.min() + random.nextInt(repeat.max() - repeat.min() + 1);
        for (int i = 0; i < times; i++) {
          draw(repeat.element(), List.of());
        }
      }
      case Element.Gap gap -> {
        int length = Math.min(gap.max(), gap.min() + random.nextInt(2));
        for (int i = 0; i < length; i++) {
          form.add(token(FILLER, gap.kind() == GapKind.AUXILIARY ? "RB" : "JJ"));
        }
      }
    }
  }

  private void add(String word, List<TagClass> tags) {
    Optional<String> tag =
        Stream.concat(words.tag(word).stream(), TAGS.stream())
            .filter(one -> tags.stream().allMatch(t -> t.accepts(one)))
            .findFirst();
    impossible |= tag.isEmpty();
    form.add(token(word, tag.orElse("NN")));
  }

  private static TokenType token(String word, String tag) {
    return new TokenType(word, word, tag, "", "");
  }

  private static String word(String written) {
    return Wildcard.in(written) ? written.replace("*", "").replace('?', 'x') + "x" : written;
  }

  private static List<TagClass> with(List<TagClass> tags, Optional<TagClass> tag) {
    if (tag.isEmpty()) {
      return tags;
    }
    List<TagClass> all = new ArrayList<>(tags);
    all.add(tag.get());
    return all;
  }
}
