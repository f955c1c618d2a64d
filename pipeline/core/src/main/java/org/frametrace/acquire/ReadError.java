package org.frametrace.acquire;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Says why a file could not be read, without its path: that differs from machine to machine, and
 * tables must not.
 */
final class ReadError {

  private ReadError() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission is denied";
      case NoSuchFileException gone -> "it vanished while it was being read";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> e.getClass().getSimpleName();
    };
  }
}
