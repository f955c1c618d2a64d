package org.frametrace.statistics;

import org.frametrace.model.Digest;

/** Makes seeds of random draws that depend on names and on nothing else. */
public final class Seeds {

  private Seeds() {}

  /**
   * Returns the seed of one cell: the first 64 bits of the SHA-256 of the study's seed and the
   * cell's name, so that neither the order of the cells nor the presence of others matters.
   *
   * @param seed of the study
   * @param cell for instance the table and the values of the row's first columns
   */
  public static long of(long seed, String... cell) {
    String[] parts = new String[cell.length + 1];
    parts[0] = Long.toString(seed);
    System.arraycopy(cell, 0, parts, 1, cell.length);
    return Long.parseUnsignedLong(Digest.of(parts).hex().substring(0, 16), 16);
  }
}
