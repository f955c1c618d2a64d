package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangePointTest {

  static Stream<Expected> cases() {
    return Expected.stream("change-point");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithTheRegressionsOfR(Expected r) {
    YearlyCounts counts =
        new YearlyCounts(
            ints(r.integers("year")),
            ints(r.integers("series")),
            r.integers("hits"),
            r.integers("words"));
    ChangePoint change = ChangePoint.of(counts, (int) r.integer("margin")).orElseThrow();
    assertThat(change.year()).isEqualTo((int) r.integer("change"));
    assertThat(change.ratio()).isEqualTo(r.number("ratio"), within(1e-6 * r.number("ratio")));
    assertThat(change.interval().low()).isEqualTo(r.number("low"), within(1e-5));
    assertThat(change.interval().high())
        .isEqualTo(r.number("high"), within(1e-6 * r.number("high")));
    assertThat(change.linear() - change.none()).isEqualTo(r.number("linearLessNone"), within(1e-5));
    assertThat(change.step() - change.none()).isEqualTo(r.number("stepLessNone"), within(1e-5));
    assertThat(change.dispersion()).isEqualTo(r.number("phi"), within(1e-5));
  }

  private static int[] ints(long[] years) {
    return Arrays.stream(years).mapToInt(Math::toIntExact).toArray();
  }

  @Test
  void thePlantedShapeIsFound() {
    int falseAlarms = 0;
    int lines = 0;
    int steps = 0;
    for (int run = 0; run < 100; run++) {
      SplittableRandom random = new SplittableRandom(run);
      falseAlarms += change(random, year -> 1).evidence() >= 6 ? 1 : 0;
      ChangePoint line = change(random, year -> Math.exp(0.06 * (year - 2000)));
      lines += line.preferred() == ChangePoint.Shape.LINEAR ? 1 : 0;
      falseAlarms += line.evidence() >= 6 ? 1 : 0;
      ChangePoint step = change(random, year -> year < 2003 ? 1 : 3);
      steps += step.evidence() >= 6 && Math.abs(step.year() - 2003) <= 1 ? 1 : 0;
    }
    assertThat(falseAlarms).as("strong evidence of a step where there is none").isLessThan(5);
    assertThat(lines).isGreaterThanOrEqualTo(90);
    assertThat(steps).isGreaterThanOrEqualTo(90);
  }

  /** Yearly counts with a variance of twice the mean. */
  private static ChangePoint change(SplittableRandom random, IntToDoubleFunction level) {
    int[] years = IntStream.range(1990, 2016).toArray();
    long[] words = new long[years.length];
    long[] hits = new long[years.length];
    for (int i = 0; i < years.length; i++) {
      words[i] = 100_000L + random.nextInt(100_000);
      hits[i] =
          2L * RandomCounts.poisson(random, words[i] * 2e-4 * level.applyAsDouble(years[i]) / 2);
    }
    return ChangePoint.of(YearlyCounts.ofOne(years, hits, words), 3).orElseThrow();
  }

  /** Six documents a year, with a step in 2003. */
  private static YearlyCounts documents(long seed, double ratio) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] years = IntStream.range(0, 120).map(i -> 1993 + i / 6).toArray();
    long[] words = random.longs(120, 5_000, 20_000).toArray();
    long[] hits = new long[120];
    for (int i = 0; i < 120; i++) {
      double own = 0.5 + random.nextDouble();
      hits[i] = RandomCounts.poisson(random, own * words[i] * 8e-4 * (years[i] < 2003 ? 1 : ratio));
    }
    return YearlyCounts.ofOne(years, hits, words);
  }

  @Test
  void drawnDocumentsFindThePlantedYearAndRatio() {
    ChangeYears years = ChangeYears.byDocuments(documents(1, 3), 4, 500, 6);
    assertThat(years.share(2002, 2004)).isGreaterThan(0.9);
    assertThat(years.ratio().low()).isLessThan(3).isGreaterThan(2);
    assertThat(years.ratio().high()).isGreaterThan(3).isLessThan(4.5);
    assertThat(ChangeYears.byDocuments(documents(1, 3), 4, 500, 6)).isEqualTo(years);
    assertThat(ChangeYears.byDocuments(documents(2, 1), 4, 500, 6).share(2002, 2004))
        .isLessThan(0.8);
  }

  @Test
  void theIntervalOfAWordThatIsNewHoldsItsRatio() {
    YearlyCounts documents = documents(1, 3);
    long[] hits = documents.hits().clone();
    for (int i = 0; i < hits.length; i++) {
      hits[i] = documents.years()[i] < 2003 ? 0 : hits[i];
    }
    YearlyCounts fresh = YearlyCounts.ofOne(documents.years(), hits, documents.words());
    double ratio = ChangePoint.of(fresh, 4).orElseThrow().ratio();
    Interval interval = ChangeYears.byDocuments(fresh, 4, 500, 6).ratio();
    assertThat(ratio).isBetween(100.0, 10_000.0);
    assertThat(interval.low()).isLessThan(ratio);
    assertThat(interval.high()).isGreaterThan(ratio).isLessThan(10_000);
  }

  /**
   * One series in which the word is new in 1998, beside one that ends before and has always had it.
   */
  private static YearlyCounts besideASeriesThatEnds(int aYear) {
    int[] years = new int[25 * aYear];
    int[] series = new int[years.length];
    long[] hits = new long[years.length];
    long[] words = new long[years.length];
    for (int i = 0; i < years.length; i++) {
      boolean other = i >= 19 * aYear;
      years[i] = other ? 1991 + (i - 19 * aYear) / aYear : 1987 + i / aYear;
      series[i] = other ? 1 : 0;
      words[i] = 30_000L + 500L * (i % 7);
      hits[i] = other ? 4L + i % 3 : years[i] < 1998 ? 0 : 6L + i % 5;
    }
    return new YearlyCounts(years, series, hits, words);
  }

  @Test
  void aSeriesWithWordsOnOneSideOnlyDoesNotHideThatTheOtherHasNoHitsThere() {
    ChangePoint change = ChangePoint.of(besideASeriesThatEnds(3), 4).orElseThrow();
    assertThat(change.year()).isEqualTo(1998);
    assertThat(change.ratio()).isFinite().isGreaterThan(20);
    assertThat(change.interval().exists()).isTrue();
    ChangeYears drawn = ChangeYears.byDocuments(besideASeriesThatEnds(3), 4, 200, 1);
    assertThat(drawn.share(1998, 1998)).isGreaterThan(0.9);
    assertThat(drawn.ratio().low()).isGreaterThan(5);
    ChangeYears residuals = ChangeYears.byResiduals(besideASeriesThatEnds(1), 4, 200, 1);
    assertThat(residuals.share(1997, 1999)).isGreaterThan(0.9);
    assertThat(residuals.ratio().low()).isGreaterThan(5);
  }

  @Test
  void drawnResidualsServeWhereEachYearHasOneDocument() {
    YearlyCounts documents = documents(1, 3);
    YearlyCounts cells =
        YearlyCounts.ofOne(
            IntStream.range(1993, 2013).toArray(),
            IntStream.range(0, 20)
                .mapToLong(y -> Arrays.stream(documents.hits(), 6 * y, 6 * y + 6).sum())
                .toArray(),
            IntStream.range(0, 20)
                .mapToLong(y -> Arrays.stream(documents.words(), 6 * y, 6 * y + 6).sum())
                .toArray());
    assertThat(ChangeYears.byDocuments(cells, 4, 100, 6).ratio().exists()).isFalse();
    ChangeYears years = ChangeYears.byResiduals(cells, 4, 500, 6);
    assertThat(years.share(2002, 2004)).isGreaterThan(0.9);
    assertThat(years.ratio().low()).isLessThan(3).isGreaterThan(1.8);
    assertThat(years.ratio().high()).isGreaterThan(3).isLessThan(5);
  }

  @Test
  void tooFewYearsOrNoHitsHaveNoChange() {
    int[] years = {2000, 2001, 2002};
    YearlyCounts few = YearlyCounts.ofOne(years, new long[] {1, 2, 9}, new long[] {90, 90, 90});
    assertThat(ChangePoint.of(few, 2)).isEmpty();
    assertThat(ChangePoint.of(few, 1)).isPresent();
    YearlyCounts empty = YearlyCounts.ofOne(years, new long[3], new long[] {90, 90, 90});
    assertThat(ChangePoint.of(empty, 1)).isEmpty();
    assertThat(ChangeYears.byResiduals(empty, 1, 10, 1).share(1990, 2020)).isZero();
    assertThatThrownBy(() -> ChangePoint.of(few, 0)).hasMessageContaining("found a margin of 0");
  }
}
