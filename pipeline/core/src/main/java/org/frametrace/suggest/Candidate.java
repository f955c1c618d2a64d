package org.frametrace.suggest;

import java.util.List;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Span;
import org.frametrace.statistics.Keyness;

/**
 * A group of lemmas that a frame's sentences have more often than others.
 *
 * @param term the lemmas, with spaces between
 * @param inFrame how often it stands in sentences with the frame, outside what entries match
 * @param elsewhere how often it stands in all other sentences
 * @param documents documents with the former
 * @param keyness of the sentences with the frame against those without
 * @param near how often it stands within five words of a match, in its sentence
 * @param nearG2 the log-likelihood ratio of that, against all other words
 * @param logDice {@code 14 + log₂(2 near / (matches + occurrences))} (Rychlý 2008, RASLAN: 6–9)
 * @param examples where it stands, up to three, each in another document
 */
public record Candidate(
    String term,
    long inFrame,
    long elsewhere,
    int documents,
    Keyness keyness,
    long near,
    double nearG2,
    double logDice,
    List<Place> examples) {

  public Candidate {
    examples = List.copyOf(examples);
  }

  /**
   * Where a candidate stands.
   *
   * @param document the document
   * @param sentence index of the sentence
   * @param tokens its tokens
   */
  public record Place(DocumentId document, int sentence, Span tokens) {}
}
