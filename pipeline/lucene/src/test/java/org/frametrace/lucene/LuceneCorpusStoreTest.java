package org.frametrace.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.CorpusStoreContract;
import org.junit.jupiter.api.io.TempDir;

/** Holds the Lucene store to the contract of all stores. */
class LuceneCorpusStoreTest extends CorpusStoreContract {

  @TempDir Path folder;

  @Override
  protected CorpusStore open() throws IOException {
    return LuceneCorpusStore.open(folder, TERMS);
  }
}
