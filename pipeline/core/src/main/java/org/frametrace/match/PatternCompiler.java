package org.frametrace.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.Guard;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.Sequence;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lexicon.TagClass;
import org.frametrace.lexicon.Wildcard;
import org.frametrace.lexicon.WordKind;

/** Turns patterns into programs over numbered tests. */
final class PatternCompiler {

  private final TokenTests tests;
  private final Sets sets;
  private final Spelling spelling;

  PatternCompiler(TokenTests tests, Sets sets, Spelling spelling) {
    this.tests = tests;
    this.sets = sets;
    this.spelling = spelling;
  }

  CompiledPattern compile(Pattern pattern) {
    return new CompiledPattern(
        program(pattern.body()),
        guards(pattern, Guard.Side.BEFORE),
        guards(pattern, Guard.Side.AFTER),
        guards(pattern, Guard.Side.ANYWHERE),
        anchor(pattern.body(), List.of()));
  }

  private List<Program> guards(Pattern pattern, Guard.Side side) {
    return pattern.guards().stream()
        .filter(guard -> guard.side() == side)
        .map(guard -> program(new Sequence(List.of(guard.element()))))
        .toList();
  }

  private Program program(Sequence sequence) {
    Program.Builder program = new Program.Builder();
    write(program, sequence, List.of());
    return program.build(sequence.maxTokens());
  }

  /**
   * Writes a sequence.
   *
   * @param tags what the group around it demands of alternatives of one word
   */
  private void write(Program.Builder program, Sequence sequence, List<TagClass> tags) {
    for (Element element : sequence.elements()) {
      write(program, element, sequence.elements().size() == 1 ? tags : List.of());
    }
  }

  private void write(Program.Builder program, Element element, List<TagClass> tags) {
    switch (element) {
      case Element.OneToken one -> program.test(tests.number(test(one, tags)));
      case Element.Group group -> writeGroup(program, group, tags);
      case Element.Repeat repeat -> writeRepeat(program, repeat);
      case Element.Gap gap -> writeGap(program, gap);
    }
  }

