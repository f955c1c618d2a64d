package org.frametrace.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.frametrace.model.Digest;
import org.frametrace.model.ExtractedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractedTextsTest {

  private static final String KEY = Digest.of("file", "extractor 1").hex();
  private static final ExtractedText TEXT = SomeTexts.random(3);

  @TempDir Path folder;

  @Test
  void readsWhatWasWrittenAndNothingElse() throws IOException {
    ExtractedTexts texts = new ExtractedTexts(folder);
    assertThat(texts.read(KEY)).isEmpty();
    texts.write(KEY, TEXT);
    assertThat(texts.read(KEY)).contains(TEXT);
    assertThat(texts.read(Digest.of("file", "extractor 2").hex())).isEmpty();
    assertThat(new ExtractedTexts(folder).read(KEY)).contains(TEXT);
  }

  @Test
  void takesADamagedEntryAsAbsentAndReplacesIt() throws IOException {
    ExtractedTexts texts = new ExtractedTexts(folder);
    texts.write(KEY, TEXT);
    Path entry = files().getFirst();
    byte[] whole = Files.readAllBytes(entry);
    for (int length = 0; length < whole.length; length++) {
      Files.write(entry, Arrays.copyOf(whole, length));
      assertThat(texts.read(KEY)).as("cut after %d bytes", length).isEmpty();
    }
    // Some bits of the compressed form mean nothing; then the text is as it was.
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x10;
      Files.write(entry, changed);
      assertThat(texts.read(KEY).orElse(TEXT)).as("byte %d changed", at).isEqualTo(TEXT);
    }
    texts.write(KEY, TEXT);
    assertThat(texts.read(KEY)).contains(TEXT);
  }

  @Test
  void leavesNothingBehindButTheEntry() throws IOException {
    new ExtractedTexts(folder).write(KEY, TEXT);
    assertThat(files()).hasSize(1);
  }

  @Test
  void removesWhatARunThatDiedLeftBehind() throws IOException {
    new ExtractedTexts(folder).write(KEY, TEXT);
    Path old = Files.createFile(folder.resolve("tmp/old.gz"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(2, ChronoUnit.DAYS)));
    Path recent = Files.createFile(folder.resolve("tmp/recent.gz"));
    ExtractedTexts texts = new ExtractedTexts(folder);
    assertThat(old).doesNotExist();
    assertThat(recent).exists();
    assertThat(texts.read(KEY)).contains(TEXT);
  }

  @Test
  void refusesAKeyThatIsNoDigest() throws IOException {
    ExtractedTexts texts = new ExtractedTexts(folder);
    assertThatThrownBy(() -> texts.read("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> texts.write("../" + KEY, TEXT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
