package org.frametrace.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads the small text files that researchers write: UTF-8, with or without a byte order mark. */
public final class TextFile {

  private TextFile() {}

  /**
   * Returns the text of a file, without its byte order mark. What keeps it from being read is added
   * to the problems: no such file, a folder, no permission, too large, not UTF-8 (with the line).
   *
   * @param file the file
   * @param what what the file is, for messages: {@code a study file}
   * @param maxBytes a larger file is not read
   */
  public static Optional<String> read(Path file, String what, int maxBytes, Problems problems) {
    if (Files.isDirectory(file)) {
      problems.add(file, "a folder", what);
      return Optional.empty();
    }
    if (!Files.exists(file)) {
      problems.add(file, "no such file", what + "; check the spelling of its name and folder");
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      problems.add(file, "something that is not a plain file", what);
      return Optional.empty();
    }
    try {
      long size = Files.size(file);
      if (size > maxBytes) {
        problems.add(file, size + " bytes", what + " of at most " + maxBytes + " bytes");
        return Optional.empty();
      }
      return decode(file, Files.readAllBytes(file), problems);
    } catch (IOException e) {
      problems.add(file, "a file that cannot be read (" + e + ")", what + " that may be read");
      return Optional.empty();
    }
  }

  private static Optional<String> decode(Path file, byte[] bytes, Problems problems) {
    if (bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
      problems.add(file, "text in UTF-16", "text in UTF-8: save the file again as UTF-8");
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.add(
          file,
          line,
          String.format(Locale.ROOT, "the byte %02X, which is no UTF-8", bytes[in.position()]),
          "text in UTF-8: save the file again as UTF-8 (in Excel: \"CSV UTF-8\")");
      return Optional.empty();
    }
    out.flip();
    boolean marked = out.length() > 0 && out.charAt(0) == '\uFEFF';
    return Optional.of(out.subSequence(marked ? 1 : 0, out.length()).toString());
  }
}