  private void writeGroup(Program.Builder program, Element.Group group, List<TagClass> outer) {
    List<TagClass> tags = with(outer, group.tag());
    if (isOneToken(group)) {
      program.test(tests.number(test(group, outer)));
      return;
    }
    List<Sequence> longestFirst = new ArrayList<>(group.alternatives());
    longestFirst.sort(Comparator.comparingInt(Sequence::maxTokens).reversed());
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < longestFirst.size() - 1; i++) {
      int choice = program.choice();
      write(program, longestFirst.get(i), tags);
      ends.add(program.jump());
      program.leadHere(choice);
    }
    write(program, longestFirst.getLast(), tags);
    ends.forEach(program::leadHere);
  }

  private void writeRepeat(Program.Builder program, Element.Repeat repeat) {
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < repeat.max(); i++) {
      if (i >= repeat.min()) {
        exits.add(program.choice());
      }
      write(program, repeat.element(), List.of());
    }
    exits.forEach(program::leadHere);
  }

  /** A gap prefers to end: the next instruction of its choice leaves it. */
  private void writeGap(Program.Builder program, Element.Gap gap) {
    int test = tests.number(new TokenTest(Set.of(new TokenTest.InGap(gap.kind()))));
    List<Integer> exits = new ArrayList<>();
    for (int i = 0; i < gap.max(); i++) {
      if (i >= gap.min()) {
        int choice = program.choice();
        exits.add(program.jump());
        program.leadHere(choice);
      }
      program.test(test);
    }
    exits.forEach(program::leadHere);
  }

  private static boolean isOneToken(Element.Group group) {
    return group.alternatives().stream()
        .allMatch(
            alternative ->
                alternative.elements().size() == 1
                    && switch (alternative.elements().getFirst()) {
                      case Element.OneToken one -> true;
                      case Element.Group inner -> isOneToken(inner);
                      case Element.Repeat repeat -> false;
                      case Element.Gap gap -> false;
                    });
  }

  private TokenTest test(Element element, List<TagClass> tags) {
    Set<TokenTest.Alternative> alternatives = new HashSet<>();
    collect(element, tags, alternatives);
    return new TokenTest(alternatives);
  }

  private void collect(
      Element element, List<TagClass> outer, Set<TokenTest.Alternative> alternatives) {
    switch (element) {
      case Element.Literal literal -> {
        List<TagClass> tags = with(outer, literal.tag());
        alternatives.add(new TokenTest.Word(literal.kind(), compared(literal), tags));
        if (literal.kind() == WordKind.FORM && Wildcard.in(literal.word())) {
          // Half a word cannot always be mapped: organis* is compared with both spellings.
          alternatives.add(new TokenTest.Word(literal.kind(), unmapped(literal), tags));
        }
      }
      case Element.SetReference reference ->
          sets.words(reference.name())
              .forEach(word -> collect(word, with(outer, reference.tag()), alternatives));
      case Element.AnyToken any ->
          alternatives.add(new TokenTest.Tagged(with(outer, Optional.of(any.tag()))));
      case Element.Group group ->
          group
              .alternatives()
              .forEach(
                  alternative ->
                      collect(
                          alternative.elements().getFirst(),
                          with(outer, group.tag()),
                          alternatives));
      case Element.Repeat repeat -> throw new IllegalArgumentException(repeat.text());
      case Element.Gap gap -> throw new IllegalArgumentException(gap.text());
    }
  }

  private String compared(Element.Literal literal) {
    return literal.kind() == WordKind.SURFACE
        ? Spelling.withoutInnerHyphens(literal.word())
        : spelling.normalise(literal.word());
  }

  private static String unmapped(Element.Literal literal) {
    return Spelling.withoutInnerHyphens(literal.word()).toLowerCase(Locale.ROOT);
  }

  private static List<TagClass> with(List<TagClass> tags, Optional<TagClass> tag) {
    if (tag.isEmpty() || tags.contains(tag.get())) {
      return tags;
    }
    List<TagClass> all = new ArrayList<>(tags);
    all.add(tag.get());
    all.sort(Comparator.naturalOrder());
    return List.copyOf(all);
  }

  private Optional<Anchor> anchor(Sequence sequence, List<TagClass> tags) {
    Optional<Anchor> best = Optional.empty();
    int min = 0;
    int max = 0;
    for (Element element : sequence.elements()) {
      List<TagClass> inner = sequence.elements().size() == 1 ? tags : List.of();
      Optional<Anchor> anchor = anchor(element, inner);
      if (anchor.isPresent()
          && (best.isEmpty() || anchor.get().shifted(min, max).cost() < best.get().cost())) {
        best = Optional.of(anchor.get().shifted(min, max));
      }
      min += element.minTokens();
      max += element.maxTokens();
    }
    return best;
  }

  private Optional<Anchor> anchor(Element element, List<TagClass> tags) {
    return switch (element) {
      case Element.OneToken one -> oneTokenAnchor(one, tags);
      case Element.Group group when isOneToken(group) -> oneTokenAnchor(group, tags);
      case Element.Group group -> groupAnchor(group, with(tags, group.tag()));
      case Element.Repeat repeat when repeat.min() > 0 -> anchor(repeat.element(), List.of());
      case Element.Repeat repeat -> Optional.empty();
      case Element.Gap gap -> Optional.empty();
    };
  }

  private Optional<Anchor> oneTokenAnchor(Element element, List<TagClass> tags) {
    TokenTest test = test(element, tags);
    Set<String> words = new LinkedHashSet<>();
    for (TokenTest.Alternative alternative : test.alternatives()) {
      if (!(alternative instanceof TokenTest.Word word)) {
        return Optional.empty();
      }
      words.add(spelling.normalise(word.word()));
    }
    return Optional.of(new Anchor(Set.of(tests.number(test)), words, 0, 0));
  }

  private Optional<Anchor> groupAnchor(Element.Group group, List<TagClass> tags) {
    Set<Integer> numbers = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    int min = Integer.MAX_VALUE;
    int max = 0;
    for (Sequence alternative : group.alternatives()) {
      Optional<Anchor> anchor = anchor(alternative, tags);
      if (anchor.isEmpty()) {
        return Optional.empty();
      }
      numbers.addAll(anchor.get().tests());
      words.addAll(anchor.get().words());
      min = Math.min(min, anchor.get().minOffset());
      max = Math.max(max, anchor.get().maxOffset());
    }
    return Optional.of(new Anchor(numbers, words, min, max));
  }
}
