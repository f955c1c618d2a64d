package org.frametrace.clean;

import java.util.regex.Pattern;
import org.frametrace.model.Zone;
import org.jspecify.annotations.Nullable;

/** Tells headings and rows of numbers by their shape and by what stands around them. */
final class Shapes {

  private static final int LONGEST_HEADING = 150;
  private static final int MOST_WORDS = 20;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[IVX]{1,5}|[A-Z])[.)]?|\\d{1,2}\\.) ?\\p{Lu}.*"
              + "|(?i:annex|appendix|chapter|part|section|annexe|chapitre|anexo|capítulo)"
              + " (?:\\d+|[IVXivx]+|[A-Z])\\b.*");

  private Shapes() {}

  /** Returns whether most words are numbers, as in a row of a table. */
  static boolean mostlyNumbers(String text) {
    int words = 0;
    int numbers = 0;
    for (String word : text.split(" ", -1)) {
      words++;
      if (word.chars().anyMatch(Character::isDigit)
          && word.chars().filter(Character::isLetter).count() <= 1) {
        numbers++;
      }
    }
    return words >= 3 && 2 * numbers > words;
  }

  /**
   * Returns whether a paragraph is a heading: short, without a full stop, starting with a capital
   * or a number, and followed by text.
   */
  static boolean heading(
      Paragraph paragraph, @Nullable Paragraph before, @Nullable Paragraph after) {
    String text = paragraph.opening();
    if (paragraph.lines().size() > 3
        || paragraph.length() > LONGEST_HEADING
        || paragraph.words() > MOST_WORDS
        || after == null
        || endsLikeText(text)
        || text.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean numbered = NUMBERED.matcher(text).matches();
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    if (!numbered && !capital) {
      return false;
    }
    boolean textFollows = isText(after) || after.zone() == Zone.CAPTION;
    if (numbered || (Ends.isCapitals(text) && text.length() > 3)) {
      return textFollows || startsLikeHeading(after);
    }
    return textFollows && (before == null || before.endsSentence() || before.zone() != Zone.BODY);
  }

  private static boolean endsLikeText(String text) {
    char last = text.charAt(text.length() - 1);
    return ".;,!".indexOf(last) >= 0 || Ends.isHyphen(last);
  }

  private static boolean startsLikeHeading(Paragraph paragraph) {
    return paragraph.length() <= LONGEST_HEADING
        && !paragraph.endsSentence()
        && Character.isUpperCase(paragraph.first().text().codePointAt(0));
  }

  private static boolean isText(Paragraph paragraph) {
    return paragraph.words() >= 12
        || Starts.bullet(paragraph.opening())
        || (paragraph.endsSentence() && paragraph.words() >= 5);
  }
}
