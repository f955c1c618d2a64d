package org.frametrace.reuse;

import java.io.IOException;
import java.util.List;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.DocumentId;

/** Reads the documents among which reuse is sought, so that none need be held. */
public interface DocumentWords {

  /** Work on the tokens of one document; safe for use by several threads. */
  @FunctionalInterface
  interface Work<R> {
    /** Returns what is wanted of a document. */
    R on(DocumentId id, AnnotatedDocument document);
  }

  /** Takes what the work yielded, one document at a time. */
  @FunctionalInterface
  interface Taker<R> {
    /** Takes the result of one document. */
    void take(DocumentId id, R result);
  }

  /** Reads each document once, perhaps several side by side, and takes the results in order. */
  <R> void each(List<DocumentId> ids, Work<R> work, Taker<R> taker)
      throws IOException, InterruptedException;

  /** Reads one document. */
  AnnotatedDocument read(DocumentId id) throws IOException;
}
