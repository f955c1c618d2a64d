package org.frametrace.model;

/**
 * A document whose hits are known, with all that it can be grouped by.
 *
 * @param metadata what is known about it
 * @param hits what matching found in it
 * @param facts what it states in numbers and dates; nothing where no claim asks for it
 */
public record MeasuredDocument(DocumentMetadata metadata, DocumentHits hits, DocumentFacts facts) {

  /** Creates a document that was not asked for facts. */
  public MeasuredDocument(DocumentMetadata metadata, DocumentHits hits) {
    this(metadata, hits, DocumentFacts.NONE);
  }

  /** Returns the same document with facts. */
  public MeasuredDocument with(DocumentFacts other) {
    return new MeasuredDocument(metadata, hits, other);
  }

  /** Returns the document's id. */
  public DocumentId id() {
    return hits.document();
  }
}
