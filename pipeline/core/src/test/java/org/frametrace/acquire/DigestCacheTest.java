package org.frametrace.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.frametrace.model.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DigestCacheTest {

  private static final InstantSource LATER =
      InstantSource.offset(InstantSource.system(), Duration.ofMinutes(1));
  private static final Digest MARK = Digest.of("a digest that no file has");

  @TempDir private Path folder;

  @Test
  void anUnchangedFileIsNotReadAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a");
    Path cache = remembered(file, LATER);
    plant(cache);
    assertThat(DigestCache.open(cache).digest(file)).isEqualTo(MARK);
  }

  @Test
  void aChangedFileIsReadAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a");
    FileTime time = Files.getLastModifiedTime(file);
    Path cache = remembered(file, LATER);
    plant(cache);
    Files.writeString(file, "b");
    Files.setLastModifiedTime(file, FileTime.from(time.toInstant().plusSeconds(5)));
    assertThat(DigestCache.open(cache).digest(file)).isEqualTo(Digest.of(file));
    Path moved = Files.move(file, folder.resolve("b"));
    assertThat(DigestCache.open(cache).digest(moved)).isEqualTo(Digest.of(moved));
  }

  @Test
  void aFileModifiedAMomentAgoIsNotTrusted() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a");
    Instant modified = Files.getLastModifiedTime(file).toInstant();
    assertThat(remembered(file, () -> modified.plusMillis(1900))).isEmptyFile();
    assertThat(remembered(file, () -> modified.minusSeconds(100))).isEmptyFile();
    assertThat(remembered(file, LATER)).isNotEmptyFile();
  }

  @Test
  void aDamagedCacheOnlyCostsTime() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a");
    Path cache = folder.resolve("digests");
    Files.write(cache, new byte[] {(byte) 0xFF, 0, 10, 'x'});
    assertThat(DigestCache.open(cache).digest(file)).isEqualTo(Digest.of(file));
    assertThat(DigestCache.open(folder).digest(file)).isEqualTo(Digest.of(file));
  }

  @Test
  void filesThatAreGoneAreForgotten() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a");
    Path cache = remembered(file, LATER);
    DigestCache.open(cache).save();
    assertThat(cache).isEmptyFile();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "digests");
  }

  private Path remembered(Path file, InstantSource clock) throws IOException {
    Path cache = folder.resolve("digests");
    Files.deleteIfExists(cache);
    DigestCache digests = DigestCache.open(cache, clock);
    assertThat(digests.digest(file)).isEqualTo(Digest.of(file));
    digests.save();
    return cache;
  }

  /** Replaces the digest in a cache of one line, so that its use can be seen. */
  private static void plant(Path cache) throws IOException {
    Files.writeString(cache, Files.readString(cache).substring(0, 65) + MARK + "\n");
  }
}
