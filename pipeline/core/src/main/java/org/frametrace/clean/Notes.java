package org.frametrace.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;

/**
 * Finds notes that no number calls for: below a table or figure, opened by {@code Note:} or by the
 * letters that its cells call for; and the note to a title, opened by the star that the title has.
 */
final class Notes {

  private static final Pattern WORD =
      Pattern.compile("(?:notes?|notas?|n\\.b\\.|nb) ?: ?\\P{Ll}.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTER = Pattern.compile("a\\)? \\p{Lu}\\p{Ll}*\\b.*");

  private static final String STARS = "*∗";

  private static final int LONGEST = 1200;

  private Notes() {}

  static void mark(List<Paragraph> paragraphs) {
    boolean below = false;
    boolean called = false;
    int page = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.first().page() != page) {
        page = paragraph.first().page();
        below = false;
        called = false;
      }
      if (isOpen(paragraph) && paragraph.length() <= LONGEST) {
        String opening = paragraph.opening();
        boolean letters = opening.startsWith("a") && LETTER.matcher(opening).matches();
        if (below && (letters || WORD.matcher(opening).matches())) {
          paragraphs.set(i, paragraph.as(Zone.FOOTNOTE, "note-below-table"));
          continue;
        }
        if (called && isStar(opening.charAt(0)) && paragraph.endsSentence()) {
          paragraphs.set(i, paragraph.as(Zone.FOOTNOTE, "note-to-title"));
          continue;
        }
      }
      switch (paragraph.zone()) {
        case TABLE, CAPTION -> below = true;
        case RUNNING, PAGE_NUMBER, FOOTNOTE -> {}
        default -> below = false;
      }
      called |= paragraph.lines().stream().anyMatch(Notes::callsForNote);
    }
  }

  /** A star at the end of a short line, as in a title. */
  private static boolean callsForNote(Line line) {
    return line.length() > 3 && isStar(line.text().charAt(line.length() - 1));
  }

  private static boolean isStar(char c) {
    return STARS.indexOf(c) >= 0;
  }

  private static boolean isOpen(Paragraph paragraph) {
    return switch (paragraph.zone()) {
      case BODY, HEADING, LIST_ITEM -> true;
      default -> false;
    };
  }
}
