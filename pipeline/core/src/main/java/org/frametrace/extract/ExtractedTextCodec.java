package org.frametrace.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;

/**
 * Writes an extracted text as bytes and reads it back, exactly.
 *
 * <p>The form is a marker with a version, then the fields in order; lists are preceded by their
 * length. A string is its length in bytes and its characters: Latin-1 where that suffices and
 * UTF-16 elsewhere, so that even half of a surrogate pair, which a hostile file can yield, comes
 * back as it was. The same text always gives the same bytes.
 */
public final class ExtractedTextCodec {

  /** Changes with the form; bytes of another version are not read. */
  private static final int MARKER = 0x46545802;

  private static final int LATIN_1 = 0;
  private static final int UTF_16 = 1;

  private static final int IN_FILE = 0;
  private static final int RECOGNISED = 1;
  private static final int UNREAD = 2;

  private ExtractedTextCodec() {}

  /** Returns the bytes of a text. */
  public static byte[] toBytes(ExtractedText text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(text, bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a text from all of some bytes.
   *
   * @throws IOException if they are no text of this version, cut, or followed by more
   */
  public static ExtractedText fromBytes(byte[] bytes) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    ExtractedText text = read(in);
    if (in.available() > 0) {
      throw new IOException(in.available() + " bytes follow the extracted text");
    }
    return text;
  }

  /** Writes a text to a stream and leaves the stream open. */
  public static void write(ExtractedText text, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MARKER);
    writeString(out, text.mediaType());
    out.writeBoolean(text.paged());
    out.writeInt(text.pages().size());
    for (Page page : text.pages()) {
      writeOrigin(out, page);
      out.writeInt(page.blocks().size());
      for (Block block : page.blocks()) {
        out.writeUTF(block.kind().name());
        out.writeInt(block.level());
        writeString(out, block.text());
      }
    }
    out.writeInt(text.properties().size());
    for (Map.Entry<String, String> property : text.properties().entrySet()) {
      writeString(out, property.getKey());
      writeString(out, property.getValue());
    }
    out.flush();
  }

  /**
   * Reads a text from a stream and leaves the stream open after it. No more memory is taken than
   * the stream has bytes for, whatever the lengths in it claim.
   *
   * @throws IOException if the bytes are no text of this version, or cut
   */
  public static ExtractedText read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int marker = in.readInt();
    if (marker != MARKER) {
      throw new IOException(
          "an extracted text begins with "
              + Integer.toHexString(MARKER)
              + ", found "
              + Integer.toHexString(marker));
    }
    String mediaType = readString(in);
    boolean paged = in.readBoolean();
    int pageCount = readCount(in);
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= pageCount; number++) {
      int origin = in.readUnsignedByte();
      OptionalDouble confidence =
          origin == RECOGNISED ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
      int blockCount = readCount(in);
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < blockCount; i++) {
        blocks.add(readBlock(in));
      }
      pages.add(page(number, blocks, confidence, origin));
    }
    int propertyCount = readCount(in);
    Map<String, String> properties = new TreeMap<>();
    for (int i = 0; i < propertyCount; i++) {
      properties.put(readString(in), readString(in));
    }
    try {
      return new ExtractedText(mediaType, paged, pages, properties);
    } catch (IllegalArgumentException e) {
      throw new IOException("the bytes are no extracted text: " + e.getMessage(), e);
    }
  }

  private static void writeOrigin(DataOutputStream out, Page page) throws IOException {
    if (page.ocrConfidence().isPresent()) {
      out.writeByte(RECOGNISED);
      out.writeDouble(page.ocrConfidence().getAsDouble());
    } else {
      out.writeByte(page.unread() ? UNREAD : IN_FILE);
    }
  }

  private static Page page(int number, List<Block> blocks, OptionalDouble confidence, int origin)
      throws IOException {
    if (origin > UNREAD) {
      throw new IOException("no page was read in way " + origin);
    }
    try {
      return new Page(number, blocks, confidence, origin == UNREAD);
    } catch (IllegalArgumentException e) {
      throw new IOException("the bytes are no page: " + e.getMessage(), e);
    }
  }

  private static Block readBlock(DataInputStream in) throws IOException {
    String kind = in.readUTF();
    try {
      return new Block(BlockKind.valueOf(kind), readCount(in), readString(in));
    } catch (IllegalArgumentException e) {
      throw new IOException("there is no kind of block called '" + kind + "'", e);
    }
  }

  private static int readCount(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0) {
      throw new IOException("a count is not negative, found " + count);
    }
    return count;
  }

  private static void writeString(DataOutputStream out, String string) throws IOException {
    boolean latin1 = string.chars().allMatch(c -> c <= 0xFF);
    out.writeByte(latin1 ? LATIN_1 : UTF_16);
    if (latin1) {
      byte[] bytes = string.getBytes(StandardCharsets.ISO_8859_1);
      out.writeInt(bytes.length);
      out.write(bytes);
      return;
    }
    byte[] bytes = new byte[Math.multiplyExact(2, string.length())];
    for (int i = 0; i < string.length(); i++) {
      bytes[2 * i] = (byte) (string.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) string.charAt(i);
    }
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readString(DataInputStream in) throws IOException {
    int form = in.readUnsignedByte();
    int length = readCount(in);
    if (form > UTF_16 || (form == UTF_16 && length % 2 != 0)) {
      throw new IOException("no string has form " + form + " and " + length + " bytes");
    }
    // Grows with what is there, so that a length that lies takes no memory.
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a string of " + length + " bytes is cut after " + bytes.length);
    }
    if (form == LATIN_1) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    char[] characters = new char[length / 2];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) (((bytes[2 * i] & 0xFF) << 8) | (bytes[2 * i + 1] & 0xFF));
    }
    return new String(characters);
  }
}
