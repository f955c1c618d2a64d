package org.frametrace.clean;

/**
 * Tells a text from the glyph codes that stand in a file whose fonts do not say which letters they
 * draw.
 *
 * <p>Such a file looks right on paper, and what a parser reads from it are replacement characters,
 * characters for private use, or other letters than those drawn: {@code WKH PLJUDQWV}. Counted, it
 * would be a document without a single hit.
 */
public final class TextLayer {

  /** Texts with a lower score cannot be measured. */
  public static final double READABLE = 0.7;

  /** Fewer Latin letters say nothing about their vowels. */
  private static final int FEWEST_LETTERS = 200;

  /**
   * Real texts in Latin letters have more vowels a letter, tables of abbreviations included. The
   * same texts in glyph codes, which shift every letter by as many places, have half as many.
   */
  private static final double VOWELS = 0.3;

  private static final String VOWEL_LETTERS = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿāēīōūąęőű";

  private TextLayer() {}

  /**
   * Returns how far a text can be read: the share of its characters that are not broken, times how
   * far its share of vowels reaches that of a language.
   *
   * @return from 0 (nothing) to 1 (all); 1 for an empty text
   */
  public static double readability(String text) {
    int signs = 0;
    int broken = 0;
    int letters = 0;
    int vowels = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c)) {
        continue;
      }
      signs++;
      broken += isBroken(c) && !standsAlone(text, at) ? 1 : 0;
      if (text.startsWith("(cid:", at)) {
        broken += 6;
      }
      if (c < 0x250 && Character.isLetter(c)) {
        letters++;
        vowels += VOWEL_LETTERS.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
      }
    }
    if (signs == 0) {
      return 1;
    }
    double whole = Math.max(0, 1 - (double) broken / signs);
    boolean latin = letters >= FEWEST_LETTERS && 2 * letters > signs;
    return latin ? whole * Math.min(1, vowels / (VOWELS * letters)) : whole;
  }

  private static boolean isBroken(int c) {
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
      default -> c == 0xFFFD;
    };
  }

  /** A sign of its own between spaces is a bullet, which many fonts keep for private use. */
  private static boolean standsAlone(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    return (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
        && (end == text.length() || Character.isWhitespace(text.charAt(end)));
  }
}
