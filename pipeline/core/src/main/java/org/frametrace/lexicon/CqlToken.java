package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one token in brackets: conditions that must hold together, or one of several such. */
final class CqlToken {

  private CqlToken() {}

  /** Reads from the opening bracket to the closing one. */
  static Element read(Cursor cursor, Sets sets) throws PatternException {
    cursor.skip();
    cursor.skipSpaces();
    if (cursor.take(']')) {
      return new Element.Gap(GapKind.ANY, 1, 1);
    }
    List<Element> alternatives = new ArrayList<>();
    alternatives.add(all(cursor, sets));
    while (cursor.take('|')) {
      alternatives.add(all(cursor, sets));
    }
    cursor.skipSpaces();
    cursor.expect(']', "'&', '|' or ']' after the condition");
    if (alternatives.size() == 1) {
      return alternatives.getFirst();
    }
    if (alternatives.stream().anyMatch(Element.Gap.class::isInstance)) {
      throw Cursor.error(cursor.at() - 1, "a gap among alternatives", "[gap=\"M\"] to stand alone");
    }
    return new Element.Group(
        alternatives.stream().map(one -> new Sequence(List.of(one))).toList(), Optional.empty());
  }

  private static Element all(Cursor cursor, Sets sets) throws PatternException {
    CqlConditions conditions = new CqlConditions(cursor, sets);
    do {
      conditions.read();
      cursor.skipSpaces();
    } while (cursor.take('&'));
    return conditions.element();
  }
}
