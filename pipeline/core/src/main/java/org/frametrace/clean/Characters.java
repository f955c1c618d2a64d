package org.frametrace.clean;

import java.text.Normalizer;
import org.frametrace.model.Span;

/**
 * Brings characters to one form: NFKC, plain spaces, {@code \n} for every line break, and neither
 * control nor zero-width characters.
 *
 * <p>A soft hyphen at the end of a line stays, because it says that the word goes on; all others
 * are deleted.
 */
final class Characters {

  static final char SOFT_HYPHEN = '\u00AD';
  private static final char REPLACEMENT = '\uFFFD';

  private final String raw;
  private final int offset;
  private final AlignedText.Writer out;

  private Characters(String raw, int offset, AlignedText.Writer out) {
    this.raw = raw;
    this.offset = offset;
    this.out = out;
  }

  /**
   * Writes a raw text in normal form.
   *
   * @param offset where the raw text starts in the original that the writer aligns to
   */
  static void write(String raw, int offset, AlignedText.Writer out) {
    new Characters(raw, offset, out).write();
  }

  private void write() {
    int plain = 0;
    int at = 0;
    while (at < raw.length()) {
      if (isPlain(at)) {
        at++;
        continue;
      }
      copy(plain, at);
      int end = endOfSegment(at);
      write(normalForm(at, end), at, end);
      at = end;
      plain = end;
    }
    copy(plain, at);
  }

  private void write(String normal, int start, int end) {
    int last = end;
    while (last > start + 1 && isDeleted(last - 1)) {
      last--;
    }
    Span original = new Span(offset + start, offset + last);
    if (raw.startsWith(normal, start)) {
      out.write(normal, original);
    } else {
      out.writeWhole(normal, original);
    }
  }

  private void copy(int start, int end) {
    if (start < end) {
      out.write(raw.substring(start, end), new Span(offset + start, offset + end));
    }
  }

  /** An ASCII letter, sign or line feed that nothing after it can change. */
  private boolean isPlain(int at) {
    char c = raw.charAt(at);
    return ((c >= ' ' && c < 0x7F) || c == '\n' || c == '\t')
        && (at + 1 == raw.length() || raw.charAt(at + 1) < 0x7F);
  }

  /** A segment is a character with all that may compose with it, and can be normalised alone. */
  private int endOfSegment(int start) {
    int at = start + Character.charCount(raw.codePointAt(start));
    char first = raw.charAt(start);
    if (isLineBreak(first) || Character.isISOControl(first) || isDeleted(start)) {
      return at;
    }
    boolean hangul = isHangul(raw.codePointAt(start));
    while (at < raw.length()) {
      int c = raw.codePointAt(at);
      if (!isMark(c) && !(hangul && isHangul(c)) && !isDeleted(at)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      // The voice marks of narrow kana.
      default -> c == 0xFF9E || c == 0xFF9F;
    };
  }

  /** Letters of Hangul that compose with the letter before; syllables take one more. */
  private static boolean isHangul(int c) {
    return (c >= 0x1100 && c <= 0x11FF)
        || (c >= 0x3131 && c <= 0x318E)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xAC00 && c <= 0xD7FF)
        || (c >= 0xFFA0 && c <= 0xFFDC);
  }

  private boolean isDeleted(int at) {
    int c = raw.codePointAt(at);
    if (c == SOFT_HYPHEN) {
      return !endsLine(at);
    }
    return isInvisible(c);
  }

  /** Format characters without a shape of their own, and variation selectors. */
  private static boolean isInvisible(int c) {
    boolean arabicSign =
        (c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x70F || c == 0x8E2 || c == 0x110BD;
    return (Character.getType(c) == Character.FORMAT && !arabicSign && c != SOFT_HYPHEN)
        || (c >= 0xFE00 && c <= 0xFE0F);
  }

  private boolean endsLine(int at) {
    int next = at + 1;
    while (next < raw.length() && (raw.charAt(next) == ' ' || isInvisible(raw.charAt(next)))) {
      next++;
    }
    return next < raw.length() && isLineBreak(raw.charAt(next));
  }

  private static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private String normalForm(int start, int end) {
    char first = raw.charAt(start);
    if (isLineBreak(first)) {
      boolean windows = first == '\r' && start + 1 < raw.length() && raw.charAt(start + 1) == '\n';
      return windows ? "" : "\n";
    }
    if (Character.isISOControl(first)) {
      return first == '\t' ? "\t" : "";
    }
    StringBuilder kept = new StringBuilder(end - start);
    for (int at = start; at < end; at += Character.charCount(raw.codePointAt(at))) {
      int c = raw.codePointAt(at);
      if (!isDeleted(at)) {
        kept.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
      }
    }
    String normal = Normalizer.normalize(kept, Normalizer.Form.NFKC);
    return normal.length() == 1 && Character.isSpaceChar(normal.charAt(0)) ? " " : normal;
  }
}
