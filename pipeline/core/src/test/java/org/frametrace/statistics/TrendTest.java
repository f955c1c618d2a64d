package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrendTest {

  static Stream<Expected> cases() {
    return Expected.stream("trend");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithTheRegressionOfR(Expected r) {
    Trend trend =
        Trend.of(
            new YearlyCounts(
                years(r.integers("year")),
                years(r.integers("series")),
                r.integers("hits"),
                r.integers("words")));
    // R takes the weights of the last step but one: six digits.
    assertThat(trend.ratio() / r.number("ratio")).isEqualTo(1, within(1e-6));
    assertThat(trend.interval().low() / r.number("low")).isEqualTo(1, within(1e-6));
    assertThat(trend.interval().high() / r.number("high")).isEqualTo(1, within(1e-6));
    assertThat(trend.p()).isEqualTo(r.number("p"), within(1e-8));
    assertThat(trend.dispersion()).isEqualTo(r.number("dispersion"), within(1e-6));
    assertThat(trend.free()).isEqualTo((int) r.integer("free"));
  }

  private static int[] years(long[] years) {
    return Arrays.stream(years).mapToInt(Math::toIntExact).toArray();
  }

  @Test
  void aSeriesWithoutHitsAndAYearWithoutWordsSayNothing() {
    Trend one =
        Trend.of(
            YearlyCounts.ofOne(
                new int[] {2000, 2001, 2002, 2003},
                new long[] {3, 9, 4, 12},
                new long[] {900, 800, 900, 700}));
    Trend more =
        Trend.of(
            new YearlyCounts(
                new int[] {2000, 2001, 2002, 2003, 2000, 2001, 2004},
                new int[] {1, 1, 1, 1, 0, 0, 1},
                new long[] {3, 9, 4, 12, 0, 0, 0},
                new long[] {900, 800, 900, 700, 500, 500, 0}));
    assertThat(more).isEqualTo(one);
  }

  @Test
  void whatCannotBeToldIsNotTold() {
    Trend oneYear =
        Trend.of(YearlyCounts.ofOne(new int[] {2000}, new long[] {3}, new long[] {900}));
    assertThat(oneYear.ratio()).isNaN();
    assertThat(oneYear.interval().exists()).isFalse();
    Trend none =
        Trend.of(
            YearlyCounts.ofOne(
                new int[] {2000, 2001, 2002}, new long[] {0, 0, 0}, new long[] {9, 8, 7}));
    assertThat(none.ratio()).isNaN();
    // All hits in the last year: the slope has no end.
    Trend endless =
        Trend.of(
            YearlyCounts.ofOne(
                new int[] {2000, 2001, 2002}, new long[] {0, 0, 5}, new long[] {90, 80, 70}));
    assertThat(endless.ratio()).isInfinite();
    assertThat(endless.interval().exists()).isFalse();
  }

  @Test
  void theIntervalCoversTheTrueSlopeAsOftenAsItSays() {
    // Yearly counts with variance three times the mean: sums of clusters of hits.
    SplittableRandom random = new SplittableRandom(3);
    int covered = 0;
    int runs = 1000;
    int[] years = IntStream.range(1990, 2010).toArray();
    for (int run = 0; run < runs; run++) {
      long[] hits = new long[years.length];
      long[] words = new long[years.length];
      for (int i = 0; i < years.length; i++) {
        words[i] = 20_000L + random.nextInt(60_000);
        double mean = words[i] * 5e-4 * Math.exp(0.02 * (years[i] - 2000));
        hits[i] = 3L * RandomCounts.poisson(random, mean / 3);
      }
      Interval interval = Trend.of(YearlyCounts.ofOne(years, hits, words)).interval();
      double truth = Math.exp(0.2);
      covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
    assertThat(covered / (double) runs).isBetween(0.93, 0.97);
  }

  @Test
  void slopesOfEveryDirectionSatisfyTheLikelihood() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int n = 3 + random.nextInt(40);
      int[] years = new int[n];
      long[] hits = new long[n];
      long[] words = new long[n];
      for (int i = 0; i < n; i++) {
        years[i] = 1950 + 2 * i;
        words[i] = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(1_000_000);
        hits[i] = words[i] == 0 ? 0 : (long) (random.nextInt(50) * Math.pow(1.1, i));
      }
      double slope = Trend.perDecade(YearlyCounts.ofOne(years, hits, words));
      if (!Double.isNaN(slope)) {
        assertThat(likelihood(slope, years, hits, words))
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(likelihood(slope + 1e-3, years, hits, words))
            .isGreaterThanOrEqualTo(likelihood(slope - 1e-3, years, hits, words));
      }
    }
    assertThat(
            Trend.perDecade(
                YearlyCounts.ofOne(
                    new int[] {2000, 2001, 2002}, new long[] {0, 0, 3}, new long[] {9, 9, 9})))
        .isNaN();
    assertThat(
            Trend.perDecade(
                YearlyCounts.ofOne(
                    new int[] {2000, 2001, 2002}, new long[] {1, 3, 0}, new long[] {9, 9, 0})))
        .as("two years")
        .isNaN();
  }

  /** Poisson log-likelihood with the level at its best, up to a constant. */
  private static double likelihood(double slope, int[] years, long[] hits, long[] words) {
    double all = 0;
    double expected = 0;
    double sum = 0;
    for (int i = 0; i < years.length; i++) {
      double x = (years[i] - 1990) / 10.0;
      all += hits[i];
      expected += words[i] * Math.exp(slope * x);
      sum += hits[i] * slope * x;
    }
    return sum - all * Math.log(expected);
  }
}
