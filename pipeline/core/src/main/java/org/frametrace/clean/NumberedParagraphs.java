package org.frametrace.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.frametrace.model.Zone;

/**
 * Tells numbers that count the paragraphs of a text, as in documents of the United Nations, from
 * those of lists. A list begins anew at 1 and is short; where a document has ten or more numbered
 * paragraphs that are long, its text is numbered; numbers of several levels count text.
 */
final class NumberedParagraphs {

  /** A numbered paragraph of more words is text, unless it stands in a list. */
  private static final int LONG = 60;

  /** With a number of several levels a paragraph of so many words is text and no heading. */
  private static final int SENTENCE = 20;

  private static final int LONGEST_LIST = 12;

  /** What counts further, with headings in between, are the paragraphs of a text. */
  private static final int LONGEST_COUNT = 20;

  private static final int SECTIONS = 3;

  /** Most of them are sentences and no questions. */
  private static final double SENTENCES = 0.75;

  /** In a text of numbered paragraphs the items of a list have fewer words on average. */
  private static final int SHORT = 25;

  private static final int FEWEST = 10;
  private static final int WORDS_OF_TEXT = 40;

  /** So many preambular paragraphs make a resolution, of which the operative ones are the text. */
  private static final int PREAMBLE = 3;

  private static final Pattern PREAMBULAR =
      Pattern.compile(
          "(?:recalling|noting|reaffirming|recogni[sz]ing|bearing in mind|welcoming|stressing"
              + "|emphasi[sz]ing|taking note|acknowledging|having considered|guided by|mindful"
              + "|rappelant|notant|réaffirmant|consciente?|prenant note|se félicitant|soulignant"
              + "|recordando|observando|reafirmando|reconociendo|tomando nota|acogiendo|teniendo)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Paragraph> paragraphs;

  private NumberedParagraphs(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Gives the zone of running text to those paragraphs that are text. */
  static void mark(List<Paragraph> paragraphs) {
    new NumberedParagraphs(paragraphs).mark();
  }

  private void mark() {
    boolean resolution = isResolution();
    boolean numbered = resolution || numbersText();
    Set<Integer> listed = resolution ? Set.of() : listed(numbered ? SHORT : Integer.MAX_VALUE);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!isNumbered(paragraph)) {
        continue;
      }
      boolean sentence =
          levels(paragraph) && paragraph.words() >= SENTENCE && paragraph.endsSentence();
      boolean alone = paragraph.words() > LONG && !listed.contains(i);
      if ((numbered && !listed.contains(i)) || sentence || alone) {
        paragraphs.set(i, paragraph.as(Zone.BODY, "numbered-paragraph"));
      }
    }
  }

  private boolean numbersText() {
    int items = 0;
    int words = 0;
    for (Paragraph paragraph : paragraphs) {
      if (isNumbered(paragraph)) {
        items++;
        words += paragraph.words();
      }
    }
    return items >= FEWEST && (words >= WORDS_OF_TEXT * items || countsOverSections());
  }

  /** Returns whether one count goes on over several headings, past the end of any list. */
  private boolean countsOverSections() {
    int count = 0;
    int sections = 0;
    int sentences = 0;
    boolean heading = false;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.zone() == Zone.HEADING) {
        heading = true;
      } else if (isNumbered(paragraph) && number(paragraph) == count + 1) {
        sections += heading ? 1 : 0;
        sentences += paragraph.last().text().endsWith(".") ? 1 : 0;
        heading = false;
        count++;
      }
    }
    return count > LONGEST_COUNT && sections >= SECTIONS && sentences >= SENTENCES * count;
  }

  private boolean isResolution() {
    return paragraphs.stream()
            .filter(paragraph -> paragraph.zone() == Zone.BODY)
            .filter(paragraph -> paragraph.last().text().endsWith(","))
            .filter(paragraph -> PREAMBULAR.matcher(paragraph.opening()).matches())
            .limit(PREAMBLE)
            .count()
        == PREAMBLE;
  }

  /**
   * The paragraphs of runs that count from 1 and end soon.
   *
   * @param words an item has fewer on average
   */
  private Set<Integer> listed(int words) {
    Set<Integer> listed = new HashSet<>();
    List<Integer> run = new ArrayList<>();
    int last = 0;
    for (int i = 0; i <= paragraphs.size(); i++) {
      boolean end = i == paragraphs.size();
      int number = end || !isNumbered(paragraphs.get(i)) ? 0 : number(paragraphs.get(i));
      if (!end && number == 0) {
        continue;
      }
      if (number != last + 1 || number == 1) {
        int length = run.stream().mapToInt(item -> paragraphs.get(item).words()).sum();
        if (run.size() > 1 && run.size() <= LONGEST_LIST && length / run.size() < words) {
          listed.addAll(run);
        }
        run.clear();
        last = 0;
      }
      if (number == last + 1) {
        run.add(i);
        last = number;
      }
    }
    return listed;
  }

  private static boolean isNumbered(Paragraph paragraph) {
    return paragraph.rule().equals("enumerator")
        && Character.isDigit(paragraph.first().text().charAt(0));
  }

  /** The number of a paragraph, or 0 if it has several levels or more than three digits. */
  private static int number(Paragraph paragraph) {
    String text = paragraph.first().text();
    int end = digits(text);
    return levels(paragraph) || end > 3 ? 0 : Integer.parseInt(text, 0, end, 10);
  }

  private static boolean levels(Paragraph paragraph) {
    String text = paragraph.first().text();
    int end = digits(text);
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isDigit(text.charAt(end + 1));
  }

  private static int digits(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
