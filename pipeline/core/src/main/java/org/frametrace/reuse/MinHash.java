package org.frametrace.reuse;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Makes signatures of sets of shingles: for each of some hash functions, the smallest value that
 * any member has. Two sets agree in one number with the probability of their Jaccard coefficient
 * (Broder 1997, On the resemblance and containment of documents).
 *
 * <p>The hash functions come from a fixed seed, so a document has one signature whatever else is in
 * the corpus.
 */
final class MinHash {

  private static final long SEED = 0x6672616d65L;

  private final int[] masks;
  private final int[] factors;

  MinHash(int length) {
    SplittableRandom random = new SplittableRandom(SEED);
    masks = random.ints(length).toArray();
    factors = random.ints(length).map(factor -> factor | 1).toArray();
  }

  /** Returns the signature of a set of shingles, given by their numbers. */
  int[] signature(long[] shingles) {
    int[] signature = new int[masks.length];
    Arrays.fill(signature, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      add((int) (shingle >>> 32), signature);
    }
    return signature;
  }

  /** A loop of its own over arrays, so that the compiler takes several at a time. */
  private void add(int shingle, int[] signature) {
    for (int i = 0; i < signature.length; i++) {
      int value = (shingle ^ masks[i]) * factors[i];
      value = (value ^ (value >>> 15)) * 0x2c1b3c6d;
      signature[i] = Math.min(signature[i], value);
    }
  }
}
