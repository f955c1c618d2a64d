package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.frametrace.statistics.CircularShift.Sequences;
import org.junit.jupiter.api.Test;

class CircularShiftTest {

  @Test
  void agreesWithAllShiftsOfSmallDocuments() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Sequences> documents = new ArrayList<>();
      for (int d = 0; d < 3; d++) {
        documents.add(new Sequences(bits(random, 4 + d), bits(random, 4 + d)));
      }
      CircularShift test = CircularShift.test(documents, 20_000, seed);
      int all = 4 * 5 * 6;
      double mean = 0;
      int asFar = 0;
      for (int code = 0; code < all; code++) {
        int joint =
            joint(documents.get(0), code % 4)
                + joint(documents.get(1), code / 4 % 5)
                + joint(documents.get(2), code / 20);
        mean += joint / (double) all;
        asFar +=
            Math.abs(joint - test.expected()) >= Math.abs(test.joint() - test.expected()) - 1e-9
                ? 1
                : 0;
      }
      assertThat(test.expected()).as("seed %d", seed).isEqualTo(mean, within(1e-9));
      assertThat(test.p()).as("seed %d", seed).isEqualTo(asFar / (double) all, within(0.015));
    }
  }

  private static boolean[] bits(Random random, int length) {
    boolean[] bits = new boolean[length];
    for (int i = 0; i < length; i++) {
      bits[i] = random.nextBoolean();
    }
    return bits;
  }

  private static int joint(Sequences document, int shift) {
    int n = document.first().length;
    int joint = 0;
    for (int i = 0; i < n; i++) {
      joint += document.first()[i] && document.second()[(i + shift) % n] ? 1 : 0;
    }
    return joint;
  }

  @Test
  void isLevelWhereFramesClusterButIndependently() {
    // Runs of ten sentences: a test that took sentences as independent would alarm far too often.
    SplittableRandom random = new SplittableRandom(11);
    int alarms = 0;
    for (int run = 0; run < 400; run++) {
      List<Sequences> documents = new ArrayList<>();
      for (int d = 0; d < 8; d++) {
        documents.add(new Sequences(runs(random), runs(random)));
      }
      alarms += CircularShift.test(documents, 199, run).p() <= 0.05 ? 1 : 0;
    }
    assertThat(alarms / 400.0).isBetween(0.02, 0.08);
  }

  private static boolean[] runs(SplittableRandom random) {
    boolean[] sequence = new boolean[100];
    int start = random.nextInt(100);
    for (int block = 0; block < 10; block++) {
      boolean on = random.nextDouble() < 0.3;
      for (int i = 0; i < 10; i++) {
        sequence[(start + block * 10 + i) % 100] = on;
      }
    }
    return sequence;
  }

  @Test
  void framesThatAlwaysStandTogetherAreFound() {
    boolean[] same = new boolean[50];
    same[3] = same[17] = same[40] = true;
    CircularShift test =
        CircularShift.test(List.of(new Sequences(same, same), new Sequences(same, same)), 999, 2);
    assertThat(test.joint()).isEqualTo(6);
    assertThat(test.p()).isLessThan(0.01);
  }

  @Test
  void nothingToSeeHasNoEvidence() {
    assertThat(CircularShift.test(List.of(), 99, 1).p()).isEqualTo(1.0);
    assertThatThrownBy(() -> new Sequences(new boolean[2], new boolean[3]))
        .hasMessageContaining("found 2 and 3");
  }
}
