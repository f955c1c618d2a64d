package org.frametrace.clean;

import org.frametrace.model.Alignment;
import org.frametrace.model.Span;

/**
 * A text and its way back to the text that it was made from.
 *
 * @param text the derived text
 * @param alignment leads from it to the original
 */
record AlignedText(String text, Alignment alignment) {

  /** Writes a derived text from start to end. */
  static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final Alignment.Builder alignment = new Alignment.Builder();

    /** Writes characters that came from a span of the original. */
    void write(CharSequence derived, Span original) {
      if (!derived.isEmpty()) {
        alignment.add(new Span(text.length(), text.length() + derived.length()), original);
        text.append(derived);
      }
    }

    /** Writes characters that came from a span as a whole. */
    void writeWhole(CharSequence derived, Span original) {
      alignment.addWhole(new Span(text.length(), text.length() + derived.length()), original);
      text.append(derived);
    }

    /** Writes characters of the original as they are. */
    void copy(String original, int start, int end) {
      write(original.substring(start, end), new Span(start, end));
    }

    /**
     * Writes a text with its alignment.
     *
     * @param offset where the text that it aligns to starts in the original
     */
    void append(AlignedText made, int offset) {
      int base = text.length();
      int[] pieces = made.alignment().packed();
      for (int i = 0; i < pieces.length; i += 4) {
        alignment.add(
            new Span(base + pieces[i], base + pieces[i + 1]),
            new Span(offset + pieces[i + 2], offset + pieces[i + 3]));
      }
      text.append(made.text());
    }

    /** Writes characters that stand nowhere in the original. */
    void insert(String derived) {
      text.append(derived);
    }

    /** Returns the number of characters written so far. */
    int length() {
      return text.length();
    }

    /** Returns a character written before. */
    char charAt(int position) {
      return text.charAt(position);
    }

    AlignedText finish() {
      return new AlignedText(text.toString(), alignment.build());
    }
  }
}
