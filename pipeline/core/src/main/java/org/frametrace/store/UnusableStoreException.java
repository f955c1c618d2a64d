package org.frametrace.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** The store cannot be read: it is damaged, or another version wrote it. */
public final class UnusableStoreException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * Makes the exception.
   *
   * @param folder the folder of the store
   * @param seen what was found in it
   */
  public UnusableStoreException(Path folder, String seen, Throwable cause) {
    super(message(folder, seen), cause);
  }

  /**
   * Makes the exception where nothing else was thrown.
   *
   * @param folder the folder of the store
   * @param seen what was found in it
   */
  public UnusableStoreException(Path folder, String seen) {
    super(message(folder, seen));
  }

  private static String message(Path folder, String seen) {
    return "the corpus index in "
        + folder
        + " cannot be used ("
        + seen
        + "); delete this folder, and the next run builds it again";
  }
}
