package org.frametrace.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** The store is open for writing already, in this process or in another. */
public final class StoreInUseException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /** Makes the exception for the folder of a store. */
  public StoreInUseException(Path folder, Throwable cause) {
    super(
        "another run is writing to "
            + folder
            + "; wait until it has ended, or use another output folder",
        cause);
  }
}
