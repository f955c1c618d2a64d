package org.frametrace.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.frametrace.store.UnusableStoreException;

/** Tells a damaged index from everything else that can go wrong with files. */
final class Damage {

  private Damage() {}

  /** Something that reads the index. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  /**
   * Reads, and reports damage as such.
   *
   * <p>Behind a checksum that nobody compared, damaged bytes lead Lucene to any unchecked
   * exception; that is why these count as damage here.
   */
  static <T> T watch(Path folder, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | RuntimeException e) {
      throw new UnusableStoreException(folder, e.toString(), e);
    }
  }
}
