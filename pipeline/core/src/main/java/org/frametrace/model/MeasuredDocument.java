package org.frametrace.model;

/**
 * A document whose hits are known, with all that it can be grouped by.
 *
 * @param metadata what is known about it
 * @param hits what matching found in it
 */
public record MeasuredDocument(DocumentMetadata metadata, DocumentHits hits) {

  /** Returns the document's id. */
  public DocumentId id() {
    return hits.document();
  }
}
