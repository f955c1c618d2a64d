package org.frametrace.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file all at once: nobody ever sees a part of it. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Puts bytes in the place of a file, and creates its folder if it is not there. Of several that
   * write the same file at once, one wins.
   *
   * @throws IOException if they cannot be written; what stood there is still there then
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
