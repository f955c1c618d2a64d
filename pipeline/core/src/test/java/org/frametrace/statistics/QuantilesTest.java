package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {

  @Test
  void agreesWithTheDefaultOfR() {
    // quantile(c(1, 2, 4, 8, 16), c(0, .025, .1, .5, .9, 1))
    double[] values = {1, 2, 4, 8, 16};
    double[] p = {0, 0.025, 0.1, 0.5, 0.9, 1};
    double[] expected = {1, 1.1, 1.4, 4, 12.8, 16};
    for (int i = 0; i < p.length; i++) {
      assertThat(Quantiles.type7(values, p[i])).isEqualTo(expected[i], within(1e-12));
    }
  }

  @Test
  void oneValueIsEveryQuantile() {
    assertThat(Quantiles.type7(new double[] {3}, 0.025)).isEqualTo(3);
  }
}
