package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {

  private static final Offset<Double> CLOSE = within(1e-6);

  @Test
  void agreesWithTheObviousWay() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      int units = 2 + random.nextInt(30);
      List<RatioOfSums> ratios = new ArrayList<>();
      long[] words = random.longs(units, 0, 5000).toArray();
      for (int r = 0; r < 4; r++) {
        ratios.add(new RatioOfSums(random.longs(units, 0, 3).toArray(), words));
      }
      List<Interval> found = new ClusterBootstrap(200, 77).intervals(ratios);
      for (int r = 0; r < 4; r++) {
        Interval expected = slow(ratios.get(r), 77, 200);
        assertThat(found.get(r).exists()).as("seed %d", seed).isEqualTo(expected.exists());
        if (expected.exists()) {
          assertThat(found.get(r).low()).as("seed %d", seed).isEqualTo(expected.low(), CLOSE);
          assertThat(found.get(r).high()).as("seed %d", seed).isEqualTo(expected.high(), CLOSE);
        }
      }
      assertThat(new ClusterBootstrap(200, 77).interval(ratios.get(2)))
          .as("seed %d: a ratio's interval does not depend on its neighbours", seed)
          .isEqualTo(found.get(2));
    }
  }

  /** Draws units one by one, sorts the ratios, and weighs each unit a little more in turn. */
  private static Interval slow(RatioOfSums ratio, long seed, int replicates) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Double> values = new ArrayList<>();
    int n = ratio.units();
    for (int b = 0; b < replicates; b++) {
      long above = 0;
      long below = 0;
      for (int i = 1; i < n; i++) {
        int unit = (int) Math.floor((random.nextLong() >>> 32) * 0x1p-32 * n);
        above += ratio.numerators()[unit];
        below += ratio.denominators()[unit];
      }
      values.add(below > 0 ? (double) above / below : Double.NaN);
    }
    double[] added = new double[n];
    for (int i = 0; i < n; i++) {
      double above = ratio.numerators()[i] * 1e-7;
      double below = ratio.denominators()[i] * 1e-7;
      for (int k = 0; k < n; k++) {
        above += ratio.numerators()[k];
        below += ratio.denominators()[k];
      }
      added[i] = (above / below - ratio.value()) / 1e-7;
    }
    SamplingError error = SamplingError.of(List.of(added));
    if (values.stream().filter(v -> !v.isNaN()).distinct().count() < 2
        || Double.isNaN(error.variance())) {
      return Interval.NONE;
    }
    Interval drawn =
        PercentileInterval.withFreedom(
            values.stream().mapToDouble(v -> v).toArray(), error.freedom());
    double half = PercentileInterval.t(error.freedom()) * Math.sqrt(error.variance());
    boolean part = true;
    for (int i = 0; i < n; i++) {
      part &= ratio.numerators()[i] <= ratio.denominators()[i];
    }
    double p = ratio.value();
    double low = Math.max(0, Math.sqrt(p) - half / (2 * Math.sqrt(p)));
    double high = Math.sqrt(p) + half / (2 * Math.sqrt(p));
    if (part) {
      low = Math.sin(Math.max(0, Math.asin(Math.sqrt(p)) - half / (2 * Math.sqrt(p * (1 - p)))));
      high =
          Math.sin(
              Math.min(Math.PI / 2, Math.asin(Math.sqrt(p)) + half / (2 * Math.sqrt(p * (1 - p)))));
    }
    return new Interval(Math.min(drawn.low(), low * low), Math.max(drawn.high(), high * high));
  }

  @Test
  void coversTheTrueRateAboutAsOftenAsItSays() {
    // Clustered counts: each document has its own rate (gamma with shape 4), lengths differ
    // threefold. Binomial error of 1,000 runs: 0.7 percentage points.
    SplittableRandom random = new SplittableRandom(20260101);
    double rate = 1e-3;
    int covered = 0;
    int runs = 1000;
    for (int run = 0; run < runs; run++) {
      long[] words = new long[30];
      long[] hits = new long[30];
      for (int d = 0; d < 30; d++) {
        words[d] = 5_000L + random.nextInt(10_000);
        double own = RandomCounts.gamma(random, 4);
        hits[d] = RandomCounts.poisson(random, own * rate * words[d]);
      }
      Interval interval =
          new ClusterBootstrap(500, Seeds.of(1, "run", Integer.toString(run)))
              .interval(new RatioOfSums(hits, words));
      if (interval.low() <= rate && rate <= interval.high()) {
        covered++;
      }
    }
    assertThat(covered / (double) runs).isBetween(0.92, 0.97);
  }

  @Test
  void thereIsNoIntervalOfZeroWidth() {
    ClusterBootstrap bootstrap = new ClusterBootstrap(200, 1);
    assertThat(bootstrap.interval(ratio(new long[] {5}, new long[] {100})))
        .isEqualTo(Interval.NONE);
    assertThat(bootstrap.interval(ratio(new long[] {0, 0, 0}, new long[] {9, 8, 7})))
        .isEqualTo(Interval.NONE);
    assertThat(bootstrap.interval(ratio(new long[] {4, 3}, new long[] {4, 3})))
        .isEqualTo(Interval.NONE);
    assertThat(bootstrap.interval(ratio(new long[] {0, 0}, new long[] {0, 0})))
        .isEqualTo(Interval.NONE);
    assertThat(bootstrap.interval(ratio(new long[] {}, new long[] {}))).isEqualTo(Interval.NONE);
  }

  @Test
  void anotherSeedGivesAnotherInterval() {
    SplittableRandom random = new SplittableRandom(5);
    long[] hits = random.longs(30, 0, 10).map(hit -> hit * hit).toArray();
    RatioOfSums ratio = ratio(hits, random.longs(30, 500, 1000).toArray());
    assertThat(new ClusterBootstrap(200, 1).interval(ratio))
        .isNotEqualTo(new ClusterBootstrap(200, 2).interval(ratio));
  }

  @Test
  void tailsAreThoseOfHesterberg() {
    // By hand from printed tables: t = 2.776, 2.262 and 2.093 at 4, 9 and 19 degrees of freedom,
    // times the root of n/(n-1) = 3.104, 2.384 and 2.147; the normal distribution below their
    // negatives.
    assertThat(PercentileInterval.tail(5)).isEqualTo(0.0010, within(1e-4));
    assertThat(PercentileInterval.tail(10)).isEqualTo(0.0086, within(1e-4));
    assertThat(PercentileInterval.tail(20)).isEqualTo(0.0159, within(1e-4));
    assertThat(PercentileInterval.tail(1_000_000)).isEqualTo(0.025, within(1e-5));
  }

  @Test
  void seedsDependOnEveryPartAndOnTheirBorders() {
    assertThat(Seeds.of(1, "ab", "c"))
        .isNotEqualTo(Seeds.of(1, "a", "bc"))
        .isNotEqualTo(Seeds.of(2, "ab", "c"))
        .isEqualTo(Seeds.of(1, "ab", "c"));
  }

  private static RatioOfSums ratio(long[] above, long[] below) {
    return new RatioOfSums(above, below);
  }
}
