package org.frametrace.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedFileTest {

  private static final String TEXT = "founded \ud83d in 1951 " + "ä".repeat(70_000);

  @TempDir private Path folder;

  private CheckedFile file(String version) {
    return new CheckedFile(folder.resolve("new/kept.bin"), version);
  }

  @Test
  void whatIsKeptReadsBackUnderItsVersionOnly() throws IOException {
    assertThat(file("1").read(CheckedFile::readText)).isEmpty();
    file("1").write(out -> CheckedFile.writeText(TEXT, out));
    assertThat(file("1").read(CheckedFile::readText)).contains(TEXT);
    assertThat(file("2").read(CheckedFile::readText)).isEmpty();
  }

  @Test
  void aDamagedFileHoldsNothing() throws IOException {
    CheckedFile file = file("1");
    file.write(out -> out.writeInt(7));
    byte[] whole = Files.readAllBytes(file.file());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(file.file(), damaged);
      assertThat(file.read(in -> in.readInt())).as("byte %d", i).isEmpty();
      Files.write(file.file(), Arrays.copyOf(whole, i));
      assertThat(file.read(in -> in.readInt())).as("length %d", i).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenLeavesWhatWasThere() throws IOException {
    CheckedFile file = file("1");
    file.write(out -> out.writeInt(7));
    assertThatThrownBy(
            () ->
                file.write(
                    out -> {
                      throw new IOException("full");
                    }))
        .hasMessage("full");
    assertThat(file.read(in -> in.readInt())).contains(7);
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertThat(files).containsExactly(file.file());
    }
  }
}
