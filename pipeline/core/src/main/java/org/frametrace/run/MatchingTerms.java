package org.frametrace.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.frametrace.lexicon.Spelling;
import org.frametrace.lexicon.SpellingRule;
import org.frametrace.match.MatchingStream;
import org.frametrace.match.NormalForms;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.Digest;
import org.frametrace.model.TokenType;
import org.frametrace.store.IndexTerms;
import org.frametrace.store.StreamTerms;

/**
 * Makes the forms that lexicons compare with searchable in the index, so that a search can be
 * narrowed by them.
 */
public final class MatchingTerms implements IndexTerms {

  /** Raise it when the forms of the same token under the same spelling map change. */
  private static final String VERSION = "1";

  private final Spelling spelling;
  private final String fingerprint;

  /** Creates the terms under the spelling map of the lexicons. */
  public MatchingTerms(Spelling spelling) {
    this.spelling = spelling;
    this.fingerprint = VERSION + " " + digest(spelling).hex();
  }

  @Override
  public StreamTerms of(AnnotatedDocument document) {
    List<Set<String>> ofType = new ArrayList<>(document.types().size());
    for (TokenType type : document.types()) {
      ofType.add(NormalForms.of(type, spelling).all());
    }
    MatchingStream stream = MatchingStream.of(document, spelling);
    BitSet dropped = new BitSet(document.tokens());
    dropped.set(0, document.tokens());
    for (int i = 0; i < stream.size(); i++) {
      dropped.clear(stream.token(i));
    }
    return new StreamTerms(ofType, dropped);
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  private static Digest digest(Spelling spelling) {
    List<String> parts = new ArrayList<>();
    for (SpellingRule rule : spelling.rules()) {
      parts.addAll(List.of(rule.kind().label(), rule.from(), rule.to()));
    }
    spelling
        .aliases()
        .forEach((word, lemmas) -> parts.addAll(List.of(word, String.join(" ", lemmas))));
    return Digest.of(parts.toArray(String[]::new));
  }
}
