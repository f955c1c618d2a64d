package org.frametrace.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;
import org.frametrace.store.CorpusStore;
import org.frametrace.store.DocumentQuery;
import org.frametrace.store.DocumentSummary;
import org.frametrace.store.IndexTerms;
import org.frametrace.store.StoreInUseException;
import org.frametrace.store.StoredDocument;
import org.frametrace.store.UnusableStoreException;

/** Keeps a corpus in a Lucene index, one Lucene document for each document. */
public final class LuceneCorpusStore implements CorpusStore {

  /** Bounds the memory for documents that are not yet on disk. */
  private static final int BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final IndexTerms terms;
  private final IndexWriter writer;
  private final LuceneCorpusReader committed;

  private LuceneCorpusStore(
      Path folder, IndexTerms terms, IndexWriter writer, LuceneCorpusReader committed) {
    this.folder = folder;
    this.terms = terms;
    this.writer = writer;
    this.committed = committed;
  }

  /**
   * Opens the index in a folder for reading and writing; makes both if they are not there. Where it
   * was made with other terms, it is made anew from its own tokens before this returns.
   *
   * @param folder the index's own folder
   * @param terms what the matching stream is indexed by
   * @throws StoreInUseException if it is open for writing already
   * @throws UnusableStoreException if it is damaged or of another version
   */
  public static LuceneCorpusStore open(Path folder, IndexTerms terms) throws IOException {
    Files.createDirectories(folder);
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString(), null, "this folder cannot be written to");
    }
    return open(folder, terms, FSDirectory.open(folder));
  }

  /** Opens the index in a directory, which is closed with the store. */
  static LuceneCorpusStore open(Path folder, IndexTerms terms, Directory directory)
      throws IOException {
    IndexWriter writer = null;
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      writer = Damage.watch(folder, () -> openWriter(folder, directory, exists));
      if (!exists) {
        writer.setLiveCommitData(Format.commitData(terms).entrySet());
        writer.commit();
      }
      LuceneCorpusReader committed = LuceneCorpusReader.open(folder, terms, directory);
      LuceneCorpusStore store = new LuceneCorpusStore(folder, terms, writer, committed);
      store.renewTerms();
      return store;
    } catch (IOException | RuntimeException e) {
      if (writer != null) {
        writer.rollback();
      }
      directory.close();
      throw e;
    }
  }

  private static IndexWriter openWriter(Path folder, Directory directory, boolean exists)
      throws IOException {
    if (exists) {
      Format.check(folder, directory);
    }
    try {
      return new IndexWriter(directory, configuration());
    } catch (LockObtainFailedException e) {
      throw new StoreInUseException(folder, e);
    }
  }

  private static IndexWriterConfig configuration() {
    return new IndexWriterConfig()
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false)
        // Merges run in the writing threads, so that an error in one reaches the caller.
        .setMergeScheduler(new SerialMergeScheduler());
  }

  private void renewTerms() throws IOException {
    if (Format.hasTerms(committed.commitData(), terms)) {
      return;
    }
    for (DocumentId id : keys().keySet()) {
      Optional<StoredDocument> document = read(id);
      if (document.isPresent()) {
        write(document.get());
      }
    }
    writer.setLiveCommitData(Format.commitData(terms).entrySet());
    commit();
  }

  @Override
  public void write(StoredDocument document) throws IOException {
    writing(
        () ->
            writer.updateDocument(
                new Term(DocumentFields.ID, Terms.of(document.id())),
                DocumentFields.of(document, terms)));
  }

  @Override
  public void delete(Collection<DocumentId> ids) throws IOException {
    Term[] deleted =
        ids.stream().map(id -> new Term(DocumentFields.ID, Terms.of(id))).toArray(Term[]::new);
    writing(() -> writer.deleteDocuments(deleted));
  }

  @Override
  public void commit() throws IOException {
    writing(writer::commit);
    committed.refresh();
  }

  /** Something that writes to the index, and a number of Lucene's about it. */
  @FunctionalInterface
  private interface Writing {
    long write() throws IOException;
  }

  /** After a full disk Lucene closes its writer; what is tried later fails for the same reason. */
  private void writing(Writing work) throws IOException {
    try {
      work.write();
    } catch (CorruptIndexException e) {
      // A merge compares the checksums of what it reads.
      throw new UnusableStoreException(folder, e.toString(), e);
    } catch (AlreadyClosedException e) {
      Throwable reason = writer.getTragicException();
      if (reason == null) {
        throw e;
      }
      throw new IOException(
          "the corpus index was closed after an error (" + reason + "); nothing more is written",
          reason);
    }
  }

  @Override
  public SortedMap<DocumentId, String> keys() throws IOException {
    return committed.keys();
  }

  @Override
  public Optional<DocumentSummary> summary(DocumentId id) throws IOException {
    return committed.summary(id);
  }

  @Override
  public Optional<CleanText> text(DocumentId id) throws IOException {
    return committed.text(id);
  }

  @Override
  public Optional<AnnotatedDocument> annotation(DocumentId id) throws IOException {
    return committed.annotation(id, true);
  }

  @Override
  public Optional<StoredDocument> read(DocumentId id) throws IOException {
    return committed.read(id);
  }

  @Override
  public SortedSet<DocumentId> candidates(DocumentQuery query) throws IOException {
    return committed.candidates(query);
  }

  @Override
  public void close() throws IOException {
    try (committed) {
      writer.rollback();
    }
  }
}
