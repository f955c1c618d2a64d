package org.frametrace.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.quantity.Atom.Kind;

/**
 * Cuts a sentence into words, numbers and symbols. The cut is the extractor's own, so that numbers
 * are read alike whatever tagger cut the tokens.
 */
final class Atoms {

  /** Separators that group digits, and that nobody types by accident. */
  private static final String NARROW_SPACES = "\u00a0\u2007\u2009\u202f";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,6})?"
              + "|[0-9]{1,3}(?:\\.[0-9]{3}){2,5}"
              + "|[0-9]{1,3}(?:[ "
              + NARROW_SPACES
              + "'\u2019][0-9]{3}){1,5}(?![0-9])(?:\\.[0-9]{1,6})?"
              + "|[0-9]{1,15}(?:\\.[0-9]{1,6})?");

  /** The same in a row of a table, where a space may stand between two columns. */
  private static final Pattern NUMBER_OF_ROW =
      Pattern.compile(NUMBER.pattern().replace("[ " + NARROW_SPACES, "[" + NARROW_SPACES));

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['\u2019]\\p{L}+)?");

  /** The rest of what is no number. */
  private static final Pattern CODE = Pattern.compile("[0-9\\p{L}]++(?:[.,:/_-][0-9\\p{L}]++)*+");

  private static final Set<String> CURRENCY_CODES = Set.of("usd", "us", "eur", "gbp", "chf");
  private static final Pattern SUFFIX = Pattern.compile("(?:m|mn|mio|bn|k|M|B|K)(?!\\p{L})");
  private static final Pattern SCALE = Pattern.compile("-(?:hundred|thousand|million|billion)\\b");

  private final String text;
  private final Pattern numbers;
  private final List<Atom> atoms = new ArrayList<>();
  private int at;

  private Atoms(String text, boolean row) {
    this.text = text;
    this.numbers = row ? NUMBER_OF_ROW : NUMBER;
  }

  /**
   * Returns the atoms of a sentence.
   *
   * @param row whether it is a row of a table
   */
  static List<Atom> of(String sentence, boolean row) {
    Atoms atoms = new Atoms(sentence, row);
    atoms.run();
    return atoms.atoms;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || NARROW_SPACES.indexOf(c) >= 0) {
        at++;
      } else if (c >= '0' && c <= '9') {
        number();
      } else {
        Matcher word = matcher(WORD, at);
        if (word.lookingAt()) {
          add(Kind.WORD, word.end(), Double.NaN);
        } else {
          add(Kind.SYMBOL, at + Character.charCount(text.codePointAt(at)), Double.NaN);
        }
      }
    }
  }

  private void number() {
    Matcher number = matcher(numbers, at);
    if (number.lookingAt() && standsAlone(number.end()) && !leadingZero(number.group())) {
      add(Kind.NUMBER, number.end(), Numerals.value(number.group()));
      Matcher suffix = matcher(SUFFIX, at);
      if (suffix.lookingAt()) {
        add(Kind.WORD, suffix.end(), Double.NaN);
      }
      return;
    }
    Matcher code = matcher(CODE, at);
    add(Kind.CODE, code.lookingAt() ? code.end() : at + 1, Double.NaN);
  }

  private static boolean leadingZero(String number) {
    return number.length() > 1 && number.charAt(0) == '0' && number.charAt(1) != '.';
  }

  private boolean standsAlone(int end) {
    return startsWell() && endsWell(end);
  }

  private boolean startsWell() {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (Character.isLetter(before)) {
      return !atoms.isEmpty() && CURRENCY_CODES.contains(atoms.getLast().text());
    }
    if (before == '/') {
      return atoms.size() > 1 && atoms.get(atoms.size() - 2).year();
    }
    if (isDash(before)) {
      return at == 1 || !Character.isLetter(text.charAt(at - 2));
    }
    boolean afterPoint = before == '.' && at > 1 && !Character.isWhitespace(text.charAt(at - 2));
    return !afterPoint && "_#+\\,:@=".indexOf(before) < 0;
  }

  private boolean endsWell(int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (Character.isLetterOrDigit(after)) {
      return matcher(SUFFIX, end).lookingAt();
    }
    if (after == '/') {
      return Numerals.isYear(text.substring(at, end)) && Character.isDigit(next);
    }
    if (isDash(after) && Character.isLetter(next)) {
      return matcher(SCALE, end).lookingAt();
    }
    return !(".,:_".indexOf(after) >= 0 && Character.isDigit(next));
  }

  private static boolean isDash(char c) {
    return "-\u2010\u2011\u2012\u2013\u2014".indexOf(c) >= 0;
  }

  private Matcher matcher(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }

  private void add(Kind kind, int end, double value) {
    String piece = text.substring(at, end);
    atoms.add(
        new Atom(
            kind,
            at,
            end,
            piece.toLowerCase(Locale.ROOT).replace('\u2019', '\''),
            Character.isUpperCase(piece.codePointAt(0)),
            value));
    at = end;
  }
}
