package org.frametrace.claims;

/** Adds vectors. */
final class Vectors {

  private Vectors() {}

  /** Adds a vector to a sum of the same length. */
  static void add(double[] sum, double[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }
}
