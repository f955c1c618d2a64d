package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.study.Nearest;

/** Reads the conditions on one token that must hold together. One object reads one token. */
final class CqlConditions {

  private static final List<String> ATTRIBUTES =
      List.of("lemma", "word", "lc", "pos", "tag", "gap");

  private static final Map<String, GapKind> GAPS =
      Map.of("M", GapKind.NOUN_PHRASE, "A", GapKind.AUXILIARY);

  private final Cursor cursor;
  private final Sets sets;
  private final int start;
  private Optional<WordKind> kind = Optional.empty();
  private Optional<CqlExpression> value = Optional.empty();
  private Optional<String> set = Optional.empty();
  private Optional<GapKind> gap = Optional.empty();
  private final List<TagClass> tags = new ArrayList<>();

  CqlConditions(Cursor cursor, Sets sets) {
    this.cursor = cursor;
    this.sets = sets;
    this.start = cursor.at();
  }

  /** Reads one condition. */
  void read() throws PatternException {
    int begin = cursor.skipSpaces();
    String attribute = cursor.takeAll(Character::isLetter);
    if (!ATTRIBUTES.contains(attribute)) {
      throw new PatternException(
          begin + 1,
          attribute.isEmpty() ? cursor.found() : "the unknown attribute '" + attribute + "'",
          "one of " + String.join(", ", ATTRIBUTES),
          Nearest.of(attribute, ATTRIBUTES));
    }
    cursor.skipSpaces();
    if (cursor.sees('!')) {
      throw cursor.error(
          cursor.found(), "'='; what must not stand there goes into a look-around (?<! ) or (?! )");
    }
    cursor.expect('=', "'=' after " + attribute);
    cursor.skipSpaces();
    switch (attribute) {
      case "pos", "tag" -> tags.add(tagClass(CqlExpression.read(cursor)));
      case "gap" -> gap = Optional.of(gapKind(CqlExpression.read(cursor)));
      default -> word(attribute);
    }
  }

  private void word(String attribute) throws PatternException {
    if (kind.isPresent()) {
      throw cursor.error("a second word for one token", "one of lemma, word and lc");
    }
    if (cursor.take('$')) {
      set = Optional.of(setName());
      kind = Optional.of(WordKind.LEMMA);
      return;
    }
    value = Optional.of(CqlExpression.read(cursor));
    boolean anyCase = cursor.take("%c");
    kind =
        Optional.of(
            switch (attribute) {
              case "lemma" -> WordKind.LEMMA;
              case "lc" -> WordKind.FORM;
              default -> anyCase ? WordKind.FORM : WordKind.SURFACE;
            });
  }

  private String setName() throws PatternException {
    int begin = cursor.at();
    String name = cursor.takeAll(c -> Character.isLetterOrDigit(c) || c == '_');
    if (!sets.byName().containsKey(name)) {
      throw new PatternException(
          begin + 1,
          "the unknown set '$" + name + "'",
          "one of the sets " + String.join(", ", sets.byName().keySet()),
          Nearest.of(name, sets.byName().keySet()));
    }
    return name;
  }

  private static TagClass tagClass(CqlExpression expression) throws PatternException {
    return CqlTags.read(expression.text())
        .orElseThrow(
            () ->
                new PatternException(
                    expression.column(),
                    "the tags '" + expression.text() + "'",
                    "one of " + String.join("  ", CqlTags.known()),
                    Nearest.of(expression.text(), CqlTags.known())));
  }

  private static GapKind gapKind(CqlExpression name) throws PatternException {
    GapKind known = GAPS.get(name.text());
    if (known == null) {
      throw new PatternException(
          name.column(),
          "the gap '" + name.text() + "'",
          "M (inside a noun phrase) or A (auxiliaries); any tokens are []{m,n}",
          Optional.empty());
    }
    return known;
  }

  /** Returns the token of the conditions that were read, at least one. */
  Element element() throws PatternException {
    if (gap.isPresent()) {
      if (kind.isPresent() || !tags.isEmpty()) {
        throw Cursor.error(start, "a gap with further conditions", "[gap=\"M\"] alone");
      }
      return new Element.Gap(gap.get(), 1, 1);
    }
    Optional<TagClass> first = tags.stream().findFirst();
    Element element;
    if (set.isPresent()) {
      element = new Element.SetReference(set.get(), first);
    } else if (kind.isPresent()) {
      element = value.orElseThrow().words(kind.get(), first);
    } else {
      element = new Element.AnyToken(first.orElseThrow());
    }
    for (TagClass further : tags.stream().skip(1).toList()) {
      element = new Element.Group(List.of(new Sequence(List.of(element))), Optional.of(further));
    }
    return element;
  }
}
