package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bounds, detectable effects and collocation: formulas with a few numbers. */
class EvidenceTest {

  @Test
  void boundsOfRareCasesAgreeWithR() {
    assertThat(RareCases.upperBound(0, 1000, 1))
        .isEqualTo(r("upper bound of 0 in 1000"), within(1e-10));
    assertThat(RareCases.upperBound(2, 500, 1))
        .isEqualTo(r("upper bound of 2 in 500"), within(1e-10));
    assertThat(RareCases.upperBound(2, 500, 0.8))
        .isEqualTo(r("upper bound of 2 in 500") / 0.8, within(1e-10));
    assertThat(RareCases.upperBound(5, 5, 0.9)).isEqualTo(1.0);
    assertThatThrownBy(() -> RareCases.upperBound(1, 10, 0)).hasMessageContaining("and 0.0");
  }

  @Test
  void aHundredAndFiftyMatchesASideShowOneAndAHalf() {
    // At dispersion 3 the interval of 1.5 just excludes 1 with about 150 matches a side; that it
    // does so in 80 of 100 samples takes 1.75, or about 290 a side for 1.5.
    assertThat(DetectableEffect.ratio(150, 150, 3, 0.5)).isEqualTo(1.48, within(0.005));
    assertThat(DetectableEffect.ratio(150, 150, 3, 0.8)).isEqualTo(1.75, within(0.005));
    assertThat(DetectableEffect.ratio(286, 286, 3, 0.8)).isEqualTo(1.5, within(0.005));
    assertThat(DetectableEffect.ratio(0, 9, 3, 0.8)).isInfinite();
  }

  @Test
  void theDetectableEffectIsDetectedAsOftenAsItSays() {
    SplittableRandom random = new SplittableRandom(8);
    double ratio = DetectableEffect.ratio(100, 100, 2, 0.8);
    // The counts around a mean of 100 on the geometric middle, each hit counted twice.
    int seen = 0;
    for (int run = 0; run < 2000; run++) {
      double a = 2.0 * RandomCounts.poisson(random, 50 * Math.sqrt(ratio));
      double b = 2.0 * RandomCounts.poisson(random, 50 / Math.sqrt(ratio));
      seen += Math.log(a / b) > 1.96 * Math.sqrt(2 * (1 / a + 1 / b)) ? 1 : 0;
    }
    assertThat(seen / 2000.0).isEqualTo(0.8, within(0.04));
  }

  @Test
  void collocationAgreesWithItsFormulas() {
    assertThat(Collocation.logDice(50, 50, 50)).isEqualTo(14, within(1e-12));
    assertThat(Collocation.logDice(25, 100, 100)).isEqualTo(12, within(1e-12));
    assertThat(Collocation.npmi(10, 10, 10, 1000)).isEqualTo(1, within(1e-12));
    assertThat(Collocation.npmi(10, 100, 100, 1000)).isEqualTo(0, within(1e-12));
    assertThat(Collocation.npmi(0, 5, 5, 1000)).isEqualTo(-1.0);
    assertThat(Collocation.logDice(20, 100, 50))
        .isEqualTo(r("logDice of 20 100 50"), within(1e-12));
    assertThat(Collocation.npmi(20, 100, 50, 1000))
        .isEqualTo(r("npmi of 20 100 50 1000"), within(1e-12));
    assertThat(Collocation.npmi(0, 0, 5, 1000)).isNaN();
  }

  @Test
  void hillNumbersAgreeWithR() {
    HillNumbers numbers = HillNumbers.of(new long[] {5, 3, 0, 2});
    assertThat(numbers.h1()).isEqualTo(r("h1 of 5 3 2"), within(1e-12));
    assertThat(numbers.h2()).isEqualTo(r("h2 of 5 3 2"), within(1e-12));
  }

  @Test
  void correlationBeyondTrendsAgreesWithR() {
    double[] years = {2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008};
    double[] x = {3, 5, 4, 8, 9, 7, 12, 11};
    double[] y = {1, 4, 2, 6, 5, 5, 6, 9};
    DetrendedCorrelation correlation = DetrendedCorrelation.of(years, x, y);
    assertThat(correlation.pearson()).isEqualTo(r("detrended pearson"), within(1e-10));
    assertThat(correlation.spearman()).isEqualTo(r("detrended spearman"), within(1e-10));
    assertThat(DetrendedCorrelation.of(years, years, y).pearson()).isNaN();
  }

  @Test
  void yearsAroundEventsAreTestedAgainstAllOrdersOfYears() {
    // R: the difference beyond the trend, and the share of all 8! orders that differ as much.
    int[] years = {2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008};
    double[] values = {3, 2, 4, 9, 8, 3, 7, 9};
    EventStudy study = EventStudy.test(years, values, List.of(2003, 2006), 1, 20_000, 3);
    assertThat(study.difference()).isEqualTo(r("events beyond the trend"), within(1e-12));
    assertThat(study.p()).isEqualTo(r("p of events beyond the trend"), within(0.01));
    assertThat(EventStudy.weights(years, 2003, 2))
        .containsExactly(-0.5, -0.5, 0, 0.5, 0.5, 0, 0, 0);
    assertThatThrownBy(() -> EventStudy.weights(years, 2007, 2)).hasMessageContaining("found 3");
  }

  @Test
  void eventsWithoutEffectAreFoundAsOftenAsChanceAllows() {
    assertThat(falseEvents(0)).isBetween(30, 70);
    // What a year keeps of the year before is taken for more than it is, but not for much more.
    assertThat(falseEvents(0.5)).isBetween(70, 130);
  }

  /** Returns of 1000 series without events in how many some are found. */
  private static int falseEvents(double kept) {
    SplittableRandom random = new SplittableRandom(5);
    int[] years = IntStream.rangeClosed(2000, 2013).toArray();
    int found = 0;
    for (int run = 0; run < 1000; run++) {
      double before = random.nextGaussian();
      double[] values = new double[years.length];
      for (int y = 0; y < values.length; y++) {
        before = kept * before + random.nextGaussian();
        values[y] = before + 0.3 * y;
      }
      double p = EventStudy.test(years, values, List.of(2003, 2005, 2010), 2, 199, run).p();
      found += p <= 0.05 ? 1 : 0;
    }
    return found;
  }

  @Test
  void collocateVectorsAreAlikeWhereUsageIs() {
    long[] corpus = {100, 100, 100, 100};
    CollocateVector first = CollocateVector.of(new long[] {6, 2, 0, 0}, corpus);
    assertThat(first.values()[0]).isEqualTo(Math.log(3), within(1e-12));
    assertThat(first.values()[1]).isZero();
    assertThat(first.cosine(first)).isEqualTo(1, within(1e-12));
    assertThat(first.cosine(CollocateVector.of(new long[] {0, 0, 1, 1}, corpus))).isZero();
    List<long[]> documents = Collections.nCopies(10, new long[] {6, 2, 0, 0});
    assertThat(CollocateVector.splitHalf(documents, corpus, 20, 1)).isEqualTo(1, within(1e-12));
  }

  private static double r(String name) {
    return Expected.stream("evidence")
        .filter(row -> row.text("name").equals(name))
        .findFirst()
        .orElseThrow()
        .number("value");
  }
}
