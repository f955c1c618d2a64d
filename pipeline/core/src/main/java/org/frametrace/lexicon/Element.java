package org.frametrace.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a pattern. Its text is the notation, and reads back as the same element. */
public sealed interface Element {

  /** Returns the fewest tokens that it takes. */
  int minTokens();

  /** Returns the most tokens that it takes. */
  int maxTokens();

  /** Returns the element in the notation. */
  String text();

  /** An element that always takes exactly one token. */
  sealed interface OneToken extends Element permits Literal, SetReference, AnyToken {
    @Override
    default int minTokens() {
      return 1;
    }

    @Override
    default int maxTokens() {
      return 1;
    }
  }

  /**
   * A word.
   *
   * @param kind what of a token is compared
   * @param word the word as it was written
   * @param tag what its tag must be besides
   */
  record Literal(WordKind kind, String word, Optional<TagClass> tag) implements OneToken {

    @Override
    public String text() {
      String written =
          switch (kind) {
            case LEMMA -> word;
            case FORM -> '"' + word + '"';
            case SURFACE -> '=' + word;
          };
      return written + suffix(tag);
    }
  }

  /**
   * One word of a named set: {@code @NAME}.
   *
   * @param name the set's name
   * @param tag what the token's tag must be besides
   */
  record SetReference(String name, Optional<TagClass> tag) implements OneToken {
    @Override
    public String text() {
      return '@' + name + suffix(tag);
    }
  }

  /**
   * Any token with a tag: {@code [CD]}.
   *
   * @param tag the tag
   */
  record AnyToken(TagClass tag) implements OneToken {
    @Override
    public String text() {
      return "[" + tag + "]";
    }
  }

  /**
   * Alternatives: {@code (a|b c)}. The longest is tried first; among equally long ones, the one
   * that is written first.
   *
   * @param alternatives at least one, as written
   * @param tag restricts the alternatives of one word, and not the longer ones
   */
  record Group(List<Sequence> alternatives, Optional<TagClass> tag) implements Element {
    public Group {
      alternatives = List.copyOf(alternatives);
      if (alternatives.isEmpty()) {
        throw new IllegalArgumentException("a group has at least one alternative");
      }
    }

    @Override
    public int minTokens() {
      return alternatives.stream().mapToInt(Sequence::minTokens).min().orElseThrow();
    }

    @Override
    public int maxTokens() {
      return alternatives.stream().mapToInt(Sequence::maxTokens).max().orElseThrow();
    }

    @Override
    public String text() {
      return alternatives.stream().map(Sequence::text).collect(Collectors.joining("|", "(", ")"))
          + suffix(tag);
    }
  }

  /**
   * An element that is repeated, as often as possible: {@code x?} or {@code x{m,n}}.
   *
   * @param element what is repeated; neither a gap nor itself a repetition
   * @param min fewest times, from 0
   * @param max most times
   */
  record Repeat(Element element, int min, int max) implements Element {
    public Repeat {
      requireBounds(min, max);
      if (element instanceof Repeat || element instanceof Gap) {
        throw new IllegalArgumentException(element.text() + " is not repeated again");
      }
    }

    @Override
    public int minTokens() {
      return min * element.minTokens();
    }

    @Override
    public int maxTokens() {
      return max * element.maxTokens();
    }

    @Override
    public String text() {
      return element.text() + (min == 0 && max == 1 ? "?" : bounds(min, max));
    }
  }

  /**
   * A gap, as short as possible.
   *
   * @param kind which tokens may stand in it
   * @param min fewest tokens, from 0
   * @param max most tokens
   */
  record Gap(GapKind kind, int min, int max) implements Element {

    public Gap {
      requireBounds(min, max);
    }

    @Override
    public int minTokens() {
      return min;
    }

    @Override
    public int maxTokens() {
      return max;
    }

    @Override
    public String text() {
      return kind.letter() + bounds(min, max);
    }
  }

  private static String suffix(Optional<TagClass> tag) {
    return tag.map(t -> "/" + t).orElse("");
  }

  private static String bounds(int min, int max) {
    return "{" + min + "," + max + "}";
  }

  private static void requireBounds(int min, int max) {
    if (min < 0 || max < Math.max(1, min)) {
      throw new IllegalArgumentException(
          "repetitions are {m,n} with 0 <= m <= n and n >= 1, found " + bounds(min, max));
    }
  }
}
