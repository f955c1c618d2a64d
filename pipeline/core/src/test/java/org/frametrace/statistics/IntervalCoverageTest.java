package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.frametrace.statistics.MantelHaenszel.Table;
import org.junit.jupiter.api.Test;

/**
 * How often intervals of a nominal 95 % hold the truth, over corpora whose documents differ by more
 * than chance: each has a rate of its own, and lengths differ.
 *
 * <p>92 to 97 % is wanted. A simulation of {@code n} corpora errs by {@code √(0.05 · 0.95/n)}; two
 * such errors are allowed on either side.
 */
class IntervalCoverageTest {

  private static final int REPLICATES = 300;
  private static final double TRUTH = 2;
  private static final int DOCUMENTS = 30;

  /** Counts in how many corpora the interval holds the truth. */
  private static double coverage(int corpora, double truth, IntFunction<Interval> interval) {
    long covered =
        IntStream.range(0, corpora)
            .mapToObj(interval)
            .filter(one -> one.low() <= truth && truth <= one.high())
            .count();
    return covered / (double) corpora;
  }

  private static void isAsWanted(double coverage, int corpora) {
    double error = 2 * Math.sqrt(0.05 * 0.95 / corpora);
    assertThat(coverage).isBetween(0.92 - error, 0.97 + error);
  }

  /** Hits and words of a document whose own rate is gamma distributed around a rate. */
  private static double[] document(SplittableRandom random, double rate, int shape) {
    double words = Math.rint(8000 * RandomCounts.gamma(random, 4));
    return new double[] {
      RandomCounts.poisson(random, RandomCounts.gamma(random, shape) * rate * words), words
    };
  }

  private static double[][] documents(SplittableRandom random, int n, double rate) {
    return IntStream.range(0, n).mapToObj(d -> document(random, rate, 4)).toArray(double[][]::new);
  }

  /** Documents that differ very much: own rates exponential, lengths lognormal with σ = 0.8. */
  private static double[][] unlike(SplittableRandom random, int n, double rate) {
    double[][] documents = new double[n][];
    for (int d = 0; d < n; d++) {
      double normal =
          Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
              * Math.cos(2 * Math.PI * random.nextDouble());
      double words = Math.rint(1 + 8000 * Math.exp(0.8 * normal - 0.32));
      double own = RandomCounts.gamma(random, 1) * rate;
      documents[d] = new double[] {RandomCounts.poisson(random, own * words), words};
    }
    return documents;
  }

  private static double rate(double[] hitsAndWords) {
    return hitsAndWords[0] / hitsAndWords[1];
  }

  @Test
  void ratesFromTwentyDocumentsOn() {
    int corpora = 500;
    SplittableRandom random = new SplittableRandom(1);
    for (int n : new int[] {20, 60}) {
      double coverage =
          coverage(
              corpora,
              1e-3,
              run ->
                  new StratifiedBootstrap(REPLICATES, run)
                      .interval(
                          List.<double[][]>of(documents(random, n, 1e-3)),
                          sums -> rate(sums.getFirst()),
                          Scale.RATE));
      isAsWanted(coverage, corpora);
    }
  }

  @Test
  void ratesFromFiveDocumentsOnWhereTheyDifferModeratelyAndTwentyWhereVeryMuch() {
    int corpora = 600;
    SplittableRandom random = new SplittableRandom(11);
    for (int n : new int[] {5, 20, 50}) {
      double coverage =
          coverage(
              corpora,
              1e-3,
              run -> {
                double[][] drawn = n == 5 ? documents(random, n, 1e-3) : unlike(random, n, 1e-3);
                return new ClusterBootstrap(REPLICATES, run)
                    .interval(new RatioOfSums(column(drawn, 0), column(drawn, 1)));
              });
      isAsWanted(coverage, corpora);
    }
  }

  private static long[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToLong(row -> Math.round(row[column])).toArray();
  }

