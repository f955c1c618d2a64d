package org.frametrace.acquire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.files.WholeFile;
import org.frametrace.model.Digest;

/**
 * Remembers the digests of files that have not changed, so that a second run need not read them.
 *
 * <p>A file counts as unchanged if its path, length, time of modification, identity on the disk
 * and, where the system has it, time of the last change of its entry are the same. A file that was
 * modified less than two seconds before it was read is not remembered: it could be modified again
 * within the grain of the clock. For one thread.
 */
public final class DigestCache {

  private static final Duration GRAIN = Duration.ofSeconds(2);

  private final Path file;
  private final InstantSource clock;
  private final Map<String, String> known;
  private final SortedMap<String, String> used = new TreeMap<>();

  private DigestCache(Path file, InstantSource clock, Map<String, String> known) {
    this.file = file;
    this.clock = clock;
    this.known = known;
  }

  /**
   * Opens a cache. A file that is not there, or lines that cannot be understood, only mean that
   * digests are computed again.
   *
   * @param file where the cache is kept
   */
  public static DigestCache open(Path file) {
    return open(file, InstantSource.system());
  }

  static DigestCache open(Path file, InstantSource clock) {
    Map<String, String> known = new TreeMap<>();
    try {
      // Read as Latin-1, so that no byte can stop it: good lines are ASCII.
      for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
        if (line.matches("[0-9a-f]{64} [0-9a-f]{64}")) {
          known.put(line.substring(0, 64), line.substring(65));
        }
      }
    } catch (IOException e) {
      known.clear();
    }
    return new DigestCache(file, clock, known);
  }

  /** Returns the digest of a file's bytes. */
  public Digest digest(Path path) throws IOException {
    Instant start = clock.instant();
    FileState before = FileState.of(path);
    String key = before.key(path);
    String remembered = known.get(key);
    if (remembered != null) {
      used.put(key, remembered);
      return new Digest(remembered);
    }
    Digest digest = Digest.of(path);
    if (before.lastTouched().isBefore(start.minus(GRAIN)) && FileState.of(path).equals(before)) {
      used.put(key, digest.hex());
    }
    return digest;
  }

  /** Keeps the digests of the files that were asked for, and forgets all others. */
  public void save() throws IOException {
    StringBuilder lines = new StringBuilder();
    used.forEach((key, digest) -> lines.append(key).append(' ').append(digest).append('\n'));
    WholeFile.write(file, lines.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * What tells whether a file was touched.
   *
   * @param length in bytes
   * @param modified when its bytes were last written, as somebody may also have set it
   * @param changed when the system last changed its entry; {@code modified} where not known
   * @param identity which file of the disk it is; empty where not known
   */
  private record FileState(long length, FileTime modified, FileTime changed, String identity) {

    static FileState of(Path path) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      FileTime changed = attributes.lastModifiedTime();
      if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
        changed = (FileTime) Files.getAttribute(path, "unix:ctime");
      }
      Object identity = attributes.fileKey();
      return new FileState(
          attributes.size(),
          attributes.lastModifiedTime(),
          changed,
          identity == null ? "" : identity.toString());
    }

    Instant lastTouched() {
      return modified.compareTo(changed) < 0 ? changed.toInstant() : modified.toInstant();
    }

    String key(Path path) {
      return Digest.of(
              path.toAbsolutePath().normalize().toString(),
              Long.toString(length),
              modified.toInstant().toString(),
              changed.toInstant().toString(),
              identity)
          .hex();
    }
  }
}
