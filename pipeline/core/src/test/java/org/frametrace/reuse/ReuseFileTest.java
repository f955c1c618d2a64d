package org.frametrace.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.frametrace.model.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReuseFileTest {

  private static final Digest KEY = Digest.of("key");

  @TempDir private Path folder;

  @Test
  void whatIsKeptComesBack() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Reuse reuse = RandomCorpora.corpus(new Random(seed)).search();
      ReuseFile file = new ReuseFile(folder.resolve("new/reuse.bin"));
      file.write(KEY, reuse);
      assertThat(file.read(KEY)).as("seed " + seed).contains(reuse);
    }
  }

  @Test
  void whatWasFoundUnderAnotherKeyIsNotTaken() throws IOException {
    ReuseFile file = new ReuseFile(folder.resolve("reuse.bin"));
    assertThat(file.read(KEY)).isEmpty();
    file.write(KEY, Reuse.NONE);
    assertThat(file.read(Digest.of("other"))).isEmpty();
  }

  @Test
  void aDamagedFileIsNotTaken() throws IOException {
    Path path = folder.resolve("reuse.bin");
    ReuseFile file = new ReuseFile(path);
    file.write(KEY, RandomCorpora.corpus(new Random(1)).search());
    byte[] whole = Files.readAllBytes(path);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(path, damaged);
      assertThat(file.read(KEY)).as("byte " + i).isEmpty();
    }
    for (int length : new int[] {0, 1, 4, whole.length / 2, whole.length - 1}) {
      Files.write(path, Arrays.copyOf(whole, length));
      assertThat(file.read(KEY)).as("length " + length).isEmpty();
    }
  }
}
