package org.frametrace.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.TokenType;

/**
 * A matching stream for tests: form, lemma and noun lemma without hyphens, and no dashes.
 *
 * @param fingerprint any name
 */
public record TestTerms(String fingerprint) implements IndexTerms {

  @Override
  public StreamTerms of(AnnotatedDocument document) {
    List<Set<String>> ofType = new ArrayList<>();
    for (TokenType type : document.types()) {
      Set<String> terms = new TreeSet<>();
      terms.add(normal(type.form()));
      terms.add(normal(type.lemma()));
      if (!type.nounLemma().isEmpty()) {
        terms.add(normal(type.nounLemma()));
      }
      terms.remove("");
      ofType.add(terms);
    }
    BitSet dropped = new BitSet();
    for (int i = 0; i < document.tokens(); i++) {
      dropped.set(i, document.type(i).form().equals("-"));
    }
    return new StreamTerms(ofType, dropped);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static String normal(String text) {
    return lower(text).replace("-", "");
  }
}
