package org.frametrace.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.lexicon.Spelling;
import org.frametrace.model.TokenType;

/**
 * What patterns see of a token.
 *
 * @param surface its form in its own case, without inner hyphens
 * @param form its lower-cased form in mapped spelling
 * @param lemmas its norm-lemmas: the lemma, and what the tagger's habits make necessary besides
 * @param tag Penn tag
 */
public record NormalForms(String surface, String form, Set<String> lemmas, String tag) {

  public NormalForms {
    lemmas = Collections.unmodifiableSet(new TreeSet<>(lemmas));
  }

  /** Returns the normal forms of a type of token. */
  public static NormalForms of(TokenType type, Spelling spelling) {
    String form = spelling.normalise(type.form());
    List<String> words = new ArrayList<>();
    words.add(type.lemma().equals(type.form()) ? form : spelling.normalise(type.lemma()));
    if (isFormALemma(type)) {
      words.add(form);
    }
    for (String lemma : List.of(type.nounLemma(), type.verbLemma())) {
      if (!lemma.isEmpty()) {
        words.add(spelling.normalise(lemma));
      }
    }
    Set<String> lemmas = new TreeSet<>(words);
    words.add(form);
    words.forEach(word -> lemmas.addAll(spelling.aliases(word)));
    return new NormalForms(Spelling.withoutInnerHyphens(type.form()), form, lemmas, type.tag());
  }

  /** Returns the lower-cased form in its own spelling: what wildcards are compared with besides. */
  String unmapped() {
    return surface.toLowerCase(Locale.ROOT);
  }

  /** Returns the norm-lemmas and the form: all words under which an index should list the token. */
  public Set<String> all() {
    Set<String> all = new TreeSet<>(lemmas);
    all.add(form);
    return all;
  }

  /**
   * CoreNLP leaves proper nouns and headings in capitals unlemmatised, and tells participles,
   * adjectives and nouns apart less surely than lexicons need.
   */
  private static boolean isFormALemma(TokenType type) {
    String tag = type.tag();
    if (tag.startsWith("NNP") || isCapitals(type.form())) {
      return true;
    }
    if (tag.startsWith("JJ")) {
      String form = type.form().toLowerCase(Locale.ROOT);
      return form.endsWith("ed") || form.endsWith("ing");
    }
    return tag.equals("VBN") || tag.equals("VBD") || tag.equals("VBG");
  }

  private static boolean isCapitals(String form) {
    return form.codePoints().anyMatch(Character::isUpperCase)
        && form.codePoints().noneMatch(Character::isLowerCase);
  }
}
