package org.frametrace.run;

import java.util.List;
import java.util.Optional;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.model.DocumentHits;
import org.frametrace.store.DocumentSummary;

/**
 * What measuring one stored document yielded.
 *
 * @param summary what is known about it
 * @param hits what was found in it; empty if it has no tokens
 * @param lines its hits in their context, in the order of the hits
 * @param degradedSentences sentences whose tags cannot be trusted
 */
record Measured(
    DocumentSummary summary,
    Optional<DocumentHits> hits,
    List<ConcordanceLine> lines,
    int degradedSentences) {

  Measured {
    lines = List.copyOf(lines);
  }
}
