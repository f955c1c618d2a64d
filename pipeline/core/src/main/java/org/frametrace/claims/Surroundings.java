package org.frametrace.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.TextPlace;
import org.frametrace.model.Zone;

/**
 * The words at a number: nothing else tells a total from its parts. Before it they begin behind the
 * last number that is no year, and behind words that pass from a whole to its parts; behind it they
 * end at a comma, a number, a capital letter, or an "of". In a row of a table they are the label.
 *
 * @param before what stands before the number
 * @param after what stands behind it
 */
record Surroundings(String before, String after) {

  /** Farther away, words speak of something else. */
  private static final int REACH = 90;

  private static final String YEAR = "(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])";

  private static final Pattern BREAK =
      Pattern.compile(
          "(?<![\\p{L}0-9.,])(?!"
              + YEAR
              + ")[0-9][0-9.,]*+|;|\\b(?:of which|of whom|including|includes|included|comprising"
              + "|consisting of|as well as|compared (?:with|to)|but)\\b"
              + "|\\bof (?:that|this|the|its|their) [^,;]{0,40}total\\b[^,;]*+,",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END = Pattern.compile("[,;:.()0-9\\p{Lu}]|\\bof\\b");

  /** What leads on from the number before. */
  private static final Pattern LINK =
      Pattern.compile("[,;:()]|\\b(?:of|and|or|with|to|from|for|while|against)\\b");

  /** The cells of a row up to this one. */
  private static final Pattern CELLS =
      Pattern.compile("(?:[-\\u2013(]?(?<![\\p{L}0-9.,])[0-9][0-9.,]*+[)%]?[\\s|$\\u20ac]*+)+$");

  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "\\b(?:by|(?:increase|rise|growth|reduction|decrease|decline|drop|fall|shortfall|deficit"
              + "|surplus|gap) of)(?:\\s+(?:about|some|nearly|over|an estimated|around"
              + "|approximately|more than|US|USD|EUR|CHF))*+[\\s$\\u20ac]*+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUB_TOTAL =
      Pattern.compile("\\bsub[-\\u2010\\u2011\\s]?totals?\\b", Pattern.CASE_INSENSITIVE);

  static Surroundings of(TextPlace place) {
    if (place.zone() == Zone.TABLE) {
      Matcher cells = CELLS.matcher(place.left());
      String label = cells.find() ? place.left().substring(0, cells.start()) : place.left();
      return new Surroundings(behindBreak(label), "");
    }
    Matcher end = END.matcher(place.right());
    String after = end.find() ? place.right().substring(0, end.start()) : place.right();
    String before = behindNumber(place.left());
    return new Surroundings(before, after.substring(0, Math.min(after.length(), REACH)));
  }

  private static String behindBreak(String left) {
    String near = near(left);
    return near.substring(lastBreak(near));
  }

  /** In a sentence, what follows the number before at once belongs to that one. */
  private static String behindNumber(String left) {
    String near = near(left);
    int start = lastBreak(near);
    if (start == 0 || !Character.isDigit(near.charAt(start - 1))) {
      return near.substring(start);
    }
    Matcher link = LINK.matcher(near);
    return link.find(start) ? near.substring(link.end()) : "";
  }

  private static String near(String left) {
    return left.substring(Math.max(0, left.length() - REACH));
  }

  private static int lastBreak(String near) {
    Matcher matcher = BREAK.matcher(near);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  /** Returns whether words stand there. */
  boolean hold(Phrase phrase) {
    return phrase.in(before) || phrase.in(after);
  }

  /** Returns whether the number is a total of some parts only. */
  boolean subTotal() {
    return SUB_TOTAL.matcher(before).find() || SUB_TOTAL.matcher(after).find();
  }

  /** Returns whether the number says by how much something differs. */
  boolean difference() {
    return DIFFERENCE.matcher(before).find();
  }
}
