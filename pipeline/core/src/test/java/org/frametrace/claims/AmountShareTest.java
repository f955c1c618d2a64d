package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of amounts over years, from text to verdict. */
class AmountShareTest {

  private static final int SEEDS = 100;
  private static final AmountShare SHARE =
      new AmountShare(
          new StatedNumber(
              "movement",
              QuantityUnit.USD,
              List.of(),
              List.of(),
              List.of(new Phrase(List.of("Movement"))),
              1,
              1e12),
          new StatedNumber(
              "total",
              QuantityUnit.USD,
              List.of(),
              List.of(),
              List.of(new Phrase(List.of("total"))),
              1,
              1e12));
  private static final Claim CLAIM =
      MadeClaim.of(
          "SHARE",
          new Selection("all", "all", List.of(), Optional.empty(), 0, false),
          new TrendRule(false, 1.25),
          SHARE);
  private static final View VIEW = new View(EnumSet.of(Zone.BODY), Level.MAIN);

  private static double share(MeasuredDocument document) {
    double[] sum = SHARE.contribution(document, VIEW);
    return SHARE.value(sum);
  }

  private static MeasuredDocument table(int year, String... rows) {
    return PlantedText.document("b" + year + ".txt", year, Zone.TABLE, List.of(rows));
  }

  /** A budget a year, whose shares scatter around a known one. */
  private static List<MeasuredDocument> budgets(
      long seed, int first, int last, double scatter, IntToDoubleFunction share) {
    Random random = new Random(seed);
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      int total = 200 + 30 * (year - first) + random.nextInt(40);
      long part =
          Math.round(share.applyAsDouble(year) * total * Math.exp(scatter * random.nextGaussian()));
      documents.add(
          table(
              year,
              String.format(Locale.ROOT, "USD million %d %d", year - 1, year),
              String.format(Locale.ROOT, "Health %d %d", random.nextInt(50), 20),
              String.format(Locale.ROOT, "Movement %d %d", part + 9, part),
              String.format(Locale.ROOT, "Total %d %d", total - 20, total)));
    }
    return documents;
  }

  private static Map<Verdict, Integer> verdicts(
      int years, double scatter, IntToDoubleFunction share) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (long seed = 1; seed <= SEEDS; seed++) {
      Finding finding = MadeClaim.finding(CLAIM, budgets(seed, 1996, 1995 + years, scatter, share));
      verdicts.merge(finding.verdict(), 1, Integer::sum);
    }
    return verdicts;
  }

  @Test
  void aFallIsSupportedAndARiseContradicted() {
    Map<Verdict, Integer> falls =
        verdicts(14, 0.1, year -> 0.5 * Math.pow(0.5, (year - 1996) / 10.0));
    assertThat(falls.getOrDefault(Verdict.SUPPORTED, 0)).as("%s", falls).isGreaterThanOrEqualTo(95);
    Map<Verdict, Integer> rises =
        verdicts(14, 0.1, year -> 0.2 * Math.pow(2, (year - 1996) / 10.0));
    assertThat(rises.getOrDefault(Verdict.CONTRADICTED, 0))
        .as("%s", rises)
        .isGreaterThanOrEqualTo(95);
  }

  @Test
  void aLevelShareIsHardlyEverSaidToFall() {
    Map<Verdict, Integer> verdicts = verdicts(10, 0.2, year -> 0.4);
    assertThat(verdicts.getOrDefault(Verdict.SUPPORTED, 0))
        .as("%s", verdicts)
        .isLessThanOrEqualTo(5);
  }

  @Test
  void aNoisyFallOfTheSizeThatIsAskedIsMostlyMixed() {
    Map<Verdict, Integer> verdicts =
        verdicts(10, 0.3, year -> 0.4 * Math.pow(0.8, (year - 1996) / 10.0));
    assertThat(verdicts.getOrDefault(Verdict.MIXED, 0))
        .as("%s", verdicts)
        .isGreaterThanOrEqualTo(80);
  }

  @Test
  void fewerThanEightYearsSayNothing() {
    Finding finding = MadeClaim.finding(CLAIM, budgets(1, 1996, 2002, 0, year -> 0.4));
    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(finding.caution()).contains("needs 8 years with an amount").contains("found 7");
  }

  @Test
  void bothAmountsAreShownWithTheirPlace() {
    Finding finding = MadeClaim.finding(CLAIM, budgets(1, 1996, 2006, 0, year -> 0.4));
    assertThat(finding.principal().evidence().statements()).hasSize(22);
    assertThat(finding.principal().evidence().statements().getFirst())
        .satisfies(
            source -> {
              assertThat(source.what()).isEqualTo("movement");
              assertThat(source.year()).isEqualTo(1996);
              assertThat(source.place().page()).hasValue(1);
            });
    assertThat(finding.principal().evidence().cells()).hasSize(11);
  }

  @Test
  void theWholeStandsBelowThePartInItsTable() {
    assertThat(
            share(
                table(
                    2008,
                    "USD million 2007 2008",
                    "Staff costs 10 12",
                    "Total 100 999",
                    "Movement 60 80",
                    "Health 140 160",
                    "Total 200 240",
                    "Grand total of all funds 300 400")))
        .isCloseTo(80.0 / 240, within(1e-9));
  }

  @Test
  void aSubTotalIsNotTheWhole() {
    assertThat(
            share(
                table(
                    2008,
                    "USD million 2007 2008",
                    "Movement 60 80",
                    "Sub-total 90 100",
                    "Total 200 240")))
        .isCloseTo(80.0 / 240, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2008, Movement cost USD 60 million of a total of USD 240 million. | 0.25",
        "In 2008, Movement cost USD 60 million and health USD 20 million. | NaN",
        "In 2008, USD 60 million were spent of a total of USD 240 million. | NaN",
        "In 2007, Movement cost USD 60 million of a total of USD 240 million. | NaN",
        "In 2008, Movement grew by USD 60 million of a total of USD 240 million. | NaN",
      })
  void sentencesOfTheYearSayBoth(String sentence, Double expected) {
    Double found = share(PlantedText.document("a.txt", 2008, List.of(sentence)));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void twoSharesThatDifferSayNothing() {
    MeasuredDocument document =
        PlantedText.document(
            "a.txt",
            2008,
            List.of(
                "In 2008, Movement cost USD 60 million of a total of USD 240 million.",
                "In Asia, Movement cost USD 10 million of a total of USD 20 million in 2008."));
    assertThat(share(document)).isNaN();
  }
}
