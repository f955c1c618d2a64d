package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;

/**
 * Finds imprints and disclaimers by cue phrases on the first pages and the last.
 *
 * <p>What stands under the heading {@code Disclaimer} is one. A page of which such paragraphs and
 * short lines (addresses, numbers, names) make the greater part is an imprint as a whole.
 */
final class Imprints {

  private static final int PAGES_BEFORE = 5;
  private static final int PAGES_AFTER = 2;

  /** Paragraphs of fewer words are addresses, numbers and names. */
  private static final int SHORT = 12;

  private static final Pattern HEADING =
      Pattern.compile(
          "disclaimers?|copyright|imprint|impressum|avertissement|clause de non-responsabilité"
              + "|mentions légales|descargo de responsabilidad|aviso legal|créditos|crédits|credits",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Paragraph> paragraphs;

  private Imprints(List<Paragraph> paragraphs) {
    this.paragraphs = new ArrayList<>(paragraphs);
  }

  static List<Paragraph> mark(List<Paragraph> paragraphs, int pages) {
    Imprints imprints = new Imprints(paragraphs);
    int start = 0;
    while (start < paragraphs.size()) {
      int page = paragraphs.get(start).first().page();
      int end = start;
      while (end < paragraphs.size() && paragraphs.get(end).first().page() == page) {
        end++;
      }
      if (page <= PAGES_BEFORE || page > pages - PAGES_AFTER) {
        imprints.markPage(start, end, page > 1);
      }
      start = end;
    }
    return imprints.paragraphs;
  }

  private void markPage(int start, int end, boolean mayBeWhole) {
    int words = 0;
    int imprint = 0;
    int small = 0;
    boolean headed = false;
    int heading = -1;
    for (int i = start; i < end; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!isOpen(paragraph)) {
        continue;
      }
      String opening = paragraph.opening();
      if (HEADING.matcher(opening).matches()) {
        headed = true;
        heading = i;
      } else if (headed && paragraph.zone() == Zone.HEADING) {
        headed = false;
      }
      boolean cue = headed || Cues.imprint(opening);
      if (cue) {
        paragraphs.set(i, paragraph.as(Zone.BOILERPLATE, "imprint-cue"));
        imprint += paragraph.words();
      } else if (paragraph.words() < SHORT) {
        small += paragraph.words();
      }
      words += paragraph.words();
    }
    if (mayBeWhole && imprint > 0 && 2 * (imprint + small) >= words) {
      // Before a heading of its own stand the names of those who made the document.
      markRest(start, heading, Zone.FRONT_MATTER);
      markRest(start, end, Zone.BOILERPLATE);
    }
  }

  private void markRest(int start, int end, Zone zone) {
    for (int i = start; i < end; i++) {
      if (isOpen(paragraphs.get(i))) {
        paragraphs.set(i, paragraphs.get(i).as(zone, "imprint-page"));
      }
    }
  }

  private static boolean isOpen(Paragraph paragraph) {
    return switch (paragraph.zone()) {
      case BODY, HEADING, LIST_ITEM, TABLE -> true;
      default -> false;
    };
  }
}
