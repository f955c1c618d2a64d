package org.frametrace.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.match.MatchedDocument;
import org.frametrace.measure.DocumentTerms;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentHits;
import org.frametrace.model.LanguageShare;
import org.frametrace.model.Level;
import org.frametrace.model.TokenRuns;
import org.frametrace.store.DocumentSummary;

/**
 * What measuring one stored document yielded.
 *
 * @param summary what is known about it
 * @param hits what was found in it; empty if it has no tokens
 * @param recycled its recycled tokens
 * @param byLevel what lexicons of other levels find in it without recycled text, where claims are
 *     judged at them
 * @param lines its hits in their context, in the order of the hits
 * @param language how much of its measured zones is in measured languages; empty if it has no text
 * @param degradedSentences sentences whose tags cannot be trusted
 * @param terms its lemmas; empty if nobody asks, or it has no tokens
 * @param words those near labels that claims ask for
 */
record Measured(
    DocumentSummary summary,
    Optional<MatchedDocument> hits,
    TokenRuns recycled,
    Map<Level, DocumentHits> byLevel,
    List<ConcordanceLine> lines,
    Optional<LanguageShare> language,
    int degradedSentences,
    Optional<DocumentTerms> terms,
    LabelWords.Found words) {

  Measured {
    byLevel = Map.copyOf(byLevel);
    lines = List.copyOf(lines);
  }
}
