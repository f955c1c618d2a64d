package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Zone;

/**
 * Finds bibliographies: from a heading such as {@code References} to the next heading that does not
 * look like an entry, or to the end.
 */
final class Bibliography {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:annex|appendix|annexe|anexo|table|tableau|tabla|cuadro)?\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])?\\s*[.):–—-]?\\s*)?"
              + "(?:(?:list of )?(?:references|bibliography|works cited|literature cited)(?: cited)?"
              + "|references and bibliography|bibliography and references|bibliographie"
              + "|références(?: bibliographiques)?|bibliografía|referencias(?: bibliográficas)?"
              + "|(?:list of )?(?:key |main )?(?:documents?|documentation|literature|sources)"
              + " (?:reviewed|consulted|cited)|works consulted|further reading"
              + "|(?:liste des )?(?:documents|ouvrages|sources) (?:consultés|examinés|consultées|cités)"
              + "|(?:lista de )?(?:documentos|fuentes|obras) (?:consultad[oa]s|revisad[oa]s|citad[oa]s)"
              + "|sources|fuentes)[:.]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST_TITLE = 60;

  /** So many paragraphs below a title tell whether it heads a list. */
  private static final int SAMPLE = 40;

  /** A title that stands on one line with the first entry. */
  private static final Pattern TITLE_AND_ENTRY =
      Pattern.compile(
          "(?:references|bibliography|bibliographie|références|bibliografía|referencias)[:.]? "
              + "\\p{Lu}[^.]{0,60}[.,].{0,150}\\b(?:19|20)\\d\\d\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\b(?:19|20)\\d\\d[a-z]?\\b|https?://|www\\.|\\bn\\.d\\.|\\bdoi\\b|\\bpp?\\. ?\\d|\\bforthcoming\\b|\\bISBN\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?:annex|appendix|appendices|annexes|annexe|anexo|anexos|chapter|part|chapitre|capítulo)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Author and year in brackets, or author and year between full stops. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:\\[?\\d{1,3}[].)]? |[•▪-] ?)?\\p{Lu}(?:[^()]{2,120}\\((?:19|20)\\d\\d[a-z]?(?:, [^)]{1,20})?\\)[.,:]? ?[\\p{Lu}“\"‘«].*"
              + "|[\\p{L}.,&’' -]{2,100}[.,] (?:19|20)\\d\\d[a-z]?[.,:] [\\p{Lu}“\"‘«].*)");

  /** So many references in a row are a list, whatever stands above them. */
  private static final int FEWEST_REFERENCES = 5;

  private static final int LONGEST_REFERENCE = 600;

  private Bibliography() {}

  /** Returns whether a line is the title of a bibliography together with its first entry. */
  static boolean startsList(Line line) {
    return TITLE_AND_ENTRY.matcher(line.opening()).matches();
  }

  static List<Paragraph> mark(List<Paragraph> paragraphs) {
    List<Paragraph> marked = new ArrayList<>(paragraphs);
    for (int i = 0; i < marked.size(); i++) {
      Paragraph title = marked.get(i);
      // Below a table the title itself looks like a cell of it.
      boolean open =
          title.zone() == Zone.BODY || title.zone() == Zone.HEADING || title.zone() == Zone.TABLE;
      boolean glued = open && TITLE_AND_ENTRY.matcher(title.opening()).matches();
      boolean caption = title.zone() == Zone.CAPTION;
      if (glued || ((open || caption) && isTitle(title))) {
        int first = glued ? i : i + 1;
        int seen = end(marked, i + 1, Math.min(marked.size(), i + 1 + SAMPLE));
        if (isList(marked.subList(first, seen))) {
          int end = end(marked, seen, marked.size());
          for (int j = caption ? i + 1 : i; j < end; j++) {
            markEntry(marked, j);
          }
          i = end - 1;
        }
      }
    }
    markRuns(marked);
    return List.copyOf(marked);
  }

  /** Lists without a title: references one after the other. */
  private static void markRuns(List<Paragraph> paragraphs) {
    int start = 0;
    int references = 0;
    for (int i = 0; i <= paragraphs.size(); i++) {
      boolean reference = i < paragraphs.size() && isReference(paragraphs.get(i));
      references += reference ? 1 : 0;
      if (!reference && (i == paragraphs.size() || !isAside(paragraphs.get(i)))) {
        for (int j = start; references >= FEWEST_REFERENCES && j < i; j++) {
          if (!isAside(paragraphs.get(j))) {
            paragraphs.set(j, paragraphs.get(j).as(Zone.BIBLIOGRAPHY, "run-of-references"));
          }
        }
        start = i + 1;
        references = 0;
      }
    }
  }

  private static boolean isAside(Paragraph paragraph) {
    return paragraph.zone() == Zone.RUNNING || paragraph.zone() == Zone.PAGE_NUMBER;
  }

  private static boolean isReference(Paragraph paragraph) {
    boolean open =
        switch (paragraph.zone()) {
          case BODY, LIST_ITEM, HEADING -> true;
          default -> false;
        };
    return open
        && paragraph.length() <= LONGEST_REFERENCE
        && REFERENCE.matcher(paragraph.opening()).matches();
  }

  private static boolean isTitle(Paragraph paragraph) {
    return paragraph.length() <= LONGEST_TITLE && TITLE.matcher(paragraph.opening()).matches();
  }

  private static void markEntry(List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    switch (paragraph.zone()) {
      case RUNNING, PAGE_NUMBER, FOOTNOTE, CONTENTS, BOILERPLATE -> {}
      default -> paragraphs.set(at, paragraph.as(Zone.BIBLIOGRAPHY, "bibliography-title"));
    }
  }

  /** The first paragraph after the entries, or the limit. */
  private static int end(List<Paragraph> paragraphs, int start, int limit) {
    for (int i = start; i < limit; i++) {
      if (endsBefore(paragraphs, i)) {
        return i;
      }
    }
    return limit;
  }

  private static boolean endsBefore(List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    Zone zone = paragraph.zone();
    String opening = paragraph.opening();
    if (paragraph.kind() == BlockKind.TABLE && zone == Zone.TABLE) {
      return isOtherTable(paragraphs, at);
    }
    if ((zone != Zone.HEADING && zone != Zone.BODY) || ENTRY.matcher(opening).find()) {
      return false;
    }
    if (Cues.imprint(opening)) {
      return true;
    }
    boolean annex = ANNEX.matcher(opening).matches() && paragraph.words() < 20;
    return annex || (zone == Zone.HEADING && introducesText(paragraphs, at + 1));
  }

  /**
   * Whether a table starts that is no list of works: hardly any of its cells looks like an entry.
   */
  private static boolean isOtherTable(List<Paragraph> paragraphs, int start) {
    int block = paragraphs.get(start).first().block();
    if (start > 0 && paragraphs.get(start - 1).last().block() == block) {
      return false;
    }
    int cells = 0;
    int entries = 0;
    for (int i = start;
        i < paragraphs.size() && paragraphs.get(i).first().block() == block && cells < SAMPLE;
        i++) {
      cells++;
      entries += ENTRY.matcher(paragraphs.get(i).opening()).find() ? 1 : 0;
    }
    // In a table of works one cell of several holds the year.
    return 6 * entries < cells;
  }

  /** Whether running text follows: several paragraphs of which hardly any looks like an entry. */
  private static boolean introducesText(List<Paragraph> paragraphs, int start) {
    int end = Math.min(paragraphs.size(), start + 6);
    return end - start >= 2 && !isList(paragraphs.subList(start, end));
  }

  private static boolean isList(List<Paragraph> paragraphs) {
    int entries = 0;
    int seen = 0;
    for (Paragraph paragraph : paragraphs) {
      switch (paragraph.zone()) {
        case RUNNING, PAGE_NUMBER -> {}
        default -> {
          seen++;
          entries += ENTRY.matcher(paragraph.opening()).find() ? 1 : 0;
        }
      }
      if (seen >= 20) {
        break;
      }
    }
    return seen > 0 && 5 * entries >= 2 * seen;
  }
}
