package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

  private static StatedNumber total(QuantityUnit unit) {
    return new StatedNumber(
        "it",
        unit,
        List.of(),
        List.of(),
        List.of(new Phrase(List.of("total", "totalling", "overall", "in all"))),
        1,
        1e12);
  }

  private static List<Long> totals(QuantityUnit unit, Zone zone, List<String> sentences) {
    return total(unit).in(PlantedText.document("a.txt", 2024, zone, sentences)).stream()
        .filter(NumberReading::beside)
        .map(reading -> Math.round(reading.quantity().high()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "staff | In 2024 it had a total of 301 staff, comprising 176 staff abroad and 125 staff. | 301",
        "staff | In 2024 it had 301 staff in all, among them 176 staff abroad. | 301",
        "staff | In 2024, of 301 staff in total 176 staff were abroad. | 301",
        "USD | It spent USD 30 million of the total budget of USD 240 million in 2024. | 240000000",
        "USD | The total was USD 700 million in 2024, including USD 209 million for aid. | 700000000",
        "USD | In 2024 a total of USD 24 million, of which USD 9 million for aid, was spent. | 24000000",
        "USD | Of that total, USD 20 million in 2024 was for aid. | ",
        "USD | In 2024, over half of the total budget from it, USD 20 million, was for aid. | ",
        "USD | In 2024 cocaine was worth USD 2 million Total value was less. | ",
        "USD | Total income in 2024 grew by USD 20 million. | ",
        "USD | Overall, there was a shortfall of USD 20 million in 2024. | ",
        "USD | In 2024, USD 20 million went to transport. | ",
        "USD | In 2024 the sub-total was USD 20 million. | ",
        "USD | In 2024 it spent USD 20 million sub total. | ",
      })
  void onlyWordsAtTheNumberSayThatItIsTheWhole(QuantityUnitName unit, String text, Long whole) {
    assertThat(totals(unit.unit(), Zone.BODY, List.of(text)))
        .isEqualTo(whole == null ? List.of() : List.of(whole));
  }

  @Test
  void inATableTheLabelOfTheRowSaysIt() {
    List<String> rows =
        List.of("USD million 2023 2024", "Movement 80 90", "Health 20 30", "Total 100 120");
    assertThat(totals(QuantityUnit.USD, Zone.TABLE, rows))
        .containsExactly(100_000_000L, 120_000_000L);
    assertThat(totals(QuantityUnit.USD, Zone.TABLE, List.of(String.join(" ", rows))))
        .containsExactly(100_000_000L, 120_000_000L);
  }

  @Test
  void aSubTotalIsNoTotal() {
    List<String> rows =
        List.of(
            "USD million 2023 2024",
            "Movement 80 90",
            "Sub-total 80 90",
            "Sub total 82 92",
            "Subtotals 84 94",
            "Total 100 120");
    assertThat(totals(QuantityUnit.USD, Zone.TABLE, rows))
        .containsExactly(100_000_000L, 120_000_000L);
  }

  /** A unit by its label. */
  record QuantityUnitName(QuantityUnit unit) {

    static QuantityUnitName of(String label) {
      for (QuantityUnit unit : QuantityUnit.values()) {
        if (unit.label().equals(label)) {
          return new QuantityUnitName(unit);
        }
      }
      throw new IllegalArgumentException(label);
    }
  }
}
