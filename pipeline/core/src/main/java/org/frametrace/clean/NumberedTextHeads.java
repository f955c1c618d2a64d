package org.frametrace.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings between numbered paragraphs. Where the text is numbered throughout, what has no
 * number, starts with a capital and ends without a full stop right before the next number is a
 * heading, even if it is as long as a sentence.
 */
final class NumberedTextHeads {

  private static final int MOST_LINES = 3;
  private static final int MOST_WORDS = 45;

  private static final Pattern NOTED = Pattern.compile("\\p{L}[.”’)]{1,2} ?\\d{1,3}$");

  private NumberedTextHeads() {}

  static void mark(List<Paragraph> paragraphs) {
    Paragraph before = null;
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (isAside(paragraph)) {
        continue;
      }
      Paragraph after = next(paragraphs, i);
      if (after != null && isHead(paragraph) && isNumbered(after) && leads(before)) {
        paragraphs.set(i, paragraph.as(Zone.HEADING, "before-numbered-paragraph"));
      }
      before = paragraphs.get(i);
    }
  }

  private static boolean leads(@Nullable Paragraph before) {
    return before != null
        && (before.zone() == Zone.HEADING || (isNumbered(before) && ends(before)));
  }

  /** Returns whether a sentence ends, maybe with the number of a note after its full stop. */
  private static boolean ends(Paragraph paragraph) {
    return paragraph.endsSentence() || NOTED.matcher(paragraph.last().ending()).find();
  }

  private static boolean isHead(Paragraph paragraph) {
    String last = paragraph.last().text();
    boolean open =
        paragraph.zone() == Zone.BODY
            || (paragraph.zone() == Zone.LIST_ITEM && paragraph.rule().equals("enumerator"));
    boolean counted = paragraph.rule().equals("enumerator") && !Shapes.numbered(paragraph);
    return open
        && !counted
        && !isNumbered(paragraph)
        && paragraph.lines().size() <= MOST_LINES
        && paragraph.words() <= MOST_WORDS
        && Character.isUpperCase(paragraph.first().text().codePointAt(0))
        && Character.isLetter(last.codePointBefore(last.length()));
  }

  private static boolean isNumbered(Paragraph paragraph) {
    return paragraph.rule().equals("numbered-paragraph")
        && Character.isDigit(paragraph.first().text().charAt(0));
  }

  private static @Nullable Paragraph next(List<Paragraph> paragraphs, int from) {
    for (int i = from + 1; i < paragraphs.size(); i++) {
      if (!isAside(paragraphs.get(i))) {
        return paragraphs.get(i);
      }
    }
    return null;
  }

  private static boolean isAside(Paragraph paragraph) {
    return switch (paragraph.zone()) {
      case RUNNING, PAGE_NUMBER, FOOTNOTE -> true;
      default -> false;
    };
  }
}
