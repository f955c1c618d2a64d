package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Growth of two decades, from text to verdict: numbers in many wordings, among parts, differences
 * and other years.
 */
class GrowthTest {

  private static final int SEEDS = 40;
  private static final Selection ALL =
      new Selection("all", "all documents", List.of(), Optional.empty(), 0, false);
  private static final List<Phrase> TOTAL = List.of(new Phrase(List.of("total", "worldwide")));
  private static final Growth GROWTH =
      new Growth(
          new Selection.Years(1998, 2008),
          new Selection.Years(2008, 2018),
          List.of(
              new StatedNumber(
                  "staff", QuantityUnit.STAFF, List.of(), List.of(), TOTAL, 500, 50_000),
              new StatedNumber(
                  "budget",
                  QuantityUnit.USD,
                  List.of(new Phrase(List.of("budget", "expenditure"))),
                  List.of(),
                  TOTAL,
                  1e8,
                  1e10)));
  private static final Claim CLAIM =
      MadeClaim.of("GROWTH", ALL, new QuantityRule(OptionalDouble.empty()), GROWTH);

  private static final List<String> STAFF =
      List.of(
          "In %1$d, a total of %2$,d staff members worked for it.",
          "The number of staff worldwide rose to %2$,d in %1$d.",
          "At the end of %1$d, it employed %2$,d staff worldwide.");

  private static final List<String> BUDGET =
      List.of(
          "Total expenditure in %1$d was USD %2$d million.",
          "In %1$d, the budget came to a total of USD %2$d million.",
          "The total budget for %1$d amounted to USD %2$d million, an increase of USD 120 million.");

  /** What looks like it. */
  private static final List<String> OTHERS =
      List.of(
          "Of these, %2$,d staff were in Asia in %1$d.",
          "The budget for health was USD %2$d million in %1$d.",
          "In %1$d, total expenditure rose by USD %2$d million.",
          "Field missions had %2$,d local staff in %1$d.");

  private static Finding finding(List<MeasuredDocument> documents) {
    return MadeClaim.finding(CLAIM, documents);
  }