  @Test
  void sharesNearOneHalfAndNearOne() {
    int corpora = 600;
    SplittableRandom random = new SplittableRandom(12);
    for (int[] share : new int[][] {{1, 1, 10}, {9, 1, 30}}) {
      double coverage =
          coverage(
              corpora,
              share[0] / (double) (share[0] + share[1]),
              run -> {
                double[][] drawn = new double[share[2]][];
                for (int d = 0; d < drawn.length; d++) {
                  // Beta distributed, as a gamma by the sum of two.
                  double part = sumOfExponentials(random, share[0]);
                  double own = part / (part + sumOfExponentials(random, share[1]));
                  int all = 1 + random.nextInt(60);
                  int some = 0;
                  for (int k = 0; k < all; k++) {
                    some += random.nextDouble() < own ? 1 : 0;
                  }
                  drawn[d] = new double[] {some, all};
                }
                return new ClusterBootstrap(REPLICATES, run)
                    .interval(new RatioOfSums(column(drawn, 0), column(drawn, 1)));
              });
      isAsWanted(coverage, corpora);
    }
  }

  private static double sumOfExponentials(SplittableRandom random, int shape) {
    return IntStream.range(0, shape).mapToDouble(i -> -Math.log(1 - random.nextDouble())).sum();
  }

  @Test
  void ratiosOfTwoRatesFromTenDocumentsASideOn() {
    int corpora = 500;
    SplittableRandom random = new SplittableRandom(2);
    for (int[] sides : new int[][] {{10, 10}, {10, 40}, {40, 40}}) {
      double coverage =
          coverage(
              corpora,
              TRUTH,
              run ->
                  new StratifiedBootstrap(REPLICATES, run)
                      .interval(
                          List.of(
                              documents(random, sides[0], TRUTH * 1e-3),
                              documents(random, sides[1], 1e-3)),
                          sums -> rate(sums.get(0)) / rate(sums.get(1)),
                          Scale.RATIO));
      isAsWanted(coverage, corpora);
    }
  }

  @Test
  void meansOfSmallStrata() {
    // Drawing as many as there are, replicates would vary by a half and two thirds of what they
    // should.
    for (int[] strata : new int[][] {{5, 2}, {15, 2}, {15, 3}}) {
      meansOfSmallStrata(strata[0], strata[1]);
    }
  }

  private static void meansOfSmallStrata(int strata, int of) {
    int corpora = 500;
    SplittableRandom random = new SplittableRandom(3);
    double truth =
        IntStream.range(0, strata).mapToDouble(s -> 1e-3 * (0.5 + s / 14.0)).average().orElse(0);
    double coverage =
        coverage(
            corpora,
            truth,
            run ->
                new StratifiedBootstrap(REPLICATES, run)
                    .interval(
                        IntStream.range(0, strata)
                            .mapToObj(s -> documents(random, of, 1e-3 * (0.5 + s / 14.0)))
                            .toList(),
                        sums ->
                            sums.stream()
                                .mapToDouble(IntervalCoverageTest::rate)
                                .average()
                                .orElse(Double.NaN),
                        Scale.RATE));
    isAsWanted(coverage, corpora);
  }

  @Test
  void oddsRatiosWhereDocumentsDifferInHowTheyJoinFrames() {
    int corpora = 500;
    SplittableRandom random = new SplittableRandom(4);
    double truth =
        MantelHaenszel.of(joined(random, 50_000).stream().map(List::getFirst).toList()).oddsRatio();
    double byFormula =
        coverage(
            corpora,
            truth,
            run ->
                MantelHaenszel.of(joined(random, 30).stream().map(List::getFirst).toList())
                    .interval());
    double byDocuments =
        coverage(
            corpora, truth, run -> MantelHaenszel.bootstrap(joined(random, 30), REPLICATES, run));
    isAsWanted(byDocuments, corpora);
    assertThat(byFormula).as("takes sentences as independent").isLessThan(0.92);
  }

