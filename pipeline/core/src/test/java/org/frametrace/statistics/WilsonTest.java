package org.frametrace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /** Newcombe 1998, Statistics in Medicine 17: 857–872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void agreesWithNewcombe(long successes, long n, double low, double high) {
    Interval interval = Wilson.interval(successes, n);
    assertThat(interval.low()).isEqualTo(low, within(5e-5));
    assertThat(interval.high()).isEqualTo(high, within(5e-5));
  }

  @Test
  void theEndsAreExactAtNoneAndAll() {
    for (int n = 1; n < 500; n++) {
      assertThat(Wilson.interval(0, n).low()).isEqualTo(0.0);
      assertThat(Wilson.interval(n, n).high()).isEqualTo(1.0);
      assertThat(Wilson.interval(n, n).low())
          .isEqualTo(1 - Wilson.interval(0, n).high(), within(1e-12));
    }
  }

  @Test
  void noCasesHaveNoInterval() {
    assertThat(Wilson.interval(0, 0)).isEqualTo(Interval.NONE);
    assertThat(Interval.NONE.exists()).isFalse();
  }

  @Test
  void moreSuccessesThanCasesAreRefused() {
    assertThatThrownBy(() -> Wilson.interval(3, 2)).hasMessageContaining("found 3 of 2");
  }
}
