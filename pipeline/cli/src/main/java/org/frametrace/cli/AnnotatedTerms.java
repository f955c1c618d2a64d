package org.frametrace.cli;

import java.util.ArrayList;
import java.util.List;
import org.frametrace.annotate.Annotator;
import org.frametrace.exchange.TermTokenizer;
import org.frametrace.lexicon.Spelling;
import org.frametrace.match.MatchingStream;
import org.frametrace.model.Alignment;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;

/** Splits terms with the annotator and the matching stream that texts pass through. */
final class AnnotatedTerms implements TermTokenizer {

  private final Annotator annotator;

  AnnotatedTerms(Annotator annotator) {
    this.annotator = annotator;
  }

  @Override
  public List<String> tokens(String term) {
    ZonedSpan all = new ZonedSpan(new Span(0, term.length()), Zone.BODY, "term");
    AnnotatedDocument document =
        annotator.annotate(new CleanText(term, List.of(all), Alignment.identity(term.length())));
    MatchingStream stream = MatchingStream.of(document, Spelling.NONE);
    List<String> tokens = new ArrayList<>();
    for (int position = 0; position < stream.size(); position++) {
      tokens.add(document.type(stream.token(position)).form());
    }
    return tokens;
  }
}
