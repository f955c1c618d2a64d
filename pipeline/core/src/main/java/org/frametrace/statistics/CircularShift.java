package org.frametrace.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A null distribution of co-occurrence that keeps how each of two frames clusters.
 *
 * <p>In each document the indicator sequence of one frame over the sentences is turned by a random
 * number of sentences, from 0 to all but one, its end joined to its start. The sentences with both
 * are counted over all documents: {@code T}. Their mean over all turns is {@code E = Σ f g / n},
 * with {@code f} and {@code g} sentences of either frame among the {@code n} of a document. The
 * two-sided p-value is {@code (1 + #{|T* − E| ≥ |T − E|}) / (B + 1)} (Phipson and Smyth 2010,
 * Statistical Applications in Genetics and Molecular Biology 9, article 39; shifts: Harrison,
 * Amarasingham and Truccolo 2015, Neural Computation 27: 133–150).
 *
 * @param joint T, as observed
 * @param expected E
 * @param p at least {@code 1/(B+1)}
 */
public record CircularShift(long joint, double expected, double p) {

  /**
   * Two frames in one document.
   *
   * @param first whether each sentence has the first frame
   * @param second whether it has the second; as long as the first
   */
  public record Sequences(boolean[] first, boolean[] second) {

    public Sequences {
      if (first.length != second.length) {
        throw new IllegalArgumentException(
            "both frames are looked for in the same sentences, found "
                + first.length
                + " and "
                + second.length);
      }
    }

    /** Returns how many sentences have both, for every turn of the first. */
    int[] joint() {
      int[] others = places(second);
      int[] joint = new int[second.length];
      for (int place : places(first)) {
        for (int other : others) {
          joint[other >= place ? other - place : other - place + joint.length]++;
        }
      }
      return joint;
    }
  }

  /**
   * Tests whether two frames stand together more or less often than their places would bring about.
   *
   * @param shifts B, at least 1
   * @param seed the same seed gives the same p-value
   */
  public static CircularShift test(List<Sequences> documents, int shifts, long seed) {
    if (shifts < 1) {
      throw new IllegalArgumentException("at least one shift is drawn, found " + shifts);
    }
    List<Sequences> bearing = documents.stream().filter(d -> places(d.first()).length > 0).toList();
    // A turn is then looked up, however many sentences have the first.
    int[][] turns = bearing.stream().map(Sequences::joint).toArray(int[][]::new);
    long joint = 0;
    double expected = 0;
    for (int d = 0; d < turns.length; d++) {
      joint += turns[d][0];
      boolean[] second = bearing.get(d).second();
      expected +=
          (double) places(bearing.get(d).first()).length * places(second).length / second.length;
    }
    SplittableRandom random = new SplittableRandom(seed);
    // Half a sentence in a million: sums that differ by rounding only are equal.
    double distance = Math.abs(joint - expected) - 5e-7;
    int asFar = 0;
    for (int b = 0; b < shifts; b++) {
      long drawn = 0;
      for (int[] turn : turns) {
        drawn += turn[ClusterBootstrap.unit(random, turn.length)];
      }
      asFar += Math.abs(drawn - expected) >= distance ? 1 : 0;
    }
    return new CircularShift(joint, expected, (1.0 + asFar) / (shifts + 1.0));
  }

  private static int[] places(boolean[] sequence) {
    int[] places = new int[sequence.length];
    int found = 0;
    for (int i = 0; i < sequence.length; i++) {
      if (sequence[i]) {
        places[found++] = i;
      }
    }
    return Arrays.copyOf(places, found);
  }
}
