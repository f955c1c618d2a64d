package org.frametrace.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a dictionary's file.
 *
 * @param text all of it, without a byte order mark
 */
record SourceText(String text) {

  private static final int MAX_BYTES = 16 << 20;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * A line of the file.
   *
   * @param number from 1
   * @param text without what ends it
   */
  record Line(int number, String text) {}

  /** Returns all lines. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, line)));
    return lines;
  }

  /** Returns the first line that is not blank. */
  Optional<Line> firstLine() {
    return lines().stream().filter(line -> !line.text().isBlank()).findFirst();
  }

  /** Reads a file: UTF-8, UTF-16 with its mark, or else the encoding of old Windows programs. */
  static Optional<SourceText> read(DictionaryFormat format, Reading reading) {
    Path file = reading.file();
    if (!Files.isRegularFile(file)) {
      reading.problem(
          0,
          Files.exists(file) ? "something that is no plain file" : "no such file",
          "a " + format.label() + " dictionary; check the spelling of its name and folder");
      return Optional.empty();
    }
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        reading.problem(0, size + " bytes", "a dictionary of at most " + MAX_BYTES + " bytes");
        return Optional.empty();
      }
      String text = decode(Files.readAllBytes(file), reading);
      // Old programs end a file with this sign.
      text = text.endsWith("\u001A") ? text.substring(0, text.length() - 1) : text;
      return isPlain(text, format, reading) ? Optional.of(new SourceText(text)) : Optional.empty();
    } catch (IOException e) {
      reading.problem(0, "a file that cannot be read (" + e + ")", "one that may be read");
      return Optional.empty();
    }
  }

  private static String decode(byte[] bytes, Reading reading) {
    if (bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1]) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      reading.loss(0, "text that is no UTF-8", "read as windows-1252; look at accented letters");
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean isPlain(String text, DictionaryFormat format, Reading reading) {
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (c == '\uFFFD' || (Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0)) {
        reading.problem(
            line,
            String.format(Locale.ROOT, "the character U+%04X, which stands in no text", (int) c),
            "a "
                + format.label()
                + " dictionary as plain text; this file is binary, damaged or encrypted by its"
                + " vendor");
        return false;
      }
    }
    return true;
  }
}
