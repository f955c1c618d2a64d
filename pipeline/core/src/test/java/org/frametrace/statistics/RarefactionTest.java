package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RarefactionTest {

  @Test
  void hillNumbersAgreeWithTheirDefinition() {
    HillNumbers even = HillNumbers.of(new long[] {7, 7, 0, 7, 7});
    assertThat(even.h1()).isEqualTo(4, within(1e-12));
    assertThat(even.h2()).isEqualTo(4, within(1e-12));
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
