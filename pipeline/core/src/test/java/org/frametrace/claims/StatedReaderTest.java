package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedReaderTest {

  private static final String NAMES =
      "names: [Nepal, [Kyrgyzstan, Kyrgyz Republic]], years: [2008, 2014]";

  @TempDir private Path folder;

  private Measure measure(String measure, String rule) throws IOException, InvalidInputException {
    return MadeClaim.ofNumbers(folder, "{" + measure + "}", "{" + rule + "}")
        .getFirst()
        .tests()
        .getFirst()
        .measure();
  }

  @Test
  void growthHasWordsForATotalUnlessTheFileSaysOthers() throws Exception {
    String start = "kind: growth, earlier: [1998, 2008], later: [2008, 2018], series: ";
    Growth growth =
        (Growth)
            measure(
                start
                    + "[{what: staff, unit: staff, between: [500, 5000]},"
                    + " {what: aid, unit: USD, words: [aid], beside: [sum]}]",
                "template: R-QTY");
    assertThat(growth.series().getFirst().beside().getFirst().in("In total,")).isTrue();
    assertThat(growth.series().getFirst().most()).isEqualTo(5000);
    assertThat(growth.series().getLast().beside()).containsExactly(new Phrase(List.of("sum")));
    assertThat(growth.label()).isEqualTo("growth 2008-2018 by growth 1998-2008: staff; aid");
  }

  @Test
  void ranksAndSharesAreRead() throws Exception {
    String rank = "kind: rank, what: share, unit: per cent, of: [Kyrgyzstan], rank: 5, " + NAMES;
    assertThat(measure(rank, "template: R-QTY"))
        .isInstanceOfSatisfying(
            Rank.class,
            read -> {
              assertThat(read.inYears()).isEqualTo(1);
              assertThat(read.enough()).isEqualTo(20);
            });
    String share =
        "kind: amount-share, part: {what: aid, unit: USD, beside: [aid]},"
            + " whole: {what: all, unit: USD}";
    assertThat(measure(share, "template: R-TRD, direction: falling"))
        .isInstanceOf(AmountShare.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: growth, earlier: [1998, 1998], later: [2008, 2018], series: [{what: a, unit: staff}] | one year",
        "kind: growth, earlier: [1998, 2008], later: [2008, 2018], series: [] | no series",
        "kind: growth, earlier: [1998, 2008], later: [2008, 2018], series: [{what: a, unit: staf}] | staf",
        "kind: growth, earlier: [1998, 2008], later: [2008, 2018], series: [{what: a, unit: staff, near: [x]}] | near",
        "kind: growth, earlier: [1998, 2008], later: [2008, 2018], series: [{what: a, unit: staff, between: [9, 5]}] | larger number first",
        "kind: rank, what: a, unit: per cent, of: [Nepall], rank: 5, names: [Nepal], years: [2008, 2014] | Nepall",
        "kind: rank, what: a, unit: per cent, of: [Nepal], rank: 5, enough-names: 5, names: [Nepal], years: [2008, 2014] | enough-names",
        "kind: rank, what: a, unit: per cent, of: [Nepal], names: [Nepal], years: [2008, 2014] | rank",
        "kind: amount-share, part: {what: a, unit: USD}, whole: {what: b, unit: USD} | beside",
        "kind: amount-share, part: {what: a, unit: USD, beside: [a]}, whole: {what: b, unit: EUR} | another unit",
        "kind: amount-share, part: {what: a, unit: USD, beside: [a]}, whole: {what: b, unit: USD, beside: total} | a list",
        "kind: amount-share, part: {what: a, unit: USD, beside: [a]}, whole: {what: b, unit: USD, beside: []} | no phrase",
        "kind: amount-share, part: {what: a, unit: USD, beside: []}, whole: {what: b, unit: USD} | no phrase",
        "kind: growth, earlier: [1998, 2008], later: [2008, 2018], series: [{what: a, unit: staff, beside: []}] | no phrase",
        "kind: rank, what: a, unit: per cent, beside: [''], of: [Nepal], rank: 5, names: [Nepal], years: [2008, 2014] | no phrase",
      })
  void mistakesAreNamedWithTheirLine(String measure, String message) {
    assertThatThrownBy(() -> measure(measure, "template: R-QTY"))
        .hasMessageContaining(message)
        .hasMessageContaining("claims.yaml:14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R-LEV, supported: 0.9, contradicted: 0.5",
        "R-TRD, direction: falling",
        "R-CHP, years: [2000, 2002], ratio: 2",
      })
  void growthIsJudgedByQuantitiesOnly(String rule) {
    assertThatThrownBy(
            () ->
                measure(
                    "kind: growth, earlier: [1998, 2008], later: [2008, 2018],"
                        + " series: [{what: a, unit: staff}]",
                    "template: " + rule))
        .hasMessageContaining("growth 2008-2018");
  }
}
