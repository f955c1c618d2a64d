package org.frametrace.model;

import java.util.List;

/**
 * A text made ready for annotation, its zones, and its way back.
 *
 * @param text paragraphs with a blank line ({@code \n\n}) between them and no line break within
 * @param paragraphs one zoned span a paragraph, in order, not overlapping; what lies between two is
 *     white space
 * @param alignment leads from {@code text} to {@link ExtractedText#text()}
 */
public record CleanText(String text, List<ZonedSpan> paragraphs, Alignment alignment) {

  public CleanText {
    paragraphs = List.copyOf(paragraphs);
    int end = 0;
    for (ZonedSpan paragraph : paragraphs) {
      if (paragraph.span().start() < end) {
        throw new IllegalArgumentException(
            "paragraphs do not overlap, found one from "
                + paragraph.span().start()
                + " though the one before ends at "
                + end);
      }
      end = paragraph.span().end();
    }
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "a paragraph ends at " + end + " in a text of " + text.length());
    }
  }
}
