package org.frametrace.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.frametrace.model.Digest;
import org.frametrace.model.ExtractedText;

/**
 * A folder of extracted texts by key, so that no file is parsed twice. Safe for use by several
 * threads and processes: an entry appears whole or not at all.
 *
 * <p>A key is a digest over all that the text depends on: the bytes of the file and the extractor's
 * {@link Extractor#fingerprint()}. An entry therefore never becomes wrong, and nothing here forgets
 * one.
 */
public final class ExtractedTexts {

  /** Longer than any write takes; a temporary file of this age was left by a run that died. */
  private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

  private final Path folder;
  private final Path temporary;

  /**
   * Opens a folder, and creates it if it is not there.
   *
   * @throws IOException if the folder cannot be created or written
   */
  public ExtractedTexts(Path folder) throws IOException {
    this.folder = folder;
    this.temporary = folder.resolve("tmp");
    Files.createDirectories(temporary);
    removeAbandoned();
  }

  private void removeAbandoned() throws IOException {
    Instant limit = Instant.now().minus(ABANDONED_AFTER);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /**
   * Returns the text under a key. A damaged entry counts as absent; the next {@link #write}
   * replaces it.
   *
   * @param key 64 lower-case hexadecimal digits
   * @throws IOException if the folder cannot be read
   */
  public Optional<ExtractedText> read(String key) throws IOException {
    InputStream file;
    try {
      file = Files.newInputStream(entry(key));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    try (file;
        InputStream in = new BufferedInputStream(new GZIPInputStream(file))) {
      ExtractedText text = ExtractedTextCodec.read(in);
      // The checksum of the compressed form stands at its end and is compared only there.
      return in.read() < 0 ? Optional.of(text) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a text under a key, in place of what stood there.
   *
   * @param key 64 lower-case hexadecimal digits
   * @throws IOException if the text cannot be written; what stood there is still there then
   */
  public void write(String key, ExtractedText text) throws IOException {
    Path entry = entry(key);
    Files.createDirectories(entry.getParent());
    Path written = Files.createTempFile(temporary, key, ".gz");
    try {
      try (OutputStream out =
          new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(written)), 1 << 16)) {
        ExtractedTextCodec.write(text, out);
      }
      Files.move(written, entry, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private Path entry(String key) {
    String hex = new Digest(key).hex();
    return folder.resolve(hex.substring(0, 2)).resolve(hex + ".gz");
  }
}
