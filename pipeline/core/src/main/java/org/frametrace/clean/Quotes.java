package org.frametrace.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frametrace.model.Zone;

/**
 * Finds block quotes and pull quotes.
 *
 * <p>A block quote is a paragraph in quotation marks from its first character to its last, but for
 * the name of who said it. A pull quote is a short paragraph that stands word for word in a longer
 * one elsewhere: it was set large to catch the eye, and would be counted twice.
 */
final class Quotes {

  private static final String OPENING = "«“„\"";

  private static final int FEWEST_WORDS = 8;
  private static final int LONGEST_ATTRIBUTION = 80;

  /** A quotation that pages and pictures break goes on over at most so many paragraphs. */
  private static final int MOST_PARAGRAPHS = 3;

  /** A pull quote has at most so many words. */
  private static final int MOST_WORDS = 60;

  private static final int MOST_ALIKE = 4;

  /** So many words in a row are compared first. */
  private static final int KEY = 8;

  private Quotes() {}

  static List<Paragraph> mark(List<Paragraph> paragraphs) {
    List<Paragraph> marked = new ArrayList<>(paragraphs);
    int next;
    for (int i = 0; i < marked.size(); i = next) {
      int end = end(marked, i);
      next = Math.max(end, i + 1);
      for (int j = i; j < end; j++) {
        marked.set(j, marked.get(j).as(Zone.QUOTE, "quotation-marks"));
      }
    }
    markPullQuotes(marked);
    return marked;
  }

  /** Returns whether a line starts with a quotation mark. */
  static boolean opens(Line line) {
    return OPENING.indexOf(line.text().charAt(0)) >= 0;
  }

  /** The end of the block quote that starts with a paragraph, or its start if there is none. */
  private static int end(List<Paragraph> paragraphs, int start) {
    char first = paragraphs.get(start).first().text().charAt(0);
    boolean title = paragraphs.get(start).lines().stream().allMatch(Line::isCapitals);
    if (OPENING.indexOf(first) < 0 || title) {
      return start;
    }
    QuotationMarks marks = new QuotationMarks();
    int words = 0;
    for (int i = start; i < Math.min(paragraphs.size(), start + MOST_PARAGRAPHS); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean open = paragraph.zone() == Zone.BODY || paragraph.zone() == Zone.HEADING;
      if (!open || (i > start && OPENING.indexOf(paragraph.first().text().charAt(0)) >= 0)) {
        return start;
      }
      words += paragraph.words();
      for (Line line : paragraph.lines()) {
        marks.read(line.text());
      }
      if (marks.longestOutside() > LONGEST_ATTRIBUTION) {
        return start;
      }
      if (marks.closed()) {
        return words >= FEWEST_WORDS && marks.mostlyInside() ? i + 1 : start;
      }
    }
    return start;
  }

  private static void markPullQuotes(List<Paragraph> paragraphs) {
    List<String[]> words = new ArrayList<>();
    Map<Integer, List<Integer>> candidates = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean text =
          paragraph.zone() == Zone.BODY
              || (paragraph.zone() == Zone.HEADING && paragraph.words() > KEY);
      String[] own = text ? words(paragraph) : new String[0];
      words.add(own);
      if (own.length >= KEY && own.length <= MOST_WORDS) {
        candidates.computeIfAbsent(key(own, 0), k -> new ArrayList<>(1)).add(i);
      }
    }
    // So many paragraphs that start alike are formulas, and comparing them all would take too long.
    candidates.values().removeIf(alike -> alike.size() > MOST_ALIKE);
    if (candidates.isEmpty()) {
      return;
    }
    int[] repeated = new int[paragraphs.size()];
    boolean[] near = new boolean[paragraphs.size()];
    for (int i = 0; i < paragraphs.size(); i++) {
      String[] longer = words.get(i);
      for (int at = 0; at + KEY <= longer.length; at++) {
        for (int candidate : candidates.getOrDefault(key(longer, at), List.of())) {
          String[] own = words.get(candidate);
          boolean again = candidate != i && Arrays.equals(own, longer);
          if (again || stands(own, longer, at)) {
            repeated[candidate] += again ? 2 : 1;
            near[candidate] |= isNear(paragraphs.get(candidate), paragraphs.get(i));
          }
        }
      }
    }
    for (int i = 0; i < repeated.length; i++) {
      // What comes back more than once is a formula.
      if (repeated[i] == 1 && near[i]) {
        paragraphs.set(i, paragraphs.get(i).as(Zone.QUOTE, "repeated-in-text"));
      }
    }
  }

  private static boolean isNear(Paragraph quote, Paragraph text) {
    return Math.abs(quote.first().page() - text.first().page()) <= 1
        && !Character.isLowerCase(quote.first().text().codePointAt(0));
  }

  private static boolean stands(String[] shorter, String[] longer, int at) {
    if (longer.length < shorter.length + KEY || at + shorter.length > longer.length) {
      return false;
    }
    for (int i = 0; i < shorter.length; i++) {
      if (!shorter[i].equals(longer[at + i])) {
        return false;
      }
    }
    return true;
  }

  /** The same for the same words, and seldom for others. */
  private static int key(String[] words, int at) {
    int key = 1;
    for (int i = at; i < at + KEY; i++) {
      key = 31 * key + words[i].hashCode();
    }
    return key;
  }

  /** The words in lower case without signs. */
  private static String[] words(Paragraph paragraph) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (Line line : paragraph.lines()) {
      for (int i = 0; i <= line.length(); i++) {
        char c = i < line.length() ? line.text().charAt(i) : ' ';
        if (Character.isLetterOrDigit(c)) {
          word.append(c);
        } else if (!word.isEmpty()) {
          words.add(word.toString().toLowerCase(Locale.ROOT));
          word.setLength(0);
        }
      }
    }
    return words.toArray(String[]::new);
  }
}
