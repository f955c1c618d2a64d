package org.frametrace.tika;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each letter of a page was printed, to know one that is printed over itself to look bold.
 *
 * <p>The rule is PDFBox's own, a third of the letter's width apart is the same place, in a form
 * that takes a tenth of its time: places are kept by small squares of the page, not in order.
 */
final class PrintedLetters {

  /** The side of a square, in points. */
  private static final float SIDE = 16;

  /** No letter is so wide that more matters. */
  private static final float FARTHEST = 64;

  /** Squares farther from the corner are off every page. */
  private static final float FAR_OFF = 1_000_000;

  /** A square holds some places of a letter; in one with more, something else was drawn. */
  private static final int MOST = 500;

  private record Square(String letter, int column, int row) {}

  /** Places as x and y in turn, after their number. */
  private final Map<Square, float[]> squares = new HashMap<>();

  void clear() {
    squares.clear();
  }

  /**
   * Adds a letter, unless it stands there already.
   *
   * @param apart how far apart two letters are that are not the same
   * @return whether it is new
   */
  boolean add(String letter, float x, float y, float apart) {
    float within = Math.min(apart, FARTHEST);
    for (int column = place(x - within); column <= place(x + within); column++) {
      for (int row = place(y - within); row <= place(y + within); row++) {
        if (holds(squares.get(new Square(letter, column, row)), x, y, within)) {
          return false;
        }
      }
    }
    squares.merge(
        new Square(letter, place(x), place(y)), new float[] {1, x, y}, PrintedLetters::joined);
    return true;
  }

  /** A file may say that a letter stands anywhere; what is off every page is one place. */
  private static int place(float at) {
    return (int) Math.floor(Math.clamp(at / SIDE, -FAR_OFF, FAR_OFF));
  }

  private static boolean holds(float @Nullable [] places, float x, float y, float within) {
    if (places == null) {
      return false;
    }
    for (int i = 1; i <= 2 * (int) places[0]; i += 2) {
      if (places[i] >= x - within
          && places[i] < x + within
          && places[i + 1] >= y - within
          && places[i + 1] < y + within) {
        return true;
      }
    }
    return false;
  }

  private static float[] joined(float[] places, float[] one) {
    int count = (int) places[0];
    if (count >= MOST) {
      return places;
    }
    float[] room = 2 * count + 3 > places.length ? Arrays.copyOf(places, 4 * count + 3) : places;
    room[0] = count + 1;
    room[2 * count + 1] = one[1];
    room[2 * count + 2] = one[2];
    return room;
  }
}
