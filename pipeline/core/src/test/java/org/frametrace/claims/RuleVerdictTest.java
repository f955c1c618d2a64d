package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.frametrace.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdicts of the templates, as their definitions state them. */
class RuleVerdictTest {

  @ParameterizedTest
  @CsvSource({
    "0.90, 0.99, SUPPORTED",
    "0.95, 1.00, SUPPORTED",
    "0.8999, 0.99, MIXED",
    "0.61, 0.89, MIXED",
    "0.50, 0.95, MIXED",
    "0.50, 0.6001, MIXED",
    "0.50, 0.60, CONTRADICTED",
    "0.00, 0.10, CONTRADICTED",
  })
  void levelIsSupportedFromTheUpperThresholdAndContradictedFromTheLower(
      double low, double high, Verdict verdict) {
    assertThat(new LevelRule(0.60, 0.90, false).verdict(new Interval(low, high)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.15, SUPPORTED",
    "0.05, 0.16, MIXED",
    "0.29, 0.40, MIXED",
    "0.30, 0.40, CONTRADICTED",
  })
  void levelAskedToBeLowIsJudgedTheOtherWayRound(double low, double high, Verdict verdict) {
    assertThat(new LevelRule(0.30, 0.15, false).verdict(new Interval(low, high)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "1.25, 2.00, SUPPORTED",
    "1.24, 2.00, MIXED",
    "0.80, 1.01, MIXED",
    "0.80, 1.00, CONTRADICTED",
    "0.10, 0.50, CONTRADICTED",
  })
  void comparisonIsSupportedFromTheRatioAndContradictedUpToOne(
      double low, double high, Verdict verdict) {
    assertThat(new ComparisonRule(1.25, List.of("genre")).verdict(new Interval(low, high)))
        .isEqualTo(verdict);
  }

  @Test
  void parametersThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> new LevelRule(0.5, 0.5, false)).hasMessageContaining("0.5");
    assertThatThrownBy(() -> new LevelRule(0.5, 1.5, false)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> new ComparisonRule(0.5, List.of("genre"))).hasMessageContaining("0.5");
    assertThatThrownBy(() -> new ComparisonRule(2, List.of())).hasMessageContaining("column");
  }
}
