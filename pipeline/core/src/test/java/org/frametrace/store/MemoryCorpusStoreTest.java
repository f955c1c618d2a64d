package org.frametrace.store;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.frametrace.model.DocumentId;

/** Holds the store that others are compared with to the same contract. */
class MemoryCorpusStoreTest extends CorpusStoreContract {

  private final NavigableMap<DocumentId, StoredDocument> disk = new TreeMap<>();

  @Override
  protected CorpusStore open() {
    return new MemoryCorpusStore(disk, TERMS);
  }
}
