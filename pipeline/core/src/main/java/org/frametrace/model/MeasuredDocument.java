package org.frametrace.model;

/**
 * A document whose hits are known, with all that it can be grouped by.
 *
 * @param metadata what is known about it
 * @param hits what matching found in it
 * @param facts what it states in numbers and dates; nothing where no claim asks for it
 * @param actions who does what in it; nothing where no claim asks for it
 * @param words the words near labels; nothing where no claim asks for them
 */
public record MeasuredDocument(
    DocumentMetadata metadata,
    DocumentHits hits,
    DocumentFacts facts,
    DocumentActions actions,
    NearWords words) {

  /** Creates a document of which nothing but hits was asked. */
  public MeasuredDocument(DocumentMetadata metadata, DocumentHits hits) {
    this(metadata, hits, DocumentFacts.NONE, DocumentActions.NONE, NearWords.NONE);
  }

  /** Returns the same document with metadata. */
  public MeasuredDocument with(DocumentMetadata other) {
    return new MeasuredDocument(other, hits, facts, actions, words);
  }

  /** Returns the same document with facts. */
  public MeasuredDocument with(DocumentFacts other) {
    return new MeasuredDocument(metadata, hits, other, actions, words);
  }

  /** Returns the same document with actions. */
  public MeasuredDocument with(DocumentActions other) {
    return new MeasuredDocument(metadata, hits, facts, other, words);
  }

  /** Returns the same document with hits. */
  public MeasuredDocument with(DocumentHits other) {
    return new MeasuredDocument(metadata, other, facts, actions, words);
  }

  /** Returns the same document with the words near labels. */
  public MeasuredDocument with(NearWords other) {
    return new MeasuredDocument(metadata, hits, facts, actions, other);
  }

  /** Returns the document's id. */
  public DocumentId id() {
    return hits.document();
  }
}
