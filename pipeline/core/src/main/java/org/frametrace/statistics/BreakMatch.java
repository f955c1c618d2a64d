package org.frametrace.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether found breaks are where breaks were stated more often than as many breaks would be that
 * lie anywhere.
 *
 * <p>Breaks are placed at random, all placements with segments of the least length alike; {@code p
 * = (1 + #{matched* ≥ matched})/(B + 1)}.
 *
 * @param matched how many stated breaks have a found one within the tolerance
 * @param p at least {@code 1/(B+1)}
 */
public record BreakMatch(int matched, double p) {

  /**
   * Tests the breaks of a segmentation.
   *
   * @param years how many years the series has
   * @param shortest how many years a segment has at least
   * @param stated places of the breaks that are expected, counted from 0
   * @param found places of the breaks that were found
   * @param tolerance in years, for instance 1
   * @param placements B
   * @param seed the same seed gives the same p-value
   */
  public static BreakMatch test(
      int years,
      int shortest,
      List<Integer> stated,
      List<Integer> found,
      int tolerance,
      int placements,
      long seed) {
    int m = found.size();
    int slack = years - (m + 1) * shortest;
    if (slack < 0) {
      throw new IllegalArgumentException(
          m + " breaks do not fit into " + years + " years with segments of " + shortest);
    }
    int matched = Segmentation.matched(stated, found, tolerance);
    SplittableRandom random = new SplittableRandom(seed);
    int asMany = 0;
    for (int b = 0; b < placements; b++) {
      List<Integer> placed = place(m, slack, shortest, random);
      asMany += Segmentation.matched(stated, placed, tolerance) >= matched ? 1 : 0;
    }
    return new BreakMatch(matched, (1.0 + asMany) / (placements + 1.0));
  }

  /** Distinct places among slack and breaks, spread by the least length, are all placements. */
  private static List<Integer> place(int m, int slack, int shortest, SplittableRandom random) {
    boolean[] chosen = new boolean[slack + m];
    for (int left = m; left > 0; ) {
      int place = ClusterBootstrap.unit(random, chosen.length);
      left -= chosen[place] ? 0 : 1;
      chosen[place] = true;
    }
    List<Integer> breaks = new ArrayList<>(m);
    for (int place = 0; place < chosen.length; place++) {
      if (chosen[place]) {
        int i = breaks.size();
        breaks.add(place - i + (i + 1) * shortest);
      }
    }
    return breaks;
  }
}
