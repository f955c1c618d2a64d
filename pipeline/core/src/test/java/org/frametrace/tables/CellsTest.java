package org.frametrace.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void numbersHaveSixSignificantDigitsAndNoTrailingZeros() {
    assertThat(Cells.number(0.5)).isEqualTo("0.5");
    assertThat(Cells.number(100)).isEqualTo("100");
    assertThat(Cells.number(1.0 / 3)).isEqualTo("0.333333");
    assertThat(Cells.number(-2.0 / 3)).isEqualTo("-0.666667");
    assertThat(Cells.number(123.4567891)).isEqualTo("123.457");
    assertThat(Cells.number(0.000012345678)).isEqualTo("0.0000123457");
  }

  @Test
  void digitsBeforeThePointAreNeverLost() {
    assertThat(Cells.number(1234567.8)).isEqualTo("1234568");
    assertThat(Cells.number(999999.9)).isEqualTo("1000000");
    assertThat(Cells.number(1e15)).isEqualTo("1000000000000000");
  }

  @Test
  void onlyTheTiniestNumbersHaveAnExponent() {
    assertThat(Cells.number(1.23456789e-9)).isEqualTo("0.00000000123457");
    assertThat(Cells.number(1.23456789e-12)).isEqualTo("1.23457E-12");
    assertThat(Cells.number(2e-300)).isEqualTo("2E-300");
  }

  @Test
  void thereIsNoNegativeZero() {
    assertThat(Cells.number(-0.0)).isEqualTo("0");
    assertThat(Cells.number(0)).isEqualTo("0");
  }

  @Test
  void whatIsNotAvailableIsEmpty() {
    assertThat(Cells.number(Double.NaN)).isEmpty();
    assertThat(Cells.number(Double.POSITIVE_INFINITY)).isEmpty();
    assertThat(Cells.number(OptionalDouble.empty())).isEmpty();
    assertThat(Cells.integer(OptionalInt.empty())).isEmpty();
  }

  @Test
  void everyNumberReadsBackWithinHalfAUnitOfItsSixthDigit() {
    long seed = 20250101;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(30) - 15);
      String cell = Cells.number(value);
      assertThat(cell)
          .as("seed %d, value %s", seed, value)
          .doesNotStartWith("-0E")
          .isNotEqualTo("-0");
      assertThat(Double.parseDouble(cell))
          .as("seed %d, value %s, cell %s", seed, value, cell)
          .isCloseTo(value, within(Math.abs(value) * 5.000001e-6));
    }
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Cells.number(1234.5)).as(tag).isEqualTo("1234.5");
        assertThat(Cells.integer(-1234567)).as(tag).isEqualTo("-1234567");
        assertThat(Cells.truth(true)).as(tag).isEqualTo("true");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
