package org.frametrace.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BandsTest {

  @Test
  void pairsAtTheLimitAreLookedAtWithProbability0999() {
    // By hand: 0.85^8 = 0.27249; ln 0.001 / ln(1 - 0.27249) = 21.71; 22 bands of 8 rows are 176.
    assertThat(Bands.of(0.85)).isEqualTo(new Bands(22, 8));
    assertThat(Bands.of(0.85).probability(0.85)).isCloseTo(0.99909, within(1e-5));
    for (int percent = 50; percent <= 100; percent++) {
      Bands bands = Bands.of(percent / 100.0);
      assertThat(bands.probability(percent / 100.0))
          .as(percent + " %")
          .isGreaterThanOrEqualTo(0.999);
      assertThat(bands.length()).as(percent + " %").isLessThanOrEqualTo(192);
    }
  }

  @Test
  void pairsThatShareLittleAreSeldomLookedAt() {
    assertThat(Bands.of(0.85).probability(0.3)).isLessThan(0.002);
  }
}
