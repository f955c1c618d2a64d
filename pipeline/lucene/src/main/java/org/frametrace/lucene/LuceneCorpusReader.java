package org.frametrace.lucene;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.DocumentId;
import org.frametrace.store.CorpusReader;
import org.frametrace.store.DocumentQuery;
import org.frametrace.store.DocumentSummary;
import org.frametrace.store.IndexTerms;
import org.frametrace.store.Layer;
import org.frametrace.store.StoredDocument;

/**
 * Reads a corpus index without writing to it, and without its write lock.
 *
 * <p>It sees the commit that was the last when it was opened.
 */
public final class LuceneCorpusReader implements CorpusReader {

  private final Path folder;
  private final IndexTerms terms;
  private final Directory directory;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private Snapshot snapshot;

  /** Looked for when tokens are first read; empty if there is no such file for this commit. */
  private Optional<TypeFile> types = Optional.empty();

  private boolean typesSought;

  private LuceneCorpusReader(
      Path folder, IndexTerms terms, Directory directory, DirectoryReader reader) {
    this.folder = folder;
    this.terms = terms;
    this.directory = directory;
    this.snapshot = new Snapshot(reader);
  }

  /**
   * Opens the index in a folder for reading.
   *
   * @param folder the index's own folder
   * @param terms what the matching stream would be indexed by now
   * @throws NoSuchFileException if there is no index
   * @throws org.frametrace.store.UnusableStoreException if it is damaged or of another version
   */
  public static LuceneCorpusReader open(Path folder, IndexTerms terms) throws IOException {
    // Lucene would create the folder.
    if (!Files.isDirectory(folder)) {
      throw noIndex(folder);
    }
    Directory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw noIndex(folder);
      }
      return open(folder, terms, directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static NoSuchFileException noIndex(Path folder) {
    return new NoSuchFileException(
        folder.toString(), null, "there is no corpus index here; run the study first");
  }

  /** Opens the last commit in a directory, which is closed with the reader. */
  static LuceneCorpusReader open(Path folder, IndexTerms terms, Directory directory)
      throws IOException {
    return Damage.watch(
        folder,
        () -> {
          Format.check(folder, directory);
          return new LuceneCorpusReader(folder, terms, directory, DirectoryReader.open(directory));
        });
  }

  /** Goes on to the last commit. */
  void refresh() throws IOException {
    lock.writeLock().lock();
    try {
      DirectoryReader old = snapshot.reader();
      DirectoryReader changed = Damage.watch(folder, () -> DirectoryReader.openIfChanged(old));
      if (changed != null) {
        snapshot = new Snapshot(changed);
        old.close();
        closeTypes();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Returns what was said about the last commit when it was made. */
  Map<String, String> commitData() throws IOException {
    return reading(index -> index.reader().getIndexCommit().getUserData());
  }

  @Override
  public SortedMap<DocumentId, String> keys() throws IOException {
    return reading(Snapshot::keys);
  }

  @Override
  public Optional<DocumentSummary> summary(DocumentId id) throws IOException {
    return reading(index -> index.summary(id));
  }

  @Override
  public Optional<CleanText> text(DocumentId id) throws IOException {
    return reading(index -> index.text(id));
  }

  @Override
  public Optional<AnnotatedDocument> annotation(DocumentId id) throws IOException {
    return annotation(id, false);
  }

  /**
   * Returns a document's tokens.
   *
   * @param writeTypes whether to make the file of the types if there is none for this commit
   */
  Optional<AnnotatedDocument> annotation(DocumentId id, boolean writeTypes) throws IOException {
    return reading(index -> index.annotation(id, types(index, writeTypes)));
  }

  @Override
  public Optional<StoredDocument> read(DocumentId id) throws IOException {
    return reading(
        index -> {
          Optional<DocumentSummary> summary = index.summary(id);
          if (summary.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(
              StoredDocument.of(
                  summary.get(), index.text(id), index.annotation(id, Optional.empty())));
        });
  }

  /**
   * {@inheritDoc}
   *
   * @throws IOException also if a phrase asks for the matching stream and the index was made with
   *     other {@link IndexTerms}
   */
  @Override
  public SortedSet<DocumentId> candidates(DocumentQuery query) throws IOException {
    if (query.phrases().stream().anyMatch(phrase -> phrase.layer() == Layer.NORMAL)
        && !Format.hasTerms(commitData(), terms)) {
      throw new IOException(
          "the corpus index in "
              + folder
              + " was made with other rules for spelling and lemmas; run the study again before"
              + " searching it");
    }
    return reading(index -> index.candidates(query));
  }

  private synchronized Optional<TypeFile> types(Snapshot index, boolean write) throws IOException {
    if (!typesSought) {
      typesSought = true;
      types = index.openTypes(folder);
      if (types.isEmpty() && write) {
        try {
          index.writeTypes(folder);
          types = index.openTypes(folder);
        } catch (FileSystemException e) {
          // Where no file can be made, the types of each document are read with its tokens.
          types = Optional.empty();
        }
      }
    }
    return types;
  }

  private synchronized void closeTypes() throws IOException {
    typesSought = false;
    if (types.isPresent()) {
      types.get().close();
      types = Optional.empty();
    }
  }

  private <T> T reading(IoFunction<Snapshot, T> work) throws IOException {
    lock.readLock().lock();
    try {
      return Damage.watch(folder, () -> work.apply(snapshot));
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try (directory) {
      closeTypes();
      snapshot.reader().close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
