package org.frametrace.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.store.IndexTerms;
import org.frametrace.store.StreamTerms;

/** Other terms than some: the same with a word before each. */
record PrefixedTerms(IndexTerms terms) implements IndexTerms {

  @Override
  public StreamTerms of(AnnotatedDocument document) {
    StreamTerms forms = terms.of(document);
    List<Set<String>> ofType =
        forms.ofType().stream()
            .map(set -> set.stream().map(term -> "new " + term).collect(Collectors.toSet()))
            .toList();
    return new StreamTerms(ofType, forms.dropped());
  }

  @Override
  public String fingerprint() {
    return "prefixed " + terms.fingerprint();
  }
}
