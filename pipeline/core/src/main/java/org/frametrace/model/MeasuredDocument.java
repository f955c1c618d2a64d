package org.frametrace.model;

import java.util.Map;

/**
 * A document whose hits are known, with all that it can be grouped by.
 *
 * @param metadata what is known about it
 * @param hits what matching found in it
 * @param facts what it states in numbers and dates; nothing where no claim asks for it
 * @param actions who does what in it; nothing where no claim asks for it
 * @param words the words near labels; nothing where no claim asks for them
 * @param shared the runs of words that it shares with the texts of a source, by the name that
 *     claims have for the source; nothing where no claim asks for them
 */
public record MeasuredDocument(
    DocumentMetadata metadata,
    DocumentHits hits,
    DocumentFacts facts,
    DocumentActions actions,
    NearWords words,
    Map<String, SharedRuns> shared) {

  public MeasuredDocument {
    shared = Map.copyOf(shared);
  }

  /** Creates a document of which nothing but hits was asked. */
  public MeasuredDocument(DocumentMetadata metadata, DocumentHits hits) {
    this(metadata, hits, DocumentFacts.NONE, DocumentActions.NONE, NearWords.NONE, Map.of());
  }

  /** Returns the same document with metadata. */
  public MeasuredDocument with(DocumentMetadata other) {
    return new MeasuredDocument(other, hits, facts, actions, words, shared);
  }

  /** Returns the same document with facts. */
  public MeasuredDocument with(DocumentFacts other) {
    return new MeasuredDocument(metadata, hits, other, actions, words, shared);
  }

  /** Returns the same document with actions. */
  public MeasuredDocument with(DocumentActions other) {
    return new MeasuredDocument(metadata, hits, facts, other, words, shared);
  }

  /** Returns the same document with hits. */
  public MeasuredDocument with(DocumentHits other) {
    return new MeasuredDocument(metadata, other, facts, actions, words, shared);
  }

  /** Returns the same document with the words near labels. */
  public MeasuredDocument with(NearWords other) {
    return new MeasuredDocument(metadata, hits, facts, actions, other, shared);
  }

  /** Returns the same document with shared runs of words. */
  public MeasuredDocument with(Map<String, SharedRuns> other) {
    return new MeasuredDocument(metadata, hits, facts, actions, words, other);
  }

  /** Returns the document's id. */
  public DocumentId id() {
    return hits.document();
  }
}
