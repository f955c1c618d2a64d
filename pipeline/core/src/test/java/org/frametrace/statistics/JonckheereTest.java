package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JonckheereTest {

  @Test
  void agreesWithTheExampleOfHollanderAndWolfe() {
    // Hollander and Wolfe 1999, table 6.6 (motivational effect of knowledge of performance):
    // J = 79, and the approximation for large samples gives p = .0217.
    double[] values = {40, 35, 38, 43, 44, 41, 38, 40, 47, 44, 40, 42, 48, 40, 45, 43, 46, 44};
    int[] groups = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2};
    Jonckheere test = Jonckheere.test(groups, values, 9999, 1);
    assertThat(test.statistic()).isEqualTo(79.0);
    assertThat(test.concordance()).isEqualTo(79.0 / 108, within(1e-12));
    assertThat(test.rising()).isEqualTo(0.0217, within(0.005));
    assertThat(test.falling()).isGreaterThan(0.95);
  }

  @Test
  void agreesWithAllOrdersOfASmallSample() {
    // Groups {1}, {2}, {3, 4} in perfect order: of 24 orders, 2 are as good.
    Jonckheere test = Jonckheere.test(new int[] {0, 1, 2, 2}, new double[] {1, 2, 3, 4}, 20_000, 5);
    assertThat(test.concordance()).isEqualTo(1.0);
    assertThat(test.rising()).isEqualTo(2 / 24.0, within(0.007));
    assertThat(test.falling()).isEqualTo(1.0);
  }

  @Test
  void oneGroupHasNoOrder() {
    assertThat(Jonckheere.test(new int[] {3, 3}, new double[] {1, 2}, 9, 1).concordance()).isNaN();
  }
}
