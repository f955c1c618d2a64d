package org.frametrace.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says how well the lines of a page read on from one to the next, so that one of several orders of
 * the same page can be chosen: the order in which the file draws them, or that of their places.
 *
 * <p>Each end of a line with the start of the next is evidence. A hyphen wants a lower-case letter
 * after it, an open sentence wants one most of the time, a full stop wants none, and {@code the}
 * wants a noun: {@code the / of} is two columns mixed up. Columns that were merged side by side
 * show within a line: {@code manage- The} or {@code abroad. has}. No model and no dictionary is
 * used, and nothing but the lines counts, so the same lines always have the same score.
 */
public final class TextQuality {

  private static final String STOPS = ".!?:;…";
  private static final String CLOSERS = "\"'”’»)]";

  /** Words after which a noun phrase has to come. */
  private static final Set<String> OPENERS =
      words(
          "the a an its their our every between among les des du aux cette ces leurs el los las del"
              + " una unos unas sus al");

  /** Words that no noun phrase starts with. */
  private static final Set<String> NO_NOUN =
      words(
          "of and or is are was were has have had been to in on at by for from with that which will"
              + " would may can et ou est sont dans par pour sur avec qui que se de y o es son en por"
              + " para con");

  /** What follows a hyphen that stands for the rest of a word: {@code short- and long-term}. */
  private static final Set<String> CONJUNCTIONS = words("and or to et ou y e o u");

  /** A full stop after fewer letters may be that of an abbreviation. */
  private static final int SHORTEST_LAST_WORD = 4;

  /** So many characters are the unit of the score, however the page is broken into lines. */
  private static final double FULL_LINE = 80;

  /** Shorter lines are letters that the parser failed to put together. */
  private static final int SHORTEST_LINE = 3;

  /** No line is read further, so that a monstrous one costs no more than others. */
  private static final int SIGHT = 2000;

  private TextQuality() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /**
   * Returns how well lines read on, higher is better.
   *
   * <p>Scores of two orders of the same page can be compared; differences below 0.1 say nothing.
   * Those of different pages cannot, because a table never reads well.
   *
   * @param lines the page's lines in one order; empty and blank ones are passed over
   * @return the evidence for and against the order per 80 characters: usually between −2 (no line
   *     goes on with the one before) and 2; 0 where there is none
   */
  public static double of(List<String> lines) {
    double sum = 0;
    long characters = 0;
    String before = "";
    for (String line : lines) {
      String text = line.length() > SIGHT ? line.substring(0, SIGHT).strip() : line.strip();
      if (text.isEmpty()) {
        continue;
      }
      sum += text.length() < SHORTEST_LINE ? -0.1 : within(text);
      if (before.length() >= SHORTEST_LINE && text.length() >= SHORTEST_LINE) {
        sum += between(before, text);
      }
      characters += text.length();
      before = text;
    }
    return characters == 0 ? 0 : FULL_LINE * sum / characters;
  }

  private static double between(String before, String after) {
    boolean lower = Character.isLowerCase(after.codePointAt(0));
    boolean letter = Character.isLetter(after.codePointAt(0));
    int last = before.length() - 1;
    char end = before.charAt(last);
    if (isHyphen(end) && last > 0 && Character.isLetter(before.charAt(last - 1))) {
      return lower ? 2 : letter ? -1 : -2;
    }
    if (endsSentence(before)) {
      return lower ? -2 : 0.5;
    }
    String lastWord = lastWord(before);
    if (OPENERS.contains(lastWord)) {
      return !letter ? -0.5 : NO_NOUN.contains(firstWord(after)) ? -3 : 1;
    }
    return lower ? 0.5 : 0;
  }

  /** Evidence against a line: the ends of two columns in the middle of it. */
  private static double within(String text) {
    double sum = 0;
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      char end = text.charAt(space - 1);
      char next = space + 1 < text.length() ? text.charAt(space + 1) : ' ';
      if (!Character.isLetter(next)) {
        continue;
      }
      if (isHyphen(end)) {
        boolean word = space > 2 && Character.isLetter(text.charAt(space - 2));
        sum -= word && !CONJUNCTIONS.contains(firstWord(text.substring(space + 1))) ? 2 : 0;
      } else if (end == '.' && Character.isLowerCase(next)) {
        sum -= lettersBefore(text, space - 1) >= SHORTEST_LAST_WORD ? 2 : 0;
      }
    }
    return sum;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  private static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0
        && (CLOSERS.indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at)))) {
      at--;
    }
    // A number alone ends no sentence, but the mark of a footnote may follow the full stop.
    return STOPS.indexOf(text.charAt(at)) >= 0;
  }

  private static int lettersBefore(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start).toLowerCase(Locale.ROOT);
  }

  /** The first word if it is written in lower case; a capital may start a name. */
  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
