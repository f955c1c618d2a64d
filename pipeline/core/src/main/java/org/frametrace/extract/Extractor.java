package org.frametrace.extract;

import org.frametrace.model.ExtractedText;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;

/**
 * Reads the text of one file. Safe for use by several threads.
 *
 * <p>What the file does, up to killing the process that parses it, is an outcome; an exception
 * means that no file could be read at all.
 */
public interface Extractor extends AutoCloseable {

  /**
   * Extracts a document.
   *
   * @throws java.io.UncheckedIOException if no document can be extracted; the message of its cause
   *     says what to do
   */
  Outcome<ExtractedText> extract(SourceDocument document) throws InterruptedException;

  /**
   * Names the version and every setting that the text depends on; another string means: extract
   * again.
   */
  String fingerprint();

  @Override
  void close();
}
