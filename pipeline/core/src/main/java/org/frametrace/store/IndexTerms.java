package org.frametrace.store;

import org.frametrace.model.AnnotatedDocument;

/**
 * Says under which terms the matching stream of a document can be searched. Safe for use by several
 * threads.
 */
public interface IndexTerms {

  /** Returns the terms of a document; a function of the document and the fingerprint alone. */
  StreamTerms of(AnnotatedDocument document);

  /** Names the version and every setting that the terms depend on. */
  String fingerprint();
}
