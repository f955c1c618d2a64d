package org.frametrace.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Keeps in a file what can be computed again: a version, contents, and a checksum over both. A file
 * that is not there, damaged, or of another version holds nothing.
 *
 * @param file where it is kept; it need not be there
 * @param version names all that the contents depend on, at most 65,535 bytes
 */
public record CheckedFile(Path file, String version) {

  private static final int CHECKSUM = Integer.BYTES;

  /** Reads contents. */
  @FunctionalInterface
  public interface Reading<T> {
    /** Returns what was written. */
    T from(DataInputStream in) throws IOException;
  }

  /** Writes contents. */
  @FunctionalInterface
  public interface Writing {
    /** Writes what {@link Reading} reads. */
    void to(DataOutputStream out) throws IOException;
  }

  /** Returns what the file holds. */
  public <T> Optional<T> read(Reading<T> contents) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    int length = bytes.length - CHECKSUM;
    if (length < 0 || ByteBuffer.wrap(bytes).getInt(length) != checksum(bytes, length)) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
      return in.readUTF().equals(version) ? Optional.of(contents.from(in)) : Optional.empty();
    }
  }

  /** Keeps contents instead of what was kept before: the whole file or nothing. */
  public void write(Writing contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(version);
      contents.to(out);
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    }
    WholeFile.write(file, bytes.toByteArray());
  }

  /** Writes any string, broken surrogates and more than 65,535 bytes included. */
  public static void writeText(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  /** Reads what {@link #writeText} wrote. */
  public static String readText(DataInputStream in) throws IOException {
    char[] units = new char[in.readInt()];
    for (int i = 0; i < units.length; i++) {
      units[i] = in.readChar();
    }
    return new String(units);
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