  /** What the verdict is in most seeds, where each document has some sentences of each year. */
  private static void expect(Verdict expected, Function<Random, List<String>> planted) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (long seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      List<List<String>> texts = new ArrayList<>();
      for (int d = 0; d < 6; d++) {
        texts.add(new ArrayList<>(others(random)));
      }
      // What a source states last is in a document of its own.
      List<String> sentences = planted.apply(random);
      sentences.subList(0, sentences.size() - 1).forEach(s -> texts.get(random.nextInt(6)).add(s));
      texts.add(new ArrayList<>(sentences.subList(sentences.size() - 1, sentences.size())));
      List<MeasuredDocument> documents = new ArrayList<>();
      for (int d = 0; d < texts.size(); d++) {
        Collections.shuffle(texts.get(d), random);
        documents.add(PlantedText.document("d" + d + ".txt", 2019, texts.get(d)));
      }
      ClaimSettings settings =
          new ClaimSettings(EnumSet.of(Zone.BODY), Level.MAIN, 100, seed, false);
      Finding finding = new ClaimEvaluator(documents, settings).findings(List.of(CLAIM)).getFirst();
      verdicts.merge(finding.verdict(), 1, Integer::sum);
    }
    assertThat(verdicts.getOrDefault(expected, 0))
        .as("seeds 1 to %d gave %s", SEEDS, verdicts)
        .isGreaterThanOrEqualTo(SEEDS * 95 / 100);
  }

  private static List<String> others(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int year = List.of(1998, 2008, 2018).get(random.nextInt(3));
      sentences.add(one(random, OTHERS, year, 500 + random.nextInt(4000)));
    }
    return sentences;
  }

  private static String one(Random random, List<String> wordings, int year, int value) {
    return String.format(Locale.ROOT, wordings.get(random.nextInt(wordings.size())), year, value);
  }

  /** Two sources a year. */
  private static List<String> series(Random random, List<String> wordings, int... values) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      sentences.add(one(random, wordings, 1998 + 10 * i, values[i]));
      sentences.add(one(random, wordings, 1998 + 10 * i, values[i]));
    }
    return sentences;
  }

  private static List<String> both(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  @Test
  void slowerGrowthOfEverythingIsSupported() {
    expect(
        Verdict.SUPPORTED,
        r -> both(series(r, STAFF, 1100, 6690, 12_000), series(r, BUDGET, 240, 1014, 1840)));
  }

  @Test
  void fasterGrowthOrNoneOfOneThingContradicts() {
    expect(
        Verdict.CONTRADICTED,
        r -> both(series(r, STAFF, 1100, 2000, 12_000), series(r, BUDGET, 240, 1014, 1840)));
    expect(
        Verdict.CONTRADICTED,
        r -> both(series(r, STAFF, 1100, 6690, 12_000), series(r, BUDGET, 240, 1014, 900)));
  }

  @Test
  void sourcesThatDifferMakeItMixed() {
    expect(
        Verdict.MIXED,
        r ->
            both(
                both(series(r, STAFF, 1100, 6690, 12_000), series(r, BUDGET, 240, 1014, 1840)),
                List.of(one(r, STAFF, 2018, 9000))));
  }

  @Test
  void aYearWithoutATotalLeavesItOpen() {
    expect(
        Verdict.INSUFFICIENT_EVIDENCE,
        r -> both(series(r, STAFF, 1100, 6690, 12_000), series(r, BUDGET, 240, 1014)));
  }

  @Test
  void theMissingYearIsNamedAndTheLoneSourceShown() {
    Finding finding =
        finding(
            List.of(
                PlantedText.document("a.txt", 2019, series(new Random(1), STAFF, 1100, 6690)),
                PlantedText.document(
                    "b.txt", 2019, List.of("In 2018, some 12,000 staff worked in its offices."))));
    assertThat(finding.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(finding.caution())
        .contains("staff: insufficient evidence, 2018 one source only")
        .contains("budget: insufficient evidence, 1998 no source, 2008 no source, 2018 no source");
    assertThat(finding.principal().evidence().statements())
        .filteredOn(source -> source.year() == 2018)
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.document().path()).isEqualTo("b.txt");
              assertThat(source.place().page()).hasValue(1);
              assertThat(source.note()).contains("no word for a total beside");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Two sources in sentences of their own, one that is copied, and two that differ.
        "It had 12,000 staff in 2018. | In 2018 it had 12,000 staff members. | SETTLED",
        "It had 12,000 staff in 2018. | It had 12,000 staff in 2018.         | ALONE",
        "It had 12,000 staff in 2018. | In 2018 it had 9,000 staff members.  | UNCLEAR",
        "It had 12,000 staff in 2018. | It had nobody.                       | ALONE",
        "It had nobody.               | It had nobody.                       | MISSING",
        "It had a total of 12,000 staff in 2018. | In 2018 it had a total of 9,000 staff. | CONFLICT",
        "In 2018 it had a total of 12,000 staff and a total of 9,000 staff. | None. | CONFLICT",
        // A word for the whole outweighs what may be a part.
        "It had 12,000 staff in 2018. | In 2018 it had a total of 9,000 staff. | SETTLED",
        // Rounded numbers agree with what they may be rounded from.
        "It had about 9,100 staff in 2018. | In 2018 it had 9,000 staff members. | SETTLED",
      })
  void yearsAreSettledByTotalsOrByTwoThatAgree(
      String first, String second, YearlyNumber.State state) {
    List<MeasuredDocument> documents =
        List.of(
            PlantedText.document("a.txt", 2019, List.of(first)),
            PlantedText.document("b.txt", 2019, List.of(second)));
    StatedNumber staff = GROWTH.series().getFirst();
    List<NumberReading> readings =
        documents.stream()
            .flatMap(document -> staff.in(document).stream())
            .filter(reading -> reading.year() == 2018)
            .toList();
    assertThat(YearlyNumber.of(2018, readings, staff.tolerance()).state()).isEqualTo(state);
  }

  @Test
  void whatSourcesLeaveOpenMakesAFactorMixed() {
    // Between 1,000 and 1,100, so the earlier factor is between 4.5 and 5, and the later one 4.8.
    List<String> sentences =
        List.of(
            "In 1998, a total of more than 1,000 staff worked for it.",
            "In 2008, a total of 5,000 staff worked for it.",
            "In 2018, a total of 24,000 staff worked for it.");
    StatedEvidence evidence =
        new Growth(GROWTH.earlier(), GROWTH.later(), GROWTH.series().subList(0, 1))
            .evidence(
                List.of(PlantedText.document("a.txt", 2019, sentences)), OptionalDouble.empty());
    assertThat(evidence.reason()).contains("times 4.54545 to 5 in 1998-2008 and 4.8 in 2008-2018");
    assertThat(evidence.verdict()).isEqualTo(Verdict.MIXED);
  }
}
