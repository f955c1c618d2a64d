package org.frametrace.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frametrace.model.Span;

/**
 * Closes the gaps within words that were set wide: {@code I N T R O D U C T I O N}.
 *
 * <p>Where gaps between words are wider than those within, they tell the words apart; elsewhere the
 * words of the document do. A line that cannot be read as such words is left as it is.
 */
final class LetterSpacing {

  /** So many single letters make a line suspect. */
  private static final int FEWEST = 5;

  /** The share of the line's pieces that are at most two letters long. */
  private static final double SHARE = 0.7;

  /** Longer lines are no headings. */
  private static final int MOST_PIECES = 300;

  /** No word has more pieces. */
  private static final int LONGEST_WORD = 24;

  /** What an unknown piece costs, where a word of the document costs 1. */
  private static final int UNKNOWN = 4;

  /** How many of the letters words have to explain. */
  private static final double EXPLAINED = 0.8;

  private LetterSpacing() {}

  /** Returns whether most of a line's pieces are single letters. */
  static boolean isIn(String text, int start, int end) {
    int pieces = 0;
    int small = 0;
    int single = 0;
    int at = start;
    while (at < end && pieces <= MOST_PIECES) {
      int stop = at;
      while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        pieces++;
        small += stop - at <= 2 ? 1 : 0;
        single += stop - at == 1 && Character.isLetter(text.charAt(at)) ? 1 : 0;
      }
      at = stop + 1;
    }
    return single >= FEWEST && pieces <= MOST_PIECES && small >= SHARE * pieces;
  }

  /** Writes a line of which most pieces are single letters. */
  static void write(
      String text, int start, int end, Set<String> vocabulary, AlignedText.Writer out) {
    List<Span> pieces = pieces(text, start, end);
    boolean[] wide = new boolean[pieces.size()];
    boolean anyWide = false;
    for (int i = 1; i < wide.length; i++) {
      wide[i] = pieces.get(i).start() - pieces.get(i - 1).end() > 1;
      anyWide |= wide[i];
    }
    BitSet closed = anyWide ? bySpaces(text, pieces, wide) : byWords(text, pieces, vocabulary);
    int from = start;
    for (int i = 1; i < pieces.size(); i++) {
      if (closed.get(i)) {
        int gap = pieces.get(i - 1).end();
        out.write(text.substring(from, gap), new Span(from, gap));
        from = pieces.get(i).start();
      }
    }
    out.write(text.substring(from, end), new Span(from, end));
  }

  private static List<Span> pieces(String text, int start, int end) {
    List<Span> pieces = new ArrayList<>();
    int at = start;
    while (at < end) {
      int stop = at;
      while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        pieces.add(new Span(at, stop));
      }
      at = stop + 1;
    }
    return pieces;
  }

  /** The gaps to be closed where wide ones stand between words: all others. */
  private static BitSet bySpaces(String text, List<Span> pieces, boolean[] wide) {
    BitSet closed = new BitSet();
    for (int i = 1; i < pieces.size(); i++) {
      closed.set(
          i, !wide[i] && isLetters(text, pieces.get(i - 1)) && isLetters(text, pieces.get(i)));
    }
    return closed;
  }

  /** The gaps to be closed so that the line has as few words as possible, all of the document. */
  private static BitSet byWords(String text, List<Span> pieces, Set<String> vocabulary) {
    int count = pieces.size();
    int[] cost = new int[count + 1];
    int[] word = new int[count + 1];
    Arrays.fill(cost, Integer.MAX_VALUE);
    cost[0] = 0;
    for (int end = 1; end <= count; end++) {
      StringBuilder joined = new StringBuilder();
      for (int start = end - 1; start >= Math.max(0, end - LONGEST_WORD); start--) {
        if (!isLetters(text, pieces.get(start)) && start < end - 1) {
          break;
        }
        joined.insert(0, text, pieces.get(start).start(), pieces.get(start).end());
        boolean known = vocabulary.contains(joined.toString().toLowerCase(Locale.ROOT));
        if (known || start == end - 1) {
          int sum = cost[start] + (known ? 1 : UNKNOWN);
          if (sum < cost[end]) {
            cost[end] = sum;
            word[end] = start;
          }
        }
      }
    }
    BitSet closed = new BitSet();
    int letters = 0;
    int explained = 0;
    for (int end = count; end > 0; end = word[end]) {
      int length = pieces.get(end - 1).end() - pieces.get(word[end]).start();
      letters += length;
      explained += end - word[end] > 1 ? length : 0;
      closed.set(word[end] + 1, Math.max(word[end] + 1, end));
    }
    return explained >= EXPLAINED * letters ? closed : new BitSet();
  }

  private static boolean isLetters(String text, Span piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
