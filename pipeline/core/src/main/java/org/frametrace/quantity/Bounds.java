package org.frametrace.quantity;

import java.util.List;
import java.util.Map;
import org.frametrace.model.Bound;

/** Reads the words before a number that say how exact it is. */
final class Bounds {

  /**
   * The words before a number.
   *
   * @param bound what they say
   * @param start the first of them, or the number itself where there are none
   */
  record Wording(Bound bound, int start) {}

  private static final Map<String, Bound> WORDINGS = Words.list("bound", Bound::valueOf);

  private static final int LONGEST = 3;

  private Bounds() {}

  /** Returns the words before an atom; the longest that fit. */
  static Wording before(List<Atom> atoms, int number) {
    int from = number;
    // "ca. 7,000"
    if (from > 0 && atoms.get(from - 1).is(".") && from > 1 && atoms.get(from - 2).word()) {
      from--;
      if (!WORDINGS.containsKey(atoms.get(from - 1).text())) {
        return new Wording(Bound.EXACT, number);
      }
    }
    for (int length = Math.min(LONGEST, from); length >= 1; length--) {
      StringBuilder words = new StringBuilder();
      for (int i = from - length; i < from; i++) {
        words.append(words.isEmpty() ? "" : " ").append(atoms.get(i).text());
      }
      Bound bound = WORDINGS.get(words.toString());
      if (bound != null) {
        return new Wording(bound, from - length);
      }
    }
    boolean greater =
        number > 0 && (atoms.get(number - 1).is(">") || atoms.get(number - 1).is("≥"));
    boolean smaller =
        number > 0 && (atoms.get(number - 1).is("<") || atoms.get(number - 1).is("≤"));
    boolean like = number > 0 && (atoms.get(number - 1).is("~") || atoms.get(number - 1).is("±"));
    if (greater || smaller || like) {
      return new Wording(
          greater ? Bound.AT_LEAST : smaller ? Bound.AT_MOST : Bound.ABOUT, number - 1);
    }
    return new Wording(Bound.EXACT, number);
  }
}
