package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EffectiveSizeTest {

  private static double r(String name) {
    return Expected.stream("evidence")
        .filter(row -> row.text("name").equals(name))
        .findFirst()
        .orElseThrow()
        .number("value");
  }

  @Test
  void agreesWithR() {
    double[] cases = {3, 0, 5, 1, 4, 2, 0, 6};
    double[] sizes = {4, 3, 6, 5, 4, 7, 2, 6};
    assertThat(EffectiveSize.of(cases, sizes))
        .isEqualTo(r("effective size of clusters"), within(1e-9));
  }

  @Test
  void clustersOfOneAreWorthOneLessThanTheirNumber() {
    double[] sizes = new double[40];
    Arrays.fill(sizes, 1);
    double[] cases = new double[40];
    Arrays.fill(cases, 0, 13, 1);
    assertThat(EffectiveSize.of(cases, sizes)).isEqualTo(39, within(1e-9));
  }

  @Test
  void alikeClustersAreWorthFewerThanTheirNumber() {
    double[] sizes = new double[20];
    Arrays.fill(sizes, 7);
    double[] cases = new double[20];
    Arrays.fill(cases, 0, 12, 7);
    assertThat(EffectiveSize.of(cases, sizes)).isLessThan(19);
  }

  @Test
  void whereAllAnswersAreTheSameOnlyTheNumberOfClustersCounts() {
    assertThat(EffectiveSize.of(new double[] {0, 0}, new double[] {50, 50}))
        .isEqualTo(r("effective size of two alike clusters"), within(1e-9));
    assertThat(EffectiveSize.of(new double[] {0}, new double[] {50})).isNaN();
    assertThat(EffectiveSize.of(new double[] {0, 0, 0}, new double[] {50, 0, 0})).isNaN();
  }

  /** Documents differ in how often they say yes; 95 % of the intervals should hold the share. */
  @Test
  void wilsonOnTheEffectiveSizeCoversTheShareOfClusteredAnswers() {
    for (double share : new double[] {0.05, 0.3, 0.8}) {
      int covered = 0;
      int draws = 2000;
      Random random = new Random(11);
      for (int draw = 0; draw < draws; draw++) {
        double[] sizes = new double[25];
        double[] cases = new double[25];
        for (int j = 0; j < sizes.length; j++) {
          sizes[j] = 1 + random.nextInt(6);
          boolean alike = random.nextDouble() < 0.3;
          boolean all = random.nextDouble() < share;
          for (int i = 0; i < sizes[j]; i++) {
            cases[j] += (alike ? all : random.nextDouble() < share) ? 1 : 0;
          }
        }
        double n = Arrays.stream(sizes).sum();
        double p = Arrays.stream(cases).sum() / n;
        Interval interval = Wilson.ofShare(p, EffectiveSize.of(cases, sizes));
        covered += interval.low() <= share && share <= interval.high() ? 1 : 0;
      }
      assertThat(covered / (double) draws).as("share %s", share).isBetween(0.925, 0.985);
    }
  }

  @Test
  void theProductOfTwoIntervalsLiesBetweenTheProductsOfTheirEnds() {
    Interval one = new Interval(0.2, 0.5);
    Interval certain = new Interval(1, 1);
    assertThat(one.product(0.3, certain, 1).low()).isEqualTo(0.2, within(1e-12));
    assertThat(one.product(0.3, certain, 1).high()).isEqualTo(0.5, within(1e-12));
    Interval none = new Interval(0, 0.1);
    Interval product = one.product(0.3, none, 0);
    assertThat(product.low()).isZero();
    assertThat(product.high()).isBetween(0.03, 0.05);
    assertThat(one.product(0.3, Interval.NONE, 0.2)).isEqualTo(Interval.NONE);
  }
}
