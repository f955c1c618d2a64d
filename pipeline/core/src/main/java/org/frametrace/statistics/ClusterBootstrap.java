package org.frametrace.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The bootstrap over units: whole documents are drawn with replacement, because what stands in one
 * document is not independent (Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 13;
 * for documents: Lijffijt et al. 2016, Digital Scholarship in the Humanities 31: 374–397).
 *
 * <p>A replicate draws one unit fewer than there are, which gives it the right variance (see {@link
 * StratifiedBootstrap}), and takes the ratio of the sums. All ratios of one call see the same
 * draws. Sums are integers, so they are exact.
 *
 * <p>The draws are the 64-bit numbers of {@link SplittableRandom} (SplitMix64; Steele, Lea and
 * Flood 2014); the upper 32 bits {@code u} choose unit {@code ⌊u n / 2³²⌋}. The step from number to
 * unit is ours, because the one of the JDK may change between versions. Its bias is below {@code n
 * / 2³²}.
 *
 * @param replicates B, how many times the units are drawn
 * @param seed the same seed gives the same intervals
 */
public record ClusterBootstrap(int replicates, long seed) {

  public ClusterBootstrap {
    if (replicates < 1) {
      throw new IllegalArgumentException("at least one replicate is drawn, found " + replicates);
    }
  }

  /** Returns the 95 % interval of a ratio; see {@link DocumentInterval} for when there is none. */
  public Interval interval(RatioOfSums ratio) {
    return intervals(List.of(ratio)).getFirst();
  }

  /**
   * Returns the 95 % intervals of several ratios of the same units, which are drawn jointly.
   *
   * @param ratios all with the same number of units, in the same order of units
   */
  public List<Interval> intervals(List<RatioOfSums> ratios) {
    if (ratios.isEmpty()) {
      return List.of();
    }
    int units = ratios.getFirst().units();
    if (ratios.stream().anyMatch(ratio -> ratio.units() != units)) {
      throw new IllegalArgumentException("ratios that are drawn jointly have the same units");
    }
    if (units < 2) {
      return ratios.stream().map(ratio -> Interval.NONE).toList();
    }
    IdentityHashMap<long[], Integer> places = new IdentityHashMap<>();
    List<Sparse> arrays = new ArrayList<>();
    int[] above = new int[ratios.size()];
    int[] below = new int[ratios.size()];
    double[][] values = new double[ratios.size()][];
    for (int r = 0; r < ratios.size(); r++) {
      // Whatever is drawn of nothing is nothing, and replicates that all agree have no interval.
      values[r] = new double[ratios.get(r).isZero() ? 0 : replicates];
      if (values[r].length == 0) {
        continue;
      }
      above[r] = place(ratios.get(r).numerators(), places, arrays);
      below[r] = place(ratios.get(r).denominators(), places, arrays);
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] drawn = new int[units];
    long[] sums = new long[arrays.size()];
    for (int b = 0; b < replicates; b++) {
      draw(random, drawn);
      for (int a = 0; a < sums.length; a++) {
        sums[a] = arrays.get(a).sum(drawn);
      }
      for (int r = 0; r < values.length; r++) {
        if (values[r].length > 0) {
          values[r][b] = RatioOfSums.ratio(sums[above[r]], sums[below[r]]);
        }
      }
    }
    Interval[] intervals = new Interval[ratios.size()];
    for (int r = 0; r < intervals.length; r++) {
      intervals[r] = values[r].length == 0 ? Interval.NONE : interval(ratios.get(r), values[r]);
    }
    return List.of(intervals);
  }

  /** A ratio that no unit raises above 1 is a part of a whole. */
  private static Interval interval(RatioOfSums ratio, double[] replicates) {
    double estimate = ratio.value();
    double below = RatioOfSums.sum(ratio.denominators());
    double[] added = new double[ratio.units()];
    boolean part = true;
    for (int i = 0; i < added.length; i++) {
      added[i] = (ratio.numerators()[i] - estimate * ratio.denominators()[i]) / below;
      part &= ratio.numerators()[i] <= ratio.denominators()[i];
    }
    return DocumentInterval.of(
        estimate, replicates, SamplingError.of(List.of(added)), part ? Scale.SHARE : Scale.RATE);
  }

  private static int place(
      long[] array, IdentityHashMap<long[], Integer> places, List<Sparse> arrays) {
    Integer known = places.get(array);
    if (known != null) {
      return known;
    }
    arrays.add(Sparse.of(array));
    places.put(array, arrays.size() - 1);
    return arrays.size() - 1;
  }

  private static void draw(SplittableRandom random, int[] drawn) {
    Arrays.fill(drawn, 0);
    for (int i = 1; i < drawn.length; i++) {
      drawn[unit(random, drawn.length)]++;
    }
  }

  /** Draws one of some units. */
  static int unit(SplittableRandom random, int units) {
    return (int) (((random.nextLong() >>> 32) * units) >>> 32);
  }

  /** The units that are not 0; most documents lack most frames. */
  private record Sparse(int[] units, long[] values) {

    static Sparse of(long[] dense) {
      int[] units = new int[dense.length];
      long[] values = new long[dense.length];
      int n = 0;
      for (int i = 0; i < dense.length; i++) {
        if (dense[i] != 0) {
          units[n] = i;
          values[n++] = dense[i];
        }
      }
      return new Sparse(Arrays.copyOf(units, n), Arrays.copyOf(values, n));
    }

    long sum(int[] drawn) {
      long sum = 0;
      for (int i = 0; i < units.length; i++) {
        sum += drawn[units[i]] * values[i];
      }
      return sum;
    }
  }
}
