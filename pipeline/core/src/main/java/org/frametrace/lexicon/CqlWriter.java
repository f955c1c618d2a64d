package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes patterns as CQL that reads back as a pattern of the same matches. */
public final class CqlWriter {

  private CqlWriter() {}

  /** Returns a pattern as CQL. */
  public static String write(Pattern pattern) {
    List<String> parts = new ArrayList<>();
    for (Guard guard : pattern.guards()) {
      if (guard.side() == Guard.Side.BEFORE) {
        parts.add("(?<! " + element(guard.element(), List.of()) + ")");
      }
    }
    parts.add(sequence(pattern.body(), List.of()));
    for (Guard guard : pattern.guards()) {
      switch (guard.side()) {
        case BEFORE -> {}
        case AFTER -> parts.add("(?! " + element(guard.element(), List.of()) + ")");
        case ANYWHERE ->
            parts.add("within (<s/> !containing " + element(guard.element(), List.of()) + ")");
      }
    }
    // Look-arounds stand before what all of the sentence must not hold.
    parts.sort((a, b) -> Boolean.compare(a.startsWith("within"), b.startsWith("within")));
    return String.join(" ", parts);
  }

  private static String sequence(Sequence sequence, List<TagClass> tags) {
    List<TagClass> inner = sequence.elements().size() == 1 ? tags : List.of();
    return sequence.elements().stream()
        .map(element -> element(element, inner))
        .collect(Collectors.joining(" "));
  }

  /**
   * Writes an element.
   *
   * @param tags what the groups around it demand of alternatives of one word
   */
  private static String element(Element element, List<TagClass> tags) {
    return switch (element) {
      case Element.Literal literal -> token(Optional.of(word(literal)), with(tags, literal.tag()));
      case Element.SetReference set ->
          token(Optional.of("lemma=$" + set.name()), with(tags, set.tag()));
      case Element.AnyToken any -> token(Optional.empty(), with(tags, Optional.of(any.tag())));
      case Element.Group group ->
          group.alternatives().stream()
              .map(alternative -> sequence(alternative, with(tags, group.tag())))
              .collect(Collectors.joining(" | ", "(", ")"));
      case Element.Repeat repeat ->
          element(repeat.element(), List.of()) + bounds(repeat.min(), repeat.max());
      case Element.Gap gap ->
          switch (gap.kind()) {
                case ANY -> "[]";
                case NOUN_PHRASE -> "[gap=\"M\"]";
                case AUXILIARY -> "[gap=\"A\"]";
              }
              + bounds(gap.min(), gap.max());
    };
  }

  private static String token(Optional<String> word, List<TagClass> tags) {
    List<String> conditions = new ArrayList<>();
    word.ifPresent(conditions::add);
    tags.forEach(tag -> conditions.add("pos=\"" + CqlTags.write(tag) + "\""));
    return conditions.stream().collect(Collectors.joining(" & ", "[", "]"));
  }

  private static String word(Element.Literal literal) {
    String value = "\"" + CqlValue.write(literal.word()) + "\"";
    return switch (literal.kind()) {
      case LEMMA -> "lemma=" + value;
      case FORM -> "word=" + value + "%c";
      case SURFACE -> "word=" + value;
    };
  }

  private static String bounds(int min, int max) {
    return min == 0 && max == 1 ? "?" : "{" + min + "," + max + "}";
  }

  private static List<TagClass> with(List<TagClass> tags, Optional<TagClass> tag) {
    List<TagClass> all = new ArrayList<>(tags);
    tag.filter(one -> !tags.contains(one)).ifPresent(all::add);
    return all;
  }
}
