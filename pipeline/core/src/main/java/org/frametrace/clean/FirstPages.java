package org.frametrace.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;

/**
 * Finds what stands before the text: covers, the title of an official record, and the page with the
 * imprint.
 *
 * <p>A first page without sentences is a cover, and so are the pages after it that have none. The
 * first page of an official record is title down to its first sentence. A page of which imprint and
 * short lines (addresses, numbers) make the greater part is an imprint as a whole.
 */
final class FirstPages {

  /** Covers are at most so many pages. */
  private static final int COVERS = 3;

  /** A cover has at most so many words. */
  private static final int MOST_WORDS_OF_A_COVER = 150;

  /** The pages after it repeat its title. */
  private static final int MOST_WORDS_OF_A_FLYLEAF = 60;

  /** A title on the page on which the text starts has at least so many lines. */
  private static final int TITLE_LINES = 3;

  private static final int WORDS_OF_A_TITLE = 4;
  private static final int LONGEST_TITLE = 400;

  private static final int LONG_PARAGRAPH = 40;
  private static final int SENTENCE = 12;
  private static final int SHORTEST_SENTENCE = 4;

  private static final Pattern FIRST_TEXT =
      Pattern.compile(
          "(?:[IVX]{1,4}\\.|1\\.)? ?(?:executive )?(?:summary|introduction|overview|background|contents"
              + "|résumé|introducción|resumen)"
              + "|(?:the|l[ae’']|el) ?\\p{L}[\\p{L} ]{4,60},",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Thanks stand on the first pages. */
  private static final int THANKS = 8;

  private static final int LONGEST_THANKS_TITLE = 40;

  private static final Pattern THANKS_TITLE =
      Pattern.compile(
          "acknowledge?ments?|remerciements?|agradecimientos?", Pattern.CASE_INSENSITIVE);

  private static final Pattern MADE_BY =
      Pattern.compile(
          "(?:this|the) (?:\\p{L}+ ){0,3}(?:report|evaluation|review|study|brief)"
              + " (?:was|has been|is) (?:commissioned|prepared|written|authored|drafted|conducted|elaborated|produced) by\\b"
              + "|(?:ce|cette|le présent) (?:\\p{L}+ ){0,2}(?:rapport|évaluation|étude)"
              + " a été (?:commandée?|préparée?|rédigée?|réalisée?|élaborée?) par\\b"
              + "|est[ea] (?:\\p{L}+ ){0,2}(?:informe|evaluación|estudio)"
              + " (?:fue|ha sido) (?:encargad[oa]|preparad[oa]|elaborad[oa]|redactad[oa]) por\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Paragraph> paragraphs;
  private final int pages;

  private FirstPages(List<Paragraph> paragraphs, int pages) {
    this.paragraphs = new ArrayList<>(paragraphs);
    this.pages = pages;
  }

  static List<Paragraph> mark(List<Paragraph> paragraphs, int pages) {
    FirstPages first = new FirstPages(paragraphs, pages);
    first.mark();
    return first.paragraphs;
  }

  /** Lines in capitals on top of the first page are its title. */
  private void markTitle() {
    for (int i = 0; pages > 1 && i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean edge = paragraph.zone() == Zone.RUNNING || paragraph.zone() == Zone.PAGE_NUMBER;
      boolean title =
          isOpen(paragraph)
              && paragraph.words() >= WORDS_OF_A_TITLE
              && paragraph.length() <= LONGEST_TITLE
              && paragraph.lines().stream().allMatch(Line::isCapitals);
      if (paragraph.first().page() > 1 || !(edge || title)) {
        return;
      }
      if (title) {
        paragraphs.set(i, paragraph.as(Zone.FRONT_MATTER, "title-in-capitals"));
      }
    }
  }

  /** Returns whether a line in capitals heads the thanks, whatever stands above it. */
  static boolean headsThanks(Line line) {
    return line.length() < LONGEST_THANKS_TITLE
        && line.isCapitals()
        && THANKS_TITLE.matcher(line.text()).matches();
  }

  /** Thanks to those who helped stand under a heading of their own, or by themselves. */
  private void markThanks() {
    boolean within = false;
    int page = 0;
    for (int i = 0; i < paragraphs.size() && paragraphs.get(i).first().page() <= THANKS; i++) {
      Paragraph paragraph = paragraphs.get(i);
      String opening = paragraph.opening();
      boolean title =
          opening.length() < LONGEST_THANKS_TITLE && THANKS_TITLE.matcher(opening).matches();
      if (title && isOpen(paragraph)) {
        within = true;
        page = paragraph.first().page();
      } else if (within && (paragraph.first().page() != page || endsThanks(paragraph))) {
        within = false;
      }
      boolean cue = paragraph.zone() == Zone.BODY && MADE_BY.matcher(opening).lookingAt();
      if ((within || cue) && isOpen(paragraph)) {
        paragraphs.set(i, paragraph.as(Zone.FRONT_MATTER, "acknowledgements"));
      }
    }
  }

  private static boolean endsThanks(Paragraph paragraph) {
    boolean contents =
        switch (paragraph.zone()) {
          case CONTENTS, ACRONYMS, BOILERPLATE -> true;
          default -> false;
        };
    return contents || FIRST_TEXT.matcher(paragraph.opening()).matches();
  }

  private void mark() {
    int start = 0;
    markThanks();
    markTitle();
    boolean covers = pages >= 4;
    while (start < paragraphs.size()) {
      int page = paragraphs.get(start).first().page();
      int end = start;
      while (end < paragraphs.size() && paragraphs.get(end).first().page() == page) {
        end++;
      }
      covers = covers && page <= COVERS && isCover(start, end);
      boolean sentences =
          paragraphs.subList(start, end).stream().anyMatch(p -> isOpen(p) && p.endsSentence());
      if (page == 1 && covers && !sentences) {
        // A title is none of the running heads that repeat it.
        for (int i = start; i < end; i++) {
          if (paragraphs.get(i).zone() == Zone.RUNNING) {
            paragraphs.set(i, paragraphs.get(i).as(Zone.FRONT_MATTER, "page-without-sentence"));
          }
        }
      }
      if (covers) {
        markAll(start, end, Zone.FRONT_MATTER, "page-without-sentence");
      } else if (page == 1 && isRecord(start, end)) {
        int text = firstText(start, end);
        markAll(start, text, Zone.FRONT_MATTER, "title-of-record");
        if (text < end
            && paragraphs.get(text).words() < SHORTEST_SENTENCE
            && !paragraphs.get(text).last().text().endsWith(",")) {
          markAll(text, text + 1, Zone.HEADING, "first-heading-of-record");
        }
      } else if (page == 1 && pages > 1) {
        int text = firstText(start, end);
        if (text < end && text - start >= TITLE_LINES && words(start, text) <= LONG_PARAGRAPH * 2) {
          markAll(start, text, Zone.FRONT_MATTER, "title-before-text");
        }
      }
      start = end;
    }
  }

  private boolean isCover(int start, int end) {
    int words = 0;
    int sentences = 0;
    for (Paragraph paragraph : paragraphs.subList(start, end)) {
      words += paragraph.words();
      sentences += paragraph.words() >= SENTENCE && paragraph.endsSentence() ? 1 : 0;
      boolean other =
          switch (paragraph.zone()) {
            case CONTENTS, ACRONYMS, BOILERPLATE, FOOTNOTE -> true;
            default -> false;
          };
      if (other || paragraph.words() >= LONG_PARAGRAPH || paragraph.last().page() > pageOf(start)) {
        return false;
      }
    }
    boolean first = pageOf(start) == 1;
    return first
        ? words <= MOST_WORDS_OF_A_COVER && sentences <= 1
        : words <= MOST_WORDS_OF_A_FLYLEAF && sentences == 0;
  }

  private int words(int start, int end) {
    return paragraphs.subList(start, end).stream().mapToInt(Paragraph::words).sum();
  }

  private int pageOf(int paragraph) {
    return paragraphs.get(paragraph).first().page();
  }

  private boolean isRecord(int start, int end) {
    return paragraphs.subList(start, end).stream().anyMatch(p -> p.rule().equals("masthead-cue"));
  }

  private int firstText(int start, int end) {
    for (int i = start; i < end; i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean sentence = paragraph.words() >= SENTENCE && paragraph.last().text().endsWith(".");
      if (paragraph.zone() == Zone.CONTENTS
          || (isOpen(paragraph)
              && (sentence
                  || paragraph.words() >= 3 * LONG_PARAGRAPH
                  || FIRST_TEXT.matcher(paragraph.opening()).matches()))) {
        return i;
      }
    }
    return end;
  }

  private void markAll(int start, int end, Zone zone, String rule) {
    for (int i = start; i < end; i++) {
      if (isOpen(paragraphs.get(i))) {
        paragraphs.set(i, paragraphs.get(i).as(zone, rule));
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
