package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermanovaTest {

  private static final int PERMUTATIONS = 20_000;

  static Stream<Expected> r() {
    return Expected.stream("permanova");
  }

  @ParameterizedTest
  @MethodSource("r")
  void agreesWithLinearModelsAndAllOrdersInR(Expected expected) {
    int[] groups = Arrays.stream(expected.numbers("groups")).mapToInt(g -> (int) g).toArray();
    double[] flat = expected.numbers("points");
    int dimensions = (int) expected.integer("dimensions");
    double[][] points = new double[groups.length][];
    for (int p = 0; p < points.length; p++) {
      points[p] = Arrays.copyOfRange(flat, p * dimensions, (p + 1) * dimensions);
    }
    Permanova test = Permanova.test(groups, points, PERMUTATIONS, 7);
    assertThat(test.f()).isCloseTo(expected.number("f"), within(1e-9));
    assertThat(test.rSquared()).isCloseTo(expected.number("r2"), within(1e-12));
    if (!expected.text("p").equals("NA")) {
      assertThat(test.p()).isCloseTo(expected.number("p"), within(0.012));
    }
    assertThat(Permanova.test(groups, points, PERMUTATIONS, 7)).isEqualTo(test);
  }

  @Test
  void groupsOfOneKindAreFoundAsOftenAsChanceAllows() {
    SplittableRandom random = new SplittableRandom(3);
    int found = 0;
    for (int run = 0; run < 1000; run++) {
      double[][] points = new double[24][3];
      int[] groups = new int[24];
      for (int p = 0; p < points.length; p++) {
        groups[p] = p % 4;
        for (int i = 0; i < 3; i++) {
          points[p][i] = random.nextGaussian();
        }
      }
      found += Permanova.test(groups, points, 199, run).p() <= 0.05 ? 1 : 0;
    }
    assertThat(found).isBetween(30, 70);
  }

  @Test
  void nothingIsSaidOfOneGroupOrOfPointsInOnePlace() {
    double[][] points = {{1, 2}, {3, 4}, {5, 7}};
    assertThat(Permanova.test(new int[] {0, 0, 0}, points, 9, 1).p()).isNaN();
    assertThat(Permanova.test(new int[] {0, 1, 2}, points, 9, 1).f()).isNaN();
    double[][] same = {{1, 2}, {1, 2}, {1, 2}};
    assertThat(Permanova.test(new int[] {0, 1, 1}, same, 9, 1).rSquared()).isNaN();
    assertThatThrownBy(() -> Permanova.test(new int[2], points, 9, 1))
        .hasMessageContaining("2 groups, 3 points");
  }
}
