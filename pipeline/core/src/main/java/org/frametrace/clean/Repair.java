package org.frametrace.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.frametrace.model.Block;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * Brings the characters of a block to normal form, and mends what the file or its parser has done
 * to them: wrong encodings, doubled glyphs, letter spacing.
 *
 * <p>Nearly every block has none of these and is only looked at.
 */
final class Repair {

  private final ExtractedText extracted;
  private @Nullable Set<String> vocabulary;

  Repair(ExtractedText extracted) {
    this.extracted = extracted;
  }

  /**
   * Writes a block.
   *
   * @param raw its characters
   * @param offset where they start in the text that the writer aligns to
   */
  void write(String raw, int offset, AlignedText.Writer out) {
    boolean wrong = Mojibake.isIn(raw);
    boolean lines = hasOddLine(raw);
    if (!wrong && !lines) {
      Characters.write(raw, offset, out);
      return;
    }
    AlignedText text = wrong ? Mojibake.repair(raw) : null;
    AlignedText.Writer writer = new AlignedText.Writer();
    Characters.write(text == null ? raw : text.text(), 0, writer);
    text = after(writer.finish(), text);
    if (lines) {
      text = after(doubled(text.text()), text);
      text = after(spaced(text.text()), text);
    }
    out.append(text, offset);
  }

  private static AlignedText after(AlignedText step, @Nullable AlignedText earlier) {
    return earlier == null
        ? step
        : new AlignedText(step.text(), step.alignment().andThen(earlier.alignment()));
  }

  private static boolean hasOddLine(String text) {
    for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
      int end = endOfLine(text, start);
      if (LetterSpacing.isIn(text, start, end) || DoubledGlyphs.isIn(text, start, end)) {
        return true;
      }
    }
    return false;
  }

  private static AlignedText doubled(String text) {
    AlignedText.Writer out = new AlignedText.Writer();
    for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
      int end = endOfLine(text, start);
      if (DoubledGlyphs.isIn(text, start, end)) {
        DoubledGlyphs.write(text, start, end, out);
      } else {
        out.copy(text, start, end);
      }
      out.copy(text, end, Math.min(text.length(), end + 1));
    }
    return out.finish();
  }

  private AlignedText spaced(String text) {
    AlignedText.Writer out = new AlignedText.Writer();
    for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
      int end = endOfLine(text, start);
      if (LetterSpacing.isIn(text, start, end)) {
        LetterSpacing.write(text, start, end, vocabulary(), out);
      } else {
        out.copy(text, start, end);
      }
      out.copy(text, end, Math.min(text.length(), end + 1));
    }
    return out.finish();
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** The words of all lines that are not set wide, in lower case. */
  private Set<String> vocabulary() {
    if (vocabulary != null) {
      return vocabulary;
    }
    Set<String> words = new HashSet<>();
    for (Page page : extracted.pages()) {
      for (Block block : page.blocks()) {
        String text = block.text();
        for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
          int end = endOfLine(text, start);
          if (!LetterSpacing.isIn(text, start, end)) {
            addWords(text, start, end, words);
          }
        }
      }
    }
    vocabulary = words;
    return words;
  }

  private static void addWords(String text, int start, int end, Set<String> words) {
    int at = start;
    while (at < end) {
      int stop = at;
      while (stop < end && Character.isLetter(text.charAt(stop))) {
        stop++;
      }
      if (stop - at > 1) {
        words.add(text.substring(at, stop).toLowerCase(Locale.ROOT));
      }
      at = stop + 1;
    }
  }
}
