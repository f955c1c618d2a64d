package org.frametrace.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads numerals: digits or words, with the scale that follows. */
final class Numerals {

  /**
   * A numeral.
   *
   * @param end the atom after its last
   * @param value its value, scale included
   * @param scaled whether a scale such as million stands in it
   */
  record Numeral(int end, double value, boolean scaled) {}

  private static final Map<String, Integer> SMALL = Words.list("small-number", Integer::valueOf);

  private static final Map<String, Integer> TENS = Words.list("tens", Integer::valueOf);

  private static final Map<String, Double> SCALES = Words.list("scale", Double::valueOf);

  /** Scales that are letters only, which must touch the number or follow an amount of money. */
  private static final int LONGEST_SUFFIX = 3;

  private final List<Atom> atoms;

  Numerals(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** Returns the value of digits with separators. */
  static double value(String digits) {
    String plain = digits.replaceAll("[^0-9.]", "");
    return Double.parseDouble(
        plain.indexOf('.') == plain.lastIndexOf('.') ? plain : plain.replace(".", ""));
  }

  /** Returns whether digits have the form of a year. */
  static boolean isYear(String digits) {
    return digits.matches("(?:19|20)[0-9]{2}|2100");
  }

  /**
   * Returns the numeral that begins at an atom, if one does.
   *
   * @param money whether a currency stands before it, so that {@code m} with a space means million
   */
  Optional<Numeral> at(int start, boolean money) {
    if (start >= atoms.size()) {
      return Optional.empty();
    }
    return atoms.get(start).number() ? digits(start, money) : words(start);
  }

  private Optional<Numeral> digits(int start, boolean money) {
    double value = atoms.get(start).value();
    int end = start + 1;
    boolean scaled = false;
    while (end < atoms.size()) {
      int word = end + (atoms.get(end).dash() && end + 1 < atoms.size() ? 1 : 0);
      OptionalDouble scale = scale(word, word == end, money);
      if (scale.isEmpty()) {
        break;
      }
      value *= scale.getAsDouble();
      scaled = true;
      end = word + 1;
    }
    return Optional.of(new Numeral(end, value, scaled));
  }

  private OptionalDouble scale(int atom, boolean adjacent, boolean money) {
    Atom word = atoms.get(atom);
    Double scale = SCALES.get(word.text());
    if (scale == null || !word.word()) {
      return word.is("hundred") ? OptionalDouble.of(100) : OptionalDouble.empty();
    }
    boolean letters = word.text().length() <= LONGEST_SUFFIX;
    boolean touches = adjacent && atoms.get(atom - 1).end() == word.start();
    return letters && !touches && !(money && adjacent)
        ? OptionalDouble.empty()
        : OptionalDouble.of(scale);
  }

  /** One to 999, each group with its scale: {@code two thousand one hundred and twenty-five}. */
  private Optional<Numeral> words(int start) {
    String first = atoms.get(start).text();
    int at = start;
    double whole = 0;
    double group = 0;
    int last = -1;
    boolean scaled = false;
    if ((first.equals("a") || first.equals("an") || first.equals("half"))
        && start + 1 < atoms.size()) {
      int word = first.equals("half") && atoms.get(start + 1).is("a") ? start + 2 : start + 1;
      if (word < atoms.size()
          && (atoms.get(word).is("hundred") || SCALES.containsKey(atoms.get(word).text()))
          && atoms.get(word).text().length() > LONGEST_SUFFIX) {
        group = first.equals("half") ? 0.5 : 1;
        at = word;
      } else {
        return Optional.empty();
      }
    }
    while (at < atoms.size()) {
      String word = atoms.get(at).text();
      if (SMALL.containsKey(word) && (group % 10 == 0 || group < 1)) {
        group += SMALL.get(word);
      } else if (TENS.containsKey(word) && group % 100 == 0) {
        group += TENS.get(word);
      } else if (word.equals("hundred") && group > 0) {
        group *= 100;
      } else if (SCALES.containsKey(word) && word.length() > LONGEST_SUFFIX && group > 0) {
        whole += group * SCALES.get(word);
        group = 0;
        scaled = true;
      } else if (joins(at, last)) {
        at++;
        continue;
      } else {
        break;
      }
      last = at++;
    }
    return last < 0 ? Optional.empty() : Optional.of(new Numeral(last + 1, whole + group, scaled));
  }

  /** A hyphen after tens, or {@code and} after hundred, with a smaller number behind it. */
  private boolean joins(int at, int last) {
    if (last != at - 1 || last < 0 || at + 1 >= atoms.size()) {
      return false;
    }
    String before = atoms.get(last).text();
    String after = atoms.get(at + 1).text();
    boolean smaller = SMALL.containsKey(after) || TENS.containsKey(after);
    return atoms.get(at).dash()
        ? TENS.containsKey(before) && SMALL.containsKey(after)
        : atoms.get(at).is("and")
            && smaller
            && (before.equals("hundred") || SCALES.containsKey(before));
  }
}
