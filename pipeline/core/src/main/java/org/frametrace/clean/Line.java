package org.frametrace.clean;

import org.frametrace.model.BlockKind;

/**
 * One line of the layout, in normal characters.
 *
 * @param page from 1
 * @param block number of its block in the document
 * @param kind what the file says about its block
 * @param separated whether a blank line, or the start of a block, stands before it
 * @param start its first character in the normalised text
 * @param end the end of its last character there
 * @param text its characters with white space as single spaces, a hyphen for a soft hyphen at its
 *     end; never empty
 */
record Line(
    int page, int block, BlockKind kind, boolean separated, int start, int end, String text) {

  /** No rule looks further into a line than this, so that a monstrous line costs no more. */
  private static final int SIGHT = 300;

  int length() {
    return text.length();
  }

  /** Returns the line's beginning, all that patterns look at. */
  String opening() {
    return text.length() <= SIGHT ? text : text.substring(0, SIGHT);
  }

  /** Returns the line's last characters. */
  String ending() {
    return text.substring(Math.max(0, text.length() - 20));
  }

  /** Returns whether a sentence may end with the line: a full stop, or a quote or bracket after. */
  boolean endsSentence() {
    return Ends.sentence(text);
  }

  /** Returns whether the line ends with a hyphen right after a letter or digit. */
  boolean endsWithHyphen() {
    int last = text.length() - 1;
    return last > 0
        && Ends.isHyphen(text.charAt(last))
        && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  boolean startsLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Returns the length of the word that the line starts with. */
  int firstWordLength() {
    int space = text.indexOf(' ', text.startsWith("« ") ? 2 : 0);
    return space < 0 ? text.length() : space;
  }

  /** Returns whether the line has letters, and all of them are capitals. */
  boolean isCapitals() {
    return Ends.isCapitals(text);
  }
}
