package org.frametrace.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression in quotation marks.
 *
 * @param text what stands between the marks
 * @param column the column of its first character, from 1
 */
record CqlExpression(String text, int column) {

  /** Reads an expression. */
  static CqlExpression read(Cursor cursor) throws PatternException {
    cursor.skipSpaces();
    int open = cursor.at();
    cursor.expect('"', "a quotation mark");
    int start = cursor.at();
    while (!cursor.atEnd() && !cursor.sees('"')) {
      cursor.take('\\');
      cursor.skip();
    }
    if (cursor.atEnd()) {
      throw Cursor.error(open, "a quotation mark that is not closed", "'\"' after the expression");
    }
    CqlExpression expression = new CqlExpression(cursor.from(start), start + 1);
    cursor.skip();
    return expression;
  }

  /** Returns one word of a kind, or a group of several. */
  Element words(WordKind kind, Optional<TagClass> tag) throws PatternException {
    List<Sequence> words = new ArrayList<>();
    for (String word : CqlValue.words(text, column)) {
      if (kind != WordKind.FORM && Wildcard.in(word) && word.indexOf('?') >= 0) {
        throw new PatternException(
            column,
            "'.' for one character",
            "'.*', or a form without regard to case: [word=\"" + text + "\"%c]",
            Optional.empty());
      }
      words.add(new Sequence(List.of(new Element.Literal(kind, word, Optional.empty()))));
    }
    if (words.size() > 1) {
      return new Element.Group(words, tag);
    }
    Element.Literal only = (Element.Literal) words.getFirst().elements().getFirst();
    return new Element.Literal(kind, only.word(), tag);
  }
}
