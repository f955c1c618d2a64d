package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RarefactionTest {

  @Test
  void hillNumbersAgreeWithTheirDefinition() {
    HillNumbers even = HillNumbers.of(new long[] {7, 7, 0, 7, 7});
    assertThat(even.h1()).isEqualTo(4, within(1e-12));
    assertThat(even.h2()).isEqualTo(4, within(1e-12));
    assertThat(even.h0()).isEqualTo(4);
    HillNumbers skew = HillNumbers.of(new long[] {2, 1, 1});
    assertThat(skew.h0()).isEqualTo(3);
    // The entropy is 1.5 bits, and two words agree in 4 + 1 + 1 of 16 cases.
    assertThat(skew.h1()).isEqualTo(Math.pow(2, 1.5), within(1e-12));
    assertThat(skew.h2()).isEqualTo(16.0 / 6, within(1e-12));
    assertThat(HillNumbers.of(new long[0]).h1()).isNaN();
  }

  private static List<int[][]> documents(long seed, int documents, int contexts, int types) {
    SplittableRandom random = new SplittableRandom(seed);
    List<int[][]> all = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      int[][] own = new int[contexts][3];
      for (int[] context : own) {
        for (int i = 0; i < 3; i++) {
          context[i] = random.nextInt(types);
        }
      }
      all.add(own);
    }
    return all;
  }

  @Test
  void drawsAreThoseOfAllContextsInOnePool() {
    for (long seed = 1; seed <= 5; seed++) {
      List<int[][]> all = new ArrayList<>(documents(seed, 12, 9, 30));
      all.addAll(documents(seed + 100, 20, 2, 60));
      HillNumbers fast = new Rarefaction(60, 5).numbers(all, 3000, seed);
      HillNumbers slow = slow(all, 60, 5, 3000, new Random(seed));
      assertThat(fast.h0() / slow.h0()).as("H0, seed %s", seed).isEqualTo(1, within(0.01));
      assertThat(fast.h1() / slow.h1()).as("H1, seed %s", seed).isEqualTo(1, within(0.01));
      assertThat(fast.h2() / slow.h2()).as("H2, seed %s", seed).isEqualTo(1, within(0.01));
    }
  }

  private static HillNumbers slow(
      List<int[][]> documents, int contexts, int perDocument, int draws, Random random) {
    double[] sums = new double[3];
    for (int d = 0; d < draws; d++) {
      List<int[]> pool = new ArrayList<>();
      for (int[][] document : documents) {
        List<int[]> own = new ArrayList<>(List.of(document));
        Collections.shuffle(own, random);
        pool.addAll(own.subList(0, Math.min(perDocument, own.size())));
      }
      Collections.shuffle(pool, random);
      Map<Integer, Integer> counts = new TreeMap<>();
      for (int[] context : pool.subList(0, contexts)) {
        for (int type : context) {
          counts.merge(type, 1, Integer::sum);
        }
      }
      double n = counts.values().stream().mapToInt(count -> count).sum();
      sums[0] += counts.size();
      sums[1] +=
          Math.exp(-counts.values().stream().mapToDouble(c -> c / n * Math.log(c / n)).sum());
      sums[2] += 1 / counts.values().stream().mapToDouble(c -> c / n * (c / n)).sum();
    }
    return new HillNumbers(sums[0] / draws, sums[1] / draws, sums[2] / draws);
  }

  @Test
  void moreTextDoesNotSeemMoreDiverse() {
    Rarefaction rarefaction = new Rarefaction(100, 5);
    double few = rarefaction.h1(documents(1, 25, 5, 80), 50, 3).orElseThrow();
    double many = rarefaction.h1(documents(2, 400, 5, 80), 50, 3).orElseThrow();
    assertThat(many / few).isEqualTo(1, within(0.05));
    assertThat(rarefaction.h1(documents(2, 19, 9, 80), 50, 3)).isEmpty();
  }

  @Test
  void oneLongDocumentDoesNotDominate() {
    List<int[][]> all = new ArrayList<>(documents(1, 40, 5, 60));
    double before = new Rarefaction(100, 5).h1(all, 200, 3).orElseThrow();
    all.add(new int[1000][3]);
    double after = new Rarefaction(100, 5).h1(all, 200, 3).orElseThrow();
    assertThat(after / before).isBetween(0.85, 1.0);
  }

  @Test
  void theIntervalOfARatioHoldsAPlantedDifference() {
    Rarefaction rarefaction = new Rarefaction(100, 5);
    double[] wide = rarefaction.replicates(documents(1, 60, 6, 90), 300, 1);
    double[] narrow = rarefaction.replicates(documents(2, 60, 6, 45), 300, 2);
    double[] same = rarefaction.replicates(documents(3, 60, 6, 90), 300, 3);
    assertThat(ratio(wide, narrow).low()).isGreaterThan(1.15);
    assertThat(ratio(wide, same).low()).isLessThan(1);
    assertThat(ratio(wide, same).high()).isGreaterThan(1);
    assertThat(rarefaction.replicates(documents(1, 60, 6, 90), 300, 1)).isEqualTo(wide);
  }

  private static Interval ratio(double[] above, double[] below) {
    double[] ratio = above.clone();
    for (int b = 0; b < ratio.length; b++) {
      ratio[b] /= below[b];
    }
    return PercentileInterval.of(ratio, 119);
  }
}
