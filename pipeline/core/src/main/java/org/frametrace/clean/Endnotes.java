package org.frametrace.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;

/**
 * Finds notes that stand together at the end of a text, under a heading of their own and counted
 * from 1 on.
 */
final class Endnotes {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:end ?-?notes|notes|footnotes|notes de fin|notas(?: finales)?)[:.]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST_TITLE = 20;

  private static final Pattern NOTE =
      Pattern.compile("[\\[(]?(\\d{1,3}|[ivxl]{1,6})[]).]? ?[\\p{Lu}“\"‘(«h].*");

  /** So many notes make a list. */
  private static final int FEWEST = 3;

  /** So many paragraphs in a row without a number, and the list is over. */
  private static final int GAP = 2;

  private Endnotes() {}

  /** Gives the zone of notes to all from the heading to the last numbered paragraph. */
  static void mark(List<Paragraph> paragraphs) {
    for (int i = paragraphs.size() / 2; i < paragraphs.size(); i++) {
      Paragraph title = paragraphs.get(i);
      boolean open = title.zone() == Zone.HEADING || title.zone() == Zone.BODY;
      if (open && title.length() <= LONGEST_TITLE && TITLE.matcher(title.opening()).matches()) {
        int end = end(paragraphs, i + 1);
        for (int j = i; j < end; j++) {
          if (isText(paragraphs.get(j))) {
            paragraphs.set(j, paragraphs.get(j).as(Zone.FOOTNOTE, "endnotes"));
          }
        }
        i = Math.max(i, end - 1);
      }
    }
  }

  private static int end(List<Paragraph> paragraphs, int start) {
    int end = start;
    int notes = 0;
    int gap = 0;
    int last = 0;
    for (int i = start; i < paragraphs.size() && gap <= GAP; i++) {
      int number = number(paragraphs.get(i).opening());
      if (number > last && number <= last + FEWEST) {
        notes++;
        gap = 0;
        end = i + 1;
        last = number;
      } else if (isText(paragraphs.get(i))) {
        gap++;
      }
    }
    return notes >= FEWEST ? end : start - 1;
  }

  private static int number(String opening) {
    Matcher matcher = NOTE.matcher(opening);
    if (!matcher.matches()) {
      return 0;
    }
    String number = matcher.group(1);
    boolean digits = Character.isDigit(number.charAt(0));
    return digits ? Integer.parseInt(number) : PageNumbers.roman(number);
  }

  private static boolean isText(Paragraph paragraph) {
    return switch (paragraph.zone()) {
      case BODY, HEADING, LIST_ITEM, TABLE, QUOTE -> true;
      default -> false;
    };
  }
}
