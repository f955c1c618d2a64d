package org.frametrace.annotate;

import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;

/**
 * Splits a cleaned text into sentences and tokens and gives each token its tag and lemma. Safe for
 * use by several threads.
 */
public interface Annotator {

  /**
   * Annotates a text, paragraph by paragraph: no sentence crosses the end of a paragraph, and each
   * has its paragraph's zone.
   *
   * @param text a text in the annotator's language
   */
  AnnotatedDocument annotate(CleanText text);

  /** Names the version, the model and every setting that the annotation depends on. */
  String fingerprint();
}
