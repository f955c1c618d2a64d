package org.frametrace.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leads positions of a derived text back to the text that it was made from.
 *
 * <p>An alignment is a list of pieces in order. Each piece says that a run of derived characters
 * came from a run of original characters; runs of equal length align character by character, others
 * as a whole. Derived characters outside every piece were inserted (a paragraph break); they lead
 * to the place where they stand.
 */
public final class Alignment {

  /** Four numbers a piece: derived start and end, original start and end. */
  private final int[] pieces;

  private Alignment(int[] pieces) {
    this.pieces = pieces;
  }

  /** Returns the alignment of a text of a length with itself. */
  public static Alignment identity(int length) {
    return length == 0
        ? new Alignment(new int[0])
        : new Alignment(new int[] {0, length, 0, length});
  }

  /** Returns an alignment from its packed form, as {@link #packed()} gives it. */
  public static Alignment unpack(int[] packed) {
    if (packed.length % 4 != 0) {
      throw new IllegalArgumentException(
          "an alignment has four numbers a piece, found " + packed.length);
    }
    Builder builder = new Builder();
    for (int i = 0; i < packed.length; i += 4) {
      builder.add(new Span(packed[i], packed[i + 1]), new Span(packed[i + 2], packed[i + 3]));
    }
    return builder.build();
  }

  /**
   * Returns the pieces as numbers for storage: derived start and end, original start and end, piece
   * by piece.
   */
  public int[] packed() {
    return pieces.clone();
  }

  /**
   * Returns the smallest original span that holds all that a derived span came from.
   *
   * @param derived a span of the derived text
   * @return a span of the original text; empty if the derived span is empty or was wholly inserted
   */
  public Span original(Span derived) {
    int first = firstPieceEndingAfter(derived.start());
    if (derived.length() == 0) {
      return original(derived.start(), first);
    }
    int start = Integer.MAX_VALUE;
    int end = -1;
    int last = first > 0 ? pieces[4 * (first - 1) + 3] : 0;
    for (int i = 4 * first; i < pieces.length && pieces[i] < derived.end(); i += 4) {
      int from = Math.max(derived.start(), pieces[i]);
      int to = Math.min(derived.end(), pieces[i + 1]);
      if (from >= to) {
        continue;
      }
      boolean characterwise = pieces[i + 1] - pieces[i] == pieces[i + 3] - pieces[i + 2];
      // A piece of unequal lengths (a ligature that became two letters) cannot be cut: all of it is
      // the origin.
      start = Math.min(start, characterwise ? pieces[i + 2] + from - pieces[i] : pieces[i + 2]);
      end = Math.max(end, characterwise ? pieces[i + 2] + to - pieces[i] : pieces[i + 3]);
    }
    return end < 0 ? new Span(last, last) : new Span(start, end);
  }

  /** The place of a place between two characters, given the first piece that ends after it. */
  private Span original(int position, int piece) {
    int i = 4 * piece;
    int place = piece > 0 ? pieces[i - 1] : 0;
    if (i < pieces.length && position >= pieces[i]) {
      boolean characterwise = pieces[i + 1] - pieces[i] == pieces[i + 3] - pieces[i + 2];
      place = characterwise ? pieces[i + 2] + position - pieces[i] : pieces[i + 2];
    }
    return new Span(place, place);
  }

  private int firstPieceEndingAfter(int position) {
    int low = 0;
    int high = pieces.length / 4;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces[4 * middle + 1] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the alignment of two steps: this one leads from the last text to the middle one, the
   * other from the middle one to the first.
   */
  public Alignment andThen(Alignment earlier) {
    Builder builder = new Builder();
    for (int i = 0; i < pieces.length; i += 4) {
      Span derived = new Span(pieces[i], pieces[i + 1]);
      Span middle = new Span(pieces[i + 2], pieces[i + 3]);
      if (derived.length() != middle.length()) {
        builder.addWhole(derived, earlier.original(middle));
        continue;
      }
      int piece = earlier.firstPieceEndingAfter(middle.start());
      for (int j = 4 * piece;
          j < earlier.pieces.length && earlier.pieces[j] < middle.end();
          j += 4) {
        Span part =
            new Span(
                Math.max(middle.start(), earlier.pieces[j]),
                Math.min(middle.end(), earlier.pieces[j + 1]));
        int shift = derived.start() - middle.start();
        Span last = new Span(part.start() + shift, part.end() + shift);
        boolean characterwise =
            earlier.pieces[j + 1] - earlier.pieces[j]
                == earlier.pieces[j + 3] - earlier.pieces[j + 2];
        if (characterwise) {
          builder.add(last, earlier.original(part));
        } else {
          builder.addWhole(last, earlier.original(part));
        }
      }
    }
    return builder.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment that && Arrays.equals(pieces, that.pieces);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pieces);
  }

  @Override
  public String toString() {
    return "Alignment" + Arrays.toString(pieces);
  }

  /**
   * Collects pieces in order of the derived text; neighbours that continue one another become one
   * piece.
   */
  public static final class Builder {
    private final List<int[]> pieces = new ArrayList<>();

    /**
     * Says that a run of derived characters came from a run of original characters. If one of them
     * is empty, that says nothing: the derived characters were inserted.
     */
    public Builder add(Span derived, Span original) {
      if (derived.length() == 0 || original.length() == 0) {
        return this;
      }
      if (!pieces.isEmpty()) {
        int[] last = pieces.getLast();
        if (derived.start() < last[1]) {
          throw new IllegalArgumentException(
              "pieces are added in order, found " + derived + " after one that ends at " + last[1]);
        }
        boolean characterwise =
            last[1] - last[0] == last[3] - last[2] && derived.length() == original.length();
        if (characterwise && derived.start() == last[1] && original.start() == last[3]) {
          last[1] = derived.end();
          last[3] = original.end();
          return this;
        }
      }
      pieces.add(new int[] {derived.start(), derived.end(), original.start(), original.end()});
      return this;
    }

    /**
     * Says that a run of derived characters came from a run of original characters as a whole, even
     * if both have the same length.
     */
    public Builder addWhole(Span derived, Span original) {
      if (derived.length() != original.length()) {
        return add(derived, original);
      }
      for (int i = derived.start(); i < derived.end(); i++) {
        add(new Span(i, i + 1), original);
      }
      return this;
    }

    /** Returns the alignment. */
    public Alignment build() {
      return new Alignment(pieces.stream().flatMapToInt(Arrays::stream).toArray());
    }
  }
}
