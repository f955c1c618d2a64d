package org.frametrace.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frametrace.lexicon.Element;
import org.frametrace.lexicon.GapKind;
import org.frametrace.lexicon.Pattern;
import org.frametrace.lexicon.PatternException;
import org.frametrace.lexicon.PatternParser;
import org.frametrace.lexicon.Sequence;
import org.frametrace.lexicon.Sets;
import org.frametrace.lexicon.WordKind;

/** Turns terms into sequences of forms. */
final class TermPatterns {

  // A tokenizer would split the signs off; these rare letters (ksi and psi) stay in their words.
  private static final char STAR = '\u046F';
  private static final char ONE = '\u0471';

  private final TermTokenizer tokenizer;

  TermPatterns(TermTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** Returns the sequence of a term. */
  Sequence sequence(String term) throws InexpressibleException {
    boolean wild = term.indexOf('*') >= 0 || term.indexOf('?') >= 0;
    if (wild && (term.indexOf(STAR) >= 0 || term.indexOf(ONE) >= 0)) {
      throw new InexpressibleException("the letters " + STAR + " and " + ONE + " beside wildcards");
    }
    List<Element> elements = new ArrayList<>();
    long wildcards = signs(term);
    for (String token : tokenizer.tokens(term.replace('*', STAR).replace('?', ONE))) {
      String word = wild ? token.replace(STAR, '*').replace(ONE, '?') : token;
      wildcards -= signs(word);
      elements.add(element(word.toLowerCase(Locale.ROOT)));
    }
    if (elements.isEmpty() || wildcards != 0) {
      throw new InexpressibleException("no words are found in it");
    }
    return new Sequence(elements);
  }

  private static long signs(String text) {
    return text.chars().filter(c -> c == '*' || c == '?').count();
  }

  private static Element element(String word) throws InexpressibleException {
    if (word.matches("\\*+")) {
      return new Element.Gap(GapKind.ANY, 1, 1);
    }
    if (word.equals("?")) {
      throw new InexpressibleException("there is no sign for any word of one character");
    }
    if (word.matches(".*[-\u2010\u2011][*?].*")) {
      throw new InexpressibleException(
          "hyphens inside a word are not compared, so it would match far more");
    }
    if (word.chars().anyMatch(c -> c == '"' || Character.isWhitespace(c))) {
      throw new InexpressibleException("a form has neither blanks nor quotation marks");
    }
    String straight = word.replace('\u2019', '\'').replace('\u2018', '\'');
    if (straight.indexOf('\'') < 0) {
      return form(word);
    }
    return new Element.Group(
        List.of(
            new Sequence(List.of(form(straight))),
            new Sequence(List.of(form(straight.replace('\'', '\u2019'))))),
        Optional.empty());
  }

  private static Element.Literal form(String word) {
    return new Element.Literal(WordKind.FORM, word, Optional.empty());
  }

  /** Returns a pattern that reads back from its text as it is. */
  static Pattern requireReadable(Pattern pattern) throws InexpressibleException {
    try {
      if (PatternParser.parse(pattern.text(), Sets.NONE).equals(pattern)) {
        return pattern;
      }
    } catch (PatternException e) {
      throw new InexpressibleException("found " + e.found() + "; expected " + e.expected());
    }
    throw new InexpressibleException("its signs mean something else in a pattern");
  }
}
