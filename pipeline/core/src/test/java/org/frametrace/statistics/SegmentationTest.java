package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentationTest {

  @Test
  void compositionsAgreeWithHandComputation() {
    double[] shares = Composition.shares(new double[] {1.5, 0, 3}, 0.5);
    assertThat(shares).containsExactly(new double[] {2 / 6.0, 0.5 / 6, 3.5 / 6}, within(1e-12));
    assertThat(Composition.back(Composition.clr(shares))).containsExactly(shares, within(1e-12));
    // ln 2 and its negative off the middle: the root of 2 (2 ln 2)^2 / 2.
    assertThat(Composition.distance(new double[] {0.8, 0.2}, new double[] {0.5, 0.5}))
        .isEqualTo(Math.log(4) / Math.sqrt(2), within(1e-12));
    assertThat(Composition.mean(List.of(new double[] {0.8, 0.2}, new double[] {0.2, 0.8})))
        .containsExactly(new double[] {0.5, 0.5}, within(1e-12));
    assertThatThrownBy(() -> Composition.clr(new double[] {1, 0})).hasMessageContaining("found 0");
  }

  @Test
  void findsTheLeastSumOfSquaresOfAllPlacements() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      double[][] vectors = new double[11][2];
      for (double[] vector : vectors) {
        vector[0] = random.nextGaussian();
        vector[1] = random.nextGaussian();
      }
      double least = Double.POSITIVE_INFINITY;
      List<Integer> best = List.of();
      for (int a = 2; a <= 9; a++) {
        for (int b = a + 2; b <= 9; b++) {
          double sum = squares(vectors, 0, a) + squares(vectors, a, b) + squares(vectors, b, 11);
          if (sum < least) {
            least = sum;
            best = List.of(a, b);
          }
        }
      }
      Segmentation found = Segmentation.withBreaks(vectors, 2, 2, 2);
      assertThat(found.breaks()).as("seed %d", seed).isEqualTo(best);
      assertThat(found.squares()).as("seed %d", seed).isEqualTo(least, within(1e-9));
    }
  }

  private static double squares(double[][] vectors, int start, int end) {
    double sum = 0;
    for (int k = 0; k < 2; k++) {
      int column = k;
      double mean =
          Arrays.stream(vectors, start, end).mapToDouble(v -> v[column]).average().orElseThrow();
      sum +=
          Arrays.stream(vectors, start, end)
              .mapToDouble(v -> (v[column] - mean) * (v[column] - mean))
              .sum();
    }
    return sum;
  }

  @Test
  void plantedPeriodsAreFoundAndNoneWhereThereAreNone() {
    int found = 0;
    int spurious = 0;
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      double[][] planted = new double[24][];
      double[][] level = new double[24][];
      for (int year = 0; year < 24; year++) {
        double step = year < 8 ? 0 : year < 16 ? 1 : -1;
        planted[year] = noisy(random, step);
        level[year] = noisy(random, 0);
      }
      List<Integer> breaks = Segmentation.of(planted, 2, 3, 5).breaks();
      boolean both = Segmentation.matched(List.of(8, 16), breaks, 1) == 2;
      found += both && breaks.size() == 2 ? 1 : 0;
      spurious += Segmentation.of(level, 2, 3, 5).breaks().isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThanOrEqualTo(90);
    assertThat(spurious).isLessThanOrEqualTo(10);
  }

  private static double[] noisy(Random random, double step) {
    double[] logs = {step, -step, 0};
    for (int i = 0; i < 3; i++) {
      logs[i] += 0.25 * random.nextGaussian();
    }
    return Composition.clr(Composition.back(logs));
  }

  @Test
  void matchesAreTestedAgainstBreaksThatLieAnywhere() {
    BreakMatch two = BreakMatch.test(30, 3, List.of(10, 20), List.of(9, 20), 1, 9999, 1);
    assertThat(two.matched()).isEqualTo(2);
    assertThat(two.p()).isLessThan(0.05);
    // One break at 3 to 7 of ten years, stated at 5: three of five places match.
    BreakMatch one = BreakMatch.test(10, 3, List.of(5), List.of(6), 1, 20_000, 1);
    assertThat(one.p()).isEqualTo(0.6, within(0.015));
    assertThat(BreakMatch.test(10, 3, List.of(5), List.of(3), 1, 99, 1).p()).isEqualTo(1.0);
    assertThatThrownBy(() -> BreakMatch.test(5, 3, List.of(), List.of(3), 1, 9, 1))
        .hasMessageContaining("do not fit");
  }
}
