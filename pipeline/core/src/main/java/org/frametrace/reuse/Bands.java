package org.frametrace.reuse;

/**
 * How a signature is cut into bands for locality-sensitive hashing.
 *
 * <p>Two documents of similarity {@code s} agree in one number of their signatures with probability
 * {@code s}, in a band of {@code r} rows with {@code s^r}, and in at least one of {@code b} bands
 * with {@code 1 − (1 − s^r)^b} (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, §3.4).
 *
 * @param bands b, at least 1
 * @param rows r, at least 1
 */
record Bands(int bands, int rows) {

  /** Documents just similar enough are missed with at most this probability. */
  static final double MISSED = 0.001;

  private static final int LONGEST_SIGNATURE = 192;

  /**
   * Returns the bands that find pairs of a similarity with probability {@code 1 −} {@link #MISSED}:
   * {@code b = ⌈ln MISSED / ln(1 − s^r)⌉} with the largest r for which the signature is not longer
   * than 192 numbers, since more rows bring fewer pairs that are not similar. At 0.85 these are 22
   * bands of 8 rows.
   */
  static Bands of(double similarity) {
    Bands best = needed(similarity, 1);
    for (int rows = 2; rows <= LONGEST_SIGNATURE; rows++) {
      Bands next = needed(similarity, rows);
      if ((long) next.bands * rows > LONGEST_SIGNATURE) {
        return best;
      }
      best = next;
    }
    return best;
  }

  private static Bands needed(double similarity, int rows) {
    double agree = Math.pow(similarity, rows);
    double bands = agree >= 1 ? 1 : Math.ceil(Math.log(MISSED) / Math.log1p(-agree));
    return new Bands((int) Math.min(Integer.MAX_VALUE, Math.max(1, bands)), rows);
  }

  /** Returns the probability with which a pair of a similarity is looked at. */
  double probability(double similarity) {
    return 1 - Math.pow(1 - Math.pow(similarity, rows), bands);
  }

  /** Returns the length of a signature. */
  int length() {
    return bands * rows;
  }

  /** Returns a number for a band of a signature; equal bands have equal numbers. */
  long number(int[] signature, int band) {
    long number = band + 1L;
    for (int row = 0; row < rows; row++) {
      number = Shingles.mixed(number + signature[band * rows + row]);
    }
    return number;
  }
}
