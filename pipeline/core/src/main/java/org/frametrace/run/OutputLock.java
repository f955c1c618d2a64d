package org.frametrace.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that one run at a time writes to a folder of results. The operating system gives the
 * lock back when the process ends, however it ends.
 */
final class OutputLock implements AutoCloseable {

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Makes the folder if need be and locks it.
   *
   * @throws RunException if another run has it, or if nothing can be written there
   */
  static OutputLock acquire(Path output) throws RunException {
    Path file = output.resolve(".lock");
    FileChannel channel;
    try {
      Files.createDirectories(output);
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      throw unwritable(output, "no permission to write " + e.getFile(), e);
    } catch (FileAlreadyExistsException e) {
      throw unwritable(output, e.getFile() + " is a file, not a folder", e);
    } catch (FileSystemException e) {
      throw unwritable(output, e.getFile() + ": " + e.getReason(), e);
    } catch (IOException e) {
      throw unwritable(output, String.valueOf(e.getMessage()), e);
    }
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException | IOException e) {
      lock = null;
    }
    if (lock == null) {
      closeQuietly(channel);
      throw new RunException(
          "Another run is writing to "
              + output
              + ". Wait until it has finished, stop it, or choose another folder with --output.");
    }
    return new OutputLock(channel);
  }

  private static RunException unwritable(Path output, String why, IOException cause) {
    return new RunException(
        "Results cannot be written to "
            + output
            + " ("
            + why
            + "). Choose a folder that you may write to with --output DIR.",
        cause);
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // The channel held no lock, so nothing depends on its end.
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
