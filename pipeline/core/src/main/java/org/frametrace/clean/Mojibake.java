package org.frametrace.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.frametrace.model.Span;

/**
 * Repairs UTF-8 that was read as Windows-1252 or Latin-1: {@code donâ€™t}, {@code migrÃ©s}.
 *
 * <p>A group of two to four characters is repaired if their bytes are the UTF-8 form of one
 * character. Three or four such characters in a row stand in no real text. Two may ({@code
 * «CAFÉ»}), so pairs have to start with Ã or Â; and where the second is a sign of punctuation too,
 * the text has to have a group that is beyond doubt.
 */
final class Mojibake {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A text may have been read wrong twice. */
  private static final int ROUNDS = 2;

  private Mojibake() {}

  /** Returns whether a text has a group that is beyond doubt. */
  static boolean isIn(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      int length = text.charAt(i) < 0xC2 ? 0 : groupAt(text, i);
      if (length > 2 || (length == 2 && !isPunctuation(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Repairs a text that has such a group. */
  static AlignedText repair(String text) {
    AlignedText repaired = once(text);
    for (int round = 1; round < ROUNDS && isIn(repaired.text()); round++) {
      AlignedText again = once(repaired.text());
      repaired = new AlignedText(again.text(), again.alignment().andThen(repaired.alignment()));
    }
    return repaired;
  }

  private static AlignedText once(String text) {
    AlignedText.Writer out = new AlignedText.Writer();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      int length = text.charAt(at) < 0xC2 ? 0 : groupAt(text, at);
      if (length == 0) {
        at++;
        continue;
      }
      out.write(text.substring(plain, at), new Span(plain, at));
      out.writeWhole(decode(text, at, length), new Span(at, at + length));
      at += length;
      plain = at;
    }
    out.write(text.substring(plain), new Span(plain, text.length()));
    return out.finish();
  }

  /** The length of the group that starts here, or 0. */
  private static int groupAt(String text, int at) {
    int lead = toByte(text.charAt(at));
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : 2;
    boolean pair = lead == 0xC2 || lead == 0xC3;
    if (lead < 0xC2 || lead > 0xF4 || (length == 2 && !pair) || at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int next = toByte(text.charAt(i));
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    return decode(text, at, length).isEmpty() ? 0 : length;
  }

  private static String decode(String text, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) toByte(text.charAt(at + i));
    }
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isReadable(decoded.codePointAt(0)) ? decoded : "";
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  /** What texts in Latin letters are made of: letters, signs, ligatures, and pictures. */
  private static boolean isReadable(int c) {
    boolean latin = (c >= 0xA0 && c < 0x250) || (c >= 0x1E00 && c < 0x1F00);
    boolean sign = (c >= 0x2000 && c < 0x2300) || (c >= 0x25A0 && c < 0x2600);
    return latin || sign || (c >= 0xFB00 && c <= 0xFB06) || c == 0xFEFF || c >= 0x1F000;
  }

  /** The byte that a character was read from, or −1. */
  private static int toByte(char c) {
    if (c < 0x100) {
      return c;
    }
    if (c > 0x2122 || (c > 0x2DC && c < 0x2013) || (c > 0x192 && c < 0x2C6)) {
      return -1;
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
      return bytes.get(0) & 0xFF;
    } catch (CharacterCodingException e) {
      return -1;
    }
  }

  /** Quotes and dashes, which may follow a capital that ends a word. */
  private static boolean isPunctuation(char c) {
    return (c >= 0x2013 && c <= 0x203A) || c == '»' || c == '«' || c == '·' || c == '®' || c == 'º';
  }
}
