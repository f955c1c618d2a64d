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

  private static final Map<String, Bound> WORDINGS =
      Map.ofEntries(
          Map.entry("more than", Bound.AT_LEAST),
          Map.entry("over", Bound.AT_LEAST),
          Map.entry("above", Bound.AT_LEAST),
          Map.entry("exceeding", Bound.AT_LEAST),
          Map.entry("exceeded", Bound.AT_LEAST),
          Map.entry("exceeds", Bound.AT_LEAST),
          Map.entry("excess of", Bound.AT_LEAST),
          Map.entry("upwards of", Bound.AT_LEAST),
          Map.entry("greater than", Bound.AT_LEAST),
          Map.entry("at least", Bound.AT_LEAST),
          Map.entry("less than", Bound.AT_MOST),
          Map.entry("fewer than", Bound.AT_MOST),
          Map.entry("under", Bound.AT_MOST),
          Map.entry("below", Bound.AT_MOST),
          Map.entry("up to", Bound.AT_MOST),
          Map.entry("at most", Bound.AT_MOST),
          Map.entry("minimum of", Bound.AT_LEAST),
          Map.entry("maximum of", Bound.AT_MOST),
          Map.entry("no less than", Bound.AT_LEAST),
          Map.entry("not less than", Bound.AT_LEAST),
          Map.entry("no fewer than", Bound.AT_LEAST),
          Map.entry("not fewer than", Bound.AT_LEAST),
          Map.entry("no more than", Bound.AT_MOST),
          Map.entry("not more than", Bound.AT_MOST),
          Map.entry("nearly", Bound.NEARLY),
          Map.entry("almost", Bound.NEARLY),
          Map.entry("close to", Bound.NEARLY),
          Map.entry("just under", Bound.NEARLY),
          Map.entry("just over", Bound.AT_LEAST),
          Map.entry("about", Bound.ABOUT),
          Map.entry("around", Bound.ABOUT),
          Map.entry("approximately", Bound.ABOUT),
          Map.entry("approx", Bound.ABOUT),
          Map.entry("some", Bound.ABOUT),
          Map.entry("roughly", Bound.ABOUT),
          Map.entry("circa", Bound.ABOUT),
          Map.entry("ca", Bound.ABOUT),
          Map.entry("c", Bound.ABOUT),
          Map.entry("an estimated", Bound.ABOUT),
          Map.entry("estimated", Bound.ABOUT),
          Map.entry("estimated at", Bound.ABOUT));

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
