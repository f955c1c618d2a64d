package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;

/**
 * Finds annexes: from the heading of the first to the next chapter, or to the end of the document.
 *
 * <p>Terms of reference and interview guides repeat what others have written, so an annex is no
 * body text. Tables, captions, footnotes and bibliographies in it stay what they are. Where nearly
 * all of a document is annex (a letter that sends a report on), the annex is the document and stays
 * text. What is appended without such a heading counts its pages anew.
 */
final class Annexes {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:\\d{1,2}(?:\\.\\d{1,2})?\\.? |[IVX]{1,4}\\. )?"
              + "(?:annex(?:es)?|appendix|appendices|annexes?|anexos?|apéndices?|enclosures?)"
              + "(?:(?: n[°o] ?| )?(?:\\d{1,2}(?:\\.\\d{1,2})?|[ivx]{1,5}|[a-h])\\b)?+"
              + "(?:\\*|\\s*[.:–—-](?: ?\\P{Ll}.*)?| (?-i:\\p{Lu}|\\().*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:chapter|part|chapitre|partie|capítulo|parte)(?: (?:\\d{1,2}|[ivx]{1,5}|[a-h])\\b.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_TITLE = 160;

  /** An annex that starts before this share of the words is the document itself. */
  private static final double EARLIEST = 0.2;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** Covers and contents are fewer. */
  private static final int MANY_PAGES = 10;

  private static final int FEWEST_APPENDED = 3;

  private Annexes() {}

  static List<Paragraph> mark(List<Paragraph> paragraphs) {
    List<Paragraph> marked = new ArrayList<>(paragraphs);
    long words = 0;
    for (Paragraph paragraph : paragraphs) {
      words += paragraph.words();
    }
    long before = 0;
    int page = 0;
    boolean within = false;
    int appended = firstAppended(paragraphs);
    for (int i = 0; i < marked.size(); i++) {
      Paragraph paragraph = marked.get(i);
      boolean late = before >= EARLIEST * words;
      before += paragraph.words();
      boolean atAppended = paragraph.first().page() == appended && page < appended;
      page = paragraph.first().page();
      if (late && (isTitle(paragraph) || atAppended)) {
        within = true;
      } else if (paragraph.zone() == Zone.HEADING
          && CHAPTER.matcher(paragraph.opening()).matches()) {
        within = false;
      }
      if (within && isText(paragraph.zone())) {
        marked.set(i, paragraph.as(Zone.ANNEX, "annex-title"));
      }
    }
    return List.copyOf(marked);
  }

  /**
   * Returns the page on which printed numbers begin anew after many pages, and never again later;
   * or 0. Parts of a compendium begin anew more often.
   */
  private static int firstAppended(List<Paragraph> paragraphs) {
    TreeMap<Integer, Integer> printed = new TreeMap<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.zone() == Zone.PAGE_NUMBER && NUMBER.matcher(paragraph.opening()).matches()) {
        printed.putIfAbsent(paragraph.first().page(), Integer.valueOf(paragraph.opening()));
      }
    }
    int last = 0;
    int first = 0;
    int count = 0;
    for (Map.Entry<Integer, Integer> page : printed.entrySet()) {
      if (page.getValue() <= 1 && last >= MANY_PAGES) {
        first = page.getKey();
        count++;
      }
      last = page.getValue();
    }
    return count == 1 && printed.tailMap(first).size() >= FEWEST_APPENDED ? first : 0;
  }

  private static boolean isTitle(Paragraph paragraph) {
    String opening = paragraph.first().opening();
    boolean open =
        switch (paragraph.zone()) {
          case HEADING, BODY, TABLE, LIST_ITEM -> true;
          default -> false;
        };
    return open
        && paragraph.length() <= LONGEST_TITLE
        && !opening.endsWith(".")
        && !opening.endsWith(",")
        && Character.isUpperCase(
            opening.codePoints().filter(Character::isLetter).findFirst().orElse('a'))
        && TITLE.matcher(opening).matches();
  }

  /** Returns whether a line is the title of an annex. */
  static boolean isTitle(Line line) {
    String opening = line.opening();
    return line.length() <= LONGEST_TITLE
        && "aAeE".indexOf(opening.charAt(0)) >= 0
        && !opening.endsWith(".")
        && !opening.endsWith(",")
        && Character.isUpperCase(opening.charAt(0))
        && TITLE.matcher(opening).matches();
  }

  private static boolean isText(Zone zone) {
    return switch (zone) {
      case BODY, HEADING, LIST_ITEM, QUOTE -> true;
      default -> false;
    };
  }
}
