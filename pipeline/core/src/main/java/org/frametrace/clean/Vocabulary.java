package org.frametrace.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one document, and its pairs of words with a hyphen between them, lower-cased and
 * counted. Halves of words at the ends of lines are left out.
 */
final class Vocabulary {

  /** What comes after a hyphen that stands for the rest of a word: {@code short- and long-term}. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "or", "to", "nor", "versus", "et", "ou", "y", "e", "o", "u");

  /**
   * Second halves of compounds, which are word forms even where the document has them only once.
   */
  private static final Set<String> SECOND_HALVES =
      Set.of(
          ("based led related raising making makers building sharing sensitive responsive resilient"
                  + " intensive driven oriented controlled centred centered focused wide level term"
                  + " specific funded owned made edited out up off in time depth scale income skilled"
                  + " quality effective friendly free going long standing reaching looking keeping"
                  + " taking profit governmental discriminatory discrimination discriminatoires"
                  + " economic cultural political hoc first second third fourth fifth sixth seventh"
                  + " eighth ninth one two three four five six seven eight nine économique culturel"
                  + " être même mêmes ci là vous il elle ils elles ce")
              .split(" "));

  /** What becomes of a hyphen at the end of a line. */
  enum Hyphen {
    DROPPED,
    KEPT,
    KEPT_WITH_SPACE
  }

  private final Map<String, Integer> counts = new HashMap<>();

  static Vocabulary of(List<Line> lines) {
    Vocabulary vocabulary = new Vocabulary();
    boolean broken = false;
    for (Line line : lines) {
      boolean breaks = line.endsWithHyphen();
      vocabulary.add(line.text(), broken, breaks);
      broken = breaks;
    }
    return vocabulary;
  }

  private void add(String text, boolean withoutFirst, boolean withoutLast) {
    String previous = "";
    int at = 0;
    boolean first = true;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      boolean half = (first && withoutFirst) || (withoutLast && at == text.length() - 1);
      first = false;
      if (half) {
        previous = "";
        continue;
      }
      String word = text.substring(start, at).toLowerCase(Locale.ROOT);
      counts.merge(word, 1, Integer::sum);
      boolean compound = !previous.isEmpty() && Ends.isHyphen(text.charAt(start - 1));
      if (compound) {
        counts.merge(previous + "-" + word, 1, Integer::sum);
      }
      boolean goesOn = at < text.length() && Ends.isHyphen(text.charAt(at));
      previous = goesOn ? word : "";
    }
  }

  /**
   * Says what becomes of a hyphen between the end of one line and the start of the next.
   *
   * @param before the line that ends with the hyphen
   * @param after the next line
   * @param soft whether it is a soft hyphen, which stands for nothing but the break
   */
  Hyphen hyphen(String before, String after, boolean soft) {
    int letters = before.length() - 1;
    while (letters > 0 && Character.isLetter(before.charAt(letters - 1))) {
      letters--;
    }
    String left = before.substring(letters, before.length() - 1);
    int end = 0;
    while (end < after.length() && Character.isLetter(after.charAt(end))) {
      end++;
    }
    String right = after.substring(0, end);
    if (right.isEmpty() || left.isEmpty() || endsAddress(before)) {
      return Hyphen.KEPT;
    }
    if (CONJUNCTIONS.contains(right)) {
      // But face-to-face has no space.
      boolean within = end < after.length() && Ends.isHyphen(after.charAt(end));
      return within ? Hyphen.KEPT : Hyphen.KEPT_WITH_SPACE;
    }
    if (Character.isUpperCase(right.charAt(0)) && !(Ends.isCapitals(left) && left.length() > 1)) {
      return Hyphen.KEPT;
    }
    return joins(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT), soft)
        ? Hyphen.DROPPED
        : Hyphen.KEPT;
  }

  /** Returns whether a line ends within an address of the web, where a hyphen is a letter. */
  private static boolean endsAddress(String line) {
    int word = line.lastIndexOf(' ') + 1;
    return line.indexOf("://", word) >= 0 || line.startsWith("www.", word);
  }

  private boolean joins(String left, String right, boolean soft) {
    int together = counts.getOrDefault(left + right, 0);
    int apart = counts.getOrDefault(left + "-" + right, 0);
    if (together > 0 || apart > 0) {
      return together >= apart;
    }
    boolean known = counts.containsKey(right) || SECOND_HALVES.contains(right);
    return soft || (left.length() > 1 && !known);
  }
}
