package org.frametrace.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.junit.jupiter.api.Test;

class ExtractedTextCodecTest {

  private static final ExtractedText TEXT =
      new ExtractedText(
          "text/plain",
          true,
          List.of(
              new Page(1, List.of(new Block(BlockKind.HEADING, 2, "Migración – 移民"))),
              new Page(2, List.of())),
          Map.of("dc:title", "A title"));

  @Test
  void readsWhatItWrote() throws IOException {
    for (long seed = 0; seed < 500; seed++) {
      ExtractedText text = SomeTexts.random(seed);
      assertThat(ExtractedTextCodec.fromBytes(ExtractedTextCodec.toBytes(text)))
          .as("seed %d", seed)
          .isEqualTo(text);
    }
  }

  @Test
  void givesTheSameBytesForTheSameText() {
    assertThat(ExtractedTextCodec.toBytes(SomeTexts.random(7)))
        .isEqualTo(ExtractedTextCodec.toBytes(SomeTexts.random(7)));
  }

  @Test
  void refusesBytesThatAreCutAnywhere() {
    byte[] bytes = ExtractedTextCodec.toBytes(TEXT);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ExtractedTextCodec.fromBytes(cut))
          .as("cut after %d of %d", length, bytes.length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesBytesThatGoOnAfterTheText() {
    byte[] bytes = ExtractedTextCodec.toBytes(TEXT);
    assertThatThrownBy(() -> ExtractedTextCodec.fromBytes(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1 bytes follow");
  }

  @Test
  void meetsAnyChangedByteWithATextOrAnIoException() {
    byte[] bytes = ExtractedTextCodec.toBytes(TEXT);
    for (long seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      byte[] changed = bytes.clone();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(ExtractedTextCodec.fromBytes(changed)).isNotNull();
      } catch (IOException e) {
        assertThat(e).as("seed %d", seed).isNotNull();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void takesNoMemoryForLengthsThatLie() throws IOException {
    // A marker, then a string that claims two gigabytes.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(ExtractedTextCodec.toBytes(TEXT), 0, 4);
    out.writeByte(0);
    out.writeInt(Integer.MAX_VALUE);
    out.writeByte('x');
    assertThatThrownBy(() -> ExtractedTextCodec.fromBytes(bytes.toByteArray()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut after 1");
  }

  @Test
  void saysWhatItFoundWhereTheBytesAreNoText() {
    assertThatThrownBy(
            () ->
                ExtractedTextCodec.fromBytes(
                    "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("25504446");
  }
}
