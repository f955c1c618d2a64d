package org.frametrace.clean;

import java.util.ArrayList;
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
  private static final String CLOSING = "»”“\"";

  private static final int FEWEST_WORDS = 8;
  private static final int LONGEST_ATTRIBUTION = 80;

  /** A pull quote has at most so many words. */
  private static final int MOST_WORDS = 60;

  /** So many words in a row are compared first. */
  private static final int KEY = 8;

  private Quotes() {}

  static List<Paragraph> mark(List<Paragraph> paragraphs) {
    List<Paragraph> marked = new ArrayList<>(paragraphs);
    for (int i = 0; i < marked.size(); i++) {
      if (isBlockQuote(marked.get(i))) {
        marked.set(i, marked.get(i).as(Zone.QUOTE, "quotation-marks"));
      }
    }
    markPullQuotes(marked);
    return marked;
  }

  private static boolean isBlockQuote(Paragraph paragraph) {
    String first = paragraph.first().text();
    boolean open = paragraph.zone() == Zone.BODY || paragraph.zone() == Zone.HEADING;
    if (!open || OPENING.indexOf(first.charAt(0)) < 0 || paragraph.words() < FEWEST_WORDS) {
      return false;
    }
    int closed = 0;
    int opened = 0;
    int after = 0;
    for (Line line : paragraph.lines()) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.text().charAt(i);
        boolean start = opened == 0 || (c != '"' && c != '“' && OPENING.indexOf(c) >= 0);
        if (c == '“' && opened > 0 && first.charAt(0) == '“') {
          start = true;
        }
        if (start && OPENING.indexOf(c) >= 0) {
          opened++;
        } else if (CLOSING.indexOf(c) >= 0) {
          closed++;
          after = 0;
          continue;
        }
        after++;
      }
    }
    return opened == 1 && closed == 1 && after <= LONGEST_ATTRIBUTION;
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
    if (candidates.isEmpty()) {
      return;
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      String[] longer = words.get(i);
      for (int at = 0; at + KEY <= longer.length; at++) {
        for (int candidate : candidates.getOrDefault(key(longer, at), List.of())) {
          if (isNear(paragraphs.get(candidate), paragraphs.get(i))
              && stands(words.get(candidate), longer, at)) {
            Paragraph quote = paragraphs.get(candidate);
            paragraphs.set(candidate, quote.as(Zone.QUOTE, "repeated-in-text"));
          }
        }
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
