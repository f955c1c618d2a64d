package org.frametrace.store;

import java.io.IOException;
import java.util.Collection;
import org.frametrace.model.DocumentId;

/**
 * Keeps documents between runs. Safe for use by several threads; one process at a time.
 *
 * <p>Writes become visible to readers, and outlive the process, with {@link #commit()} and not
 * before.
 */
public interface CorpusStore extends CorpusReader {

  /** Adds a document, or replaces the one with its id. */
  void write(StoredDocument document) throws IOException;

  /** Removes documents; ids that are not there are passed over. */
  void delete(Collection<DocumentId> ids) throws IOException;

  /**
   * Makes all writes and removals since the last commit visible and durable, all of them or none.
   */
  void commit() throws IOException;

  /** Closes the store; what was not committed is lost. */
  @Override
  void close() throws IOException;
}
