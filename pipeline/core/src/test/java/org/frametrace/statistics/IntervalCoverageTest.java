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
                          sums -> rate(sums.getFirst())));
      isAsWanted(coverage, corpora);
    }
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
                          sums -> rate(sums.get(0)) / rate(sums.get(1))));
      isAsWanted(coverage, corpora);
    }
  }

  @Test
  void meansOfManySmallStrata() {
    // Drawn within strata of three, replicates vary by two thirds of what they should.
    int corpora = 500;
    int strata = 15;
    SplittableRandom random = new SplittableRandom(3);
    double coverage =
        coverage(
            corpora,
            1e-3,
            run ->
                new StratifiedBootstrap(REPLICATES, run)
                    .interval(
                        IntStream.range(0, strata)
                            .mapToObj(s -> documents(random, 3, 1e-3 * (0.5 + s / 14.0)))
                            .toList(),
                        sums ->
                            sums.stream()
                                .mapToDouble(IntervalCoverageTest::rate)
                                .average()
                                .orElse(Double.NaN)));
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
    // Three documents a year: many small strata, too.
    int corpora = 300;
    SplittableRandom random = new SplittableRandom(6);
    List<ChangeYears> found = new ArrayList<>();
    for (int run = 0; run < corpora; run++) {
      found.add(ChangeYears.byDocuments(stepped(random, 3), 2, 150, run));
    }
    // A year is a whole number, so its interval holds the truth more often than it says.
    assertThat(coverage(corpora, 2001, run -> years(found.get(run)))).isGreaterThan(0.92);
    isAsWanted(coverage(corpora, TRUTH, run -> found.get(run).ratio()), corpora);
  }

  /** Twenty years of documents, in which the rate doubles in 2001. */
  private static YearlyCounts stepped(SplittableRandom random, int aYear) {
    int[] years = IntStream.range(0, 20 * aYear).map(i -> 1990 + i / aYear).toArray();
    long[] hits = new long[years.length];
    long[] words = new long[years.length];
    for (int i = 0; i < years.length; i++) {
      double[] document = document(random, years[i] < 2001 ? 8e-4 : TRUTH * 8e-4, 4);
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