  /** Sentences with one frame, another, both or none; their odds ratio is around 2. */
  private static List<List<Table>> joined(SplittableRandom random, int documents) {
    List<List<Table>> all = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      double topic = RandomCounts.gamma(random, 3);
      double odds = TRUTH * RandomCounts.gamma(random, 3);
      long[] cells = new long[4];
      int sentences = 20 + random.nextInt(150);
      for (int s = 0; s < sentences; s++) {
        boolean first = random.nextDouble() < Math.min(0.6, 0.12 * topic);
        double against = 0.14 * topic * (first ? odds : 1);
        boolean second = random.nextDouble() < against / (1 + against);
        cells[first ? (second ? 0 : 1) : (second ? 2 : 3)]++;
      }
      all.add(List.of(new Table(cells[0], cells[1], cells[2], cells[3])));
    }
    return all;
  }

  @Test
  void ratiosOfEffectiveNumbersAtEqualContexts() {
    // A single draw of contexts a replicate would cover in all corpora.
    int corpora = 400;
    Rarefaction rarefaction = new Rarefaction(60, 5);
    SplittableRandom random = new SplittableRandom(5);
    double truth = expectedH1(rarefaction, random, 14) / expectedH1(rarefaction, random, 8);
    double coverage =
        coverage(
            corpora,
            truth,
            run -> {
              double[] ratio = rarefaction.replicates(labelled(random, DOCUMENTS, 14), 150, run);
              double[] below = rarefaction.replicates(labelled(random, DOCUMENTS, 8), 150, -run);
              Arrays.setAll(ratio, b -> ratio[b] / below[b]);
              return PercentileInterval.of(ratio, DOCUMENTS);
            });
    isAsWanted(coverage, corpora);
  }

  private static double expectedH1(Rarefaction rarefaction, SplittableRandom random, int types) {
    return IntStream.range(0, 1000)
        .mapToDouble(
            run -> rarefaction.h1(labelled(random, DOCUMENTS, types), 5, run).orElseThrow())
        .average()
        .orElseThrow();
  }

  /** Contexts of one or two frames; each document has preferences of its own. */
  private static List<int[][]> labelled(SplittableRandom random, int documents, int types) {
    List<int[][]> all = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      double[] upTo = new double[types];
      for (int t = 0; t < types; t++) {
        upTo[t] = (t == 0 ? 0 : upTo[t - 1]) + RandomCounts.gamma(random, 1) / (t + 1);
      }
      int[][] contexts = new int[1 + random.nextInt(12)][];
      for (int c = 0; c < contexts.length; c++) {
        contexts[c] = new int[1 + random.nextInt(2)];
        for (int i = 0; i < contexts[c].length; i++) {
          int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[types - 1]);
          contexts[c][i] = place < 0 ? -place - 1 : place;
        }
      }
      all.add(contexts);
    }
    return all;
  }

  @Test
  void theYearOfAStepAndItsRatio() {
    // Three documents a year: many small strata, too. The smaller the step, the more the year with
    // the greatest one flatters it.
    int corpora = 300;
    SplittableRandom random = new SplittableRandom(6);
    for (double times : new double[] {1.5, TRUTH}) {
      List<ChangeYears> found = new ArrayList<>();
      for (int run = 0; run < corpora; run++) {
        found.add(ChangeYears.byDocuments(stepped(random, 3, times, 4), 2, 150, run));
      }
      // A year is a whole number, so its interval holds the truth more often than it says.
      assertThat(coverage(corpora, 2001, run -> years(found.get(run)))).isGreaterThan(0.92);
      isAsWanted(coverage(corpora, times, run -> found.get(run).ratio()), corpora);
    }
  }

  @Test
  void theRatioAtAStepOfYearsWithOneDocument() {
    // Years differ by a third of their rate; where by half, 91 to 93 % for a step of 1.5.
    int corpora = 300;
    SplittableRandom random = new SplittableRandom(7);
    for (double times : new double[] {1.5, TRUTH}) {
      isAsWanted(
          coverage(
              corpora,
              times,
              run -> ChangeYears.byResiduals(stepped(random, 1, times, 8), 2, 300, run).ratio()),
          corpora);
    }
  }

  /** Twenty years of documents, in which the rate rises so many times in 2001. */
  private static YearlyCounts stepped(SplittableRandom random, int aYear, double times, int shape) {
    int[] years = IntStream.range(0, 20 * aYear).map(i -> 1990 + i / aYear).toArray();
    long[] hits = new long[years.length];
    long[] words = new long[years.length];
    for (int i = 0; i < years.length; i++) {
      double[] document = document(random, years[i] < 2001 ? 8e-4 : times * 8e-4, shape);
      hits[i] = Math.round(document[0]);
      words[i] = Math.round(document[1]);
    }
    return YearlyCounts.ofOne(years, hits, words);
  }

  private static Interval years(ChangeYears years) {
    int[] drawn =
        years.counts().entrySet().stream()
            .flatMapToInt(year -> IntStream.generate(year::getKey).limit(year.getValue()))
            .toArray();
    double[] sorted = Arrays.stream(drawn).asDoubleStream().toArray();
    return new Interval(Quantiles.type7(sorted, 0.025), Quantiles.type7(sorted, 0.975));
  }
}
