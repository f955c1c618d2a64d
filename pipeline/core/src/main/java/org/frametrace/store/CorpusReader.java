package org.frametrace.store;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;

/**
 * Reads the committed documents of a corpus. Safe for use by several threads.
 *
 * <p>The parts of a document are read apart, and each reading costs only its part. Every method
 * throws {@link UnusableStoreException} where it meets a damaged file.
 */
public interface CorpusReader extends AutoCloseable {

  /** Returns the key of every committed document, in order of the ids. */
  SortedMap<DocumentId, String> keys() throws IOException;

  /** Returns all that is kept of a document but its text and its tokens. */
  Optional<DocumentSummary> summary(DocumentId id) throws IOException;

  /** Returns a document's cleaned text; empty too if the document did not come so far. */
  Optional<CleanText> text(DocumentId id) throws IOException;

  /** Returns a document's tokens; empty too if the document did not come so far. */
  Optional<AnnotatedDocument> annotation(DocumentId id) throws IOException;

  /** Returns a whole document. */
  Optional<StoredDocument> read(DocumentId id) throws IOException;

  /** Returns the documents that satisfy a query: all of those and no others. */
  SortedSet<DocumentId> candidates(DocumentQuery query) throws IOException;

  @Override
  void close() throws IOException;
}
