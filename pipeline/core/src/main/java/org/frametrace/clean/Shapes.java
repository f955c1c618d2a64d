package org.frametrace.clean;

import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;
import org.jspecify.annotations.Nullable;

/** Tells headings and rows of numbers by their shape and by what stands around them. */
final class Shapes {

  private static final int LONGEST_HEADING = 150;
  private static final int MOST_WORDS = 20;

  /** A longer line that ends with a colon is a sentence that introduces a list. */
  private static final int MOST_WORDS_BEFORE_COLON = 4;

  /** How many fragments in a row are too many to be headings. */
  static final int FRAGMENTS_OF_A_TABLE = 4;

  private static final int MOST_WORDS_OF_A_FRAGMENT = 8;

  /** What stands behind a label may be longer. */
  private static final int MOST_WORDS_OF_A_FACT = 15;

  /** A label and its value, as in a table of facts about a project. */
  static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}/’'()-]*(?: [\\p{L}/’'()&-]+){0,5} ?: ?.*");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[IVX]{1,5}|[A-Z])[.)]?|\\d{1,2}\\.) ?\\p{Lu}.*"
              + "|(?i:annex|appendix|chapter|part|section|annexe|chapitre|anexo|capítulo)"
              + " (?:\\d+|[IVXivx]+|[A-Z])\\b.*");

  /** A title with a roman number or capital letter may be longer: texts seldom start so. */
  private static final Pattern CHAPTER = Pattern.compile("(?:[IVX]{1,5}|[A-Z])\\. ?\\p{Lu}.*");

  private static final int LONGEST_CHAPTER = 260;
  private static final int MOST_WORDS_OF_A_CHAPTER = 40;

  private static final int LONGEST_COUNTED = 40;
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:recommendation|finding|conclusion|decision|resolution|lesson|lesson learned|case study"
              + "|recommandation|constatation|constat|décision|résolution|leçon|étude de cas"
              + "|recomendación|hallazgo|conclusión|decisión|resolución|lección)"
              + " (?:n[°º] ?)?(?:\\d{1,3}(?:[./]\\d{1,3})*|[IVX]{1,5})[.:]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Shapes() {}

  /** Returns whether a paragraph is a word and a number that head what follows. */
  static boolean counted(Paragraph paragraph) {
    return paragraph.length() <= LONGEST_COUNTED && COUNTED.matcher(paragraph.opening()).matches();
  }

  /** Returns whether a paragraph starts with a number or letter as chapters have. */
  static boolean numbered(Paragraph paragraph) {
    return NUMBERED.matcher(paragraph.opening()).matches();
  }

  /** Returns whether most words are numbers, as in a row of a table. */
  static boolean mostlyNumbers(String text) {
    int words = 0;
    int numbers = 0;
    int start = 0;
    boolean beforeMonth = false;
    boolean afterMonth = false;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      words++;
      boolean number = isNumber(text, start, end);
      // The day and the year of a date are text.
      boolean month = Dates.month(text, start, end);
      numbers += number && !afterMonth ? 1 : 0;
      numbers -= month && beforeMonth ? 1 : 0;
      beforeMonth = number && !afterMonth;
      afterMonth = month;
      start = end + 1;
    }
    return numbers == words || (words >= 4 && 2 * numbers > words);
  }

  private static boolean isNumber(String text, int start, int end) {
    int letters = 0;
    boolean digit = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return digit && letters <= 1;
  }

  /**
   * Returns whether a paragraph is a heading: short, without a full stop, starting with a capital
   * or a number, and followed by text.
   */
  static boolean heading(
      Paragraph paragraph, @Nullable Paragraph before, @Nullable Paragraph after) {
    String text = paragraph.opening();
    boolean chapter = CHAPTER.matcher(text).matches();
    if (paragraph.lines().size() > 3
        || paragraph.length() > (chapter ? LONGEST_CHAPTER : LONGEST_HEADING)
        || paragraph.words() > (chapter ? MOST_WORDS_OF_A_CHAPTER : MOST_WORDS)
        || after == null
        || NameLists.isEntry(paragraph)
        || endsLikeText(text)
        || (text.endsWith(":") && paragraph.words() > MOST_WORDS_BEFORE_COLON)
        || text.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean numbered = NUMBERED.matcher(text).matches();
    if (NameLists.person(text)) {
      return false;
    }
    boolean capital = Character.isUpperCase(text.codePointAt(0)) || Questions.isAlone(text);
    if (!numbered && !capital) {
      return false;
    }
    int number = Ends.isCapitals(text) ? -2 : number(text);
    if (number >= 0
        && (number(after) == number + 1 || (before != null && number(before) == number - 1))) {
      return false;
    }
    boolean textFollows = isText(after) || after.zone() == Zone.CAPTION;
    if (numbered || (Ends.isCapitals(text) && text.length() > 3)) {
      return textFollows || startsLikeHeading(after);
    }
    return textFollows && (before == null || before.endsSentence() || before.zone() != Zone.BODY);
  }

  /** Returns whether a paragraph may be a cell of a table: a few words without a full stop. */
  static boolean fragment(Paragraph paragraph) {
    boolean open =
        switch (paragraph.zone()) {
          case BODY -> true;
          case HEADING -> !NUMBERED.matcher(paragraph.opening()).matches();
          default -> false;
        };
    if (NameLists.isEntry(paragraph)) {
      return false;
    }
    boolean labelled = LABEL.matcher(paragraph.first().opening()).matches();
    return open
        && paragraph.kind() == BlockKind.PARAGRAPH
        && paragraph.words() <= (labelled ? MOST_WORDS_OF_A_FACT : MOST_WORDS_OF_A_FRAGMENT)
        && !paragraph.last().text().endsWith(".");
  }

  private static int number(Paragraph paragraph) {
    return number(paragraph.first().opening());
  }

  /** The number of an item or heading such as {@code 3. Results}, or -2. */
  private static int number(String text) {
    int end = 0;
    while (end < 3 && end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean whole = end > 0 && end + 1 < text.length() && !Character.isDigit(text.charAt(end + 1));
    return whole && Starts.numbered(text) ? Integer.parseInt(text, 0, end, 10) : -2;
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
