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
import java.util.function.BiFunction;
import org.frametrace.model.Bound;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.QuantityUnit;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/**
 * The rule of quantities on sentences in which a number is stated in many wordings among others
 * that are not meant, from text to verdict: it comes out in at least 95 of 100 seeds.
 */
class PlantedQuantitiesTest {

  private static final int SEEDS = 100;
  private static final int YEAR = 2008;
  private static final double TRUE = 125;

  /** A year, then a number. */
  private static final List<String> STATEMENTS =
      List.of(
          "In %1$d, the organization had %2$d member states.",
          "At the end of %1$d it counted %2$d members of the organization.",
          "By %1$d the number of member states had risen to %2$d.",
          "The organization had %2$d member states in %1$d, all of them in good standing.",
          "With %2$d members in %1$d, the council was larger than ever before.",
          "There were %2$d member states and 90 observers in %1$d.",
          "Its %2$d member states met in Geneva in %1$d.");

  /** What looks like it: other years, units, parts and names. */
  private static final List<String> OTHERS =
      List.of(
          "In %1$d, it had %2$d staff members in field offices.",
          "It spent US$ %2$d million in %1$d.",
          "The board of %2$d persons met twice in %1$d.",
          "Resolution %2$d of %1$d was adopted by consensus.",
          "In %1$d, %2$d projects were active, and table %2$d lists them.",
          "Some %2$d thousand migrants were assisted in %1$d.",
          "In %1$d, %2$d %% of the costs were met by fees.");

  private static final List<String> FILLERS =
      List.of(
          "The seminar took place on the second floor.",
          "Delegates from many regions took the floor, and nobody disagreed.",
          "The report of the director was noted with thanks.",
          "Work on the handbook went on through the summer.");

  private static final List<String> TOWNS = List.of("Arden", "Brook", "Carling", "Dover");

  private static final Fact FACT =
      new NumberFact(
          "members",
          QuantityUnit.MEMBER_STATES,
          YEAR,
          TRUE,
          Bound.EXACT,
          OptionalDouble.empty(),
          List.of(),
          List.of(),
          3);

  @Test
  void whatSourcesStateSupports() {
    expect(Verdict.SUPPORTED, (random, d) -> d < 3 ? statement(random, YEAR, 125) : "");
    // Within two per cent, and in a year that is not meant far from it.
    expect(
        Verdict.SUPPORTED,
        (random, d) ->
            d < 3
                ? statement(random, YEAR, 124 + random.nextInt(4))
                : statement(random, 1990 + random.nextInt(10), 50 + random.nextInt(40)));
  }

  @Test
  void whatSourcesAgreeAboutOtherwiseContradicts() {
    expect(
        Verdict.CONTRADICTED,
        // A sentence that is copied counts once, so each of these begins with words of its own.
        (random, d) ->
            d < 4
                ? "As " + TOWNS.get(d) + " reported: " + statement(random, YEAR, d == 0 ? 157 : 140)
                : "");
  }

  @Test
  void sourcesThatDisagreeLeaveItMixed() {
    expect(
        Verdict.MIXED, (random, d) -> d < 4 ? statement(random, YEAR, d < 2 ? 125 : 105 + d) : "");
    expect(Verdict.MIXED, (random, d) -> d == 0 ? statement(random, YEAR, 140) : "");
  }

  @Test
  void otherYearsAndOtherUnitsSayNothing() {
    expect(
        Verdict.INSUFFICIENT_EVIDENCE,
        (random, d) -> statement(random, 1990 + random.nextInt(15), 80 + random.nextInt(60)));
    expect(Verdict.INSUFFICIENT_EVIDENCE, (random, d) -> "");
  }

  private static String statement(Random random, int year, int number) {
    return String.format(Locale.ROOT, pick(STATEMENTS, random), year, number);
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  /** Twelve documents of sentences in random order, with what is planted in each. */
  private static List<MeasuredDocument> corpus(
      Random random, BiFunction<Random, Integer, String> planted) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int d = 0; d < 12; d++) {
      List<String> sentences = new ArrayList<>();
      for (int s = 0; s < 15; s++) {
        sentences.add(
            s % 3 == 0
                ? String.format(Locale.ROOT, pick(OTHERS, random), YEAR, 100 + random.nextInt(60))
                : pick(FILLERS, random));
      }
      String statement = planted.apply(random, d);
      if (!statement.isEmpty()) {
        sentences.add(statement);
      }
      Collections.shuffle(sentences, random);
      documents.add(
          new PlantedDocument(String.format(Locale.ROOT, "d%02d.txt", d), 400)
              .column("year", Integer.toString(YEAR))
              .build()
              .with(PlantedText.facts(Zone.BODY, sentences)));
    }
    return documents;
  }

  private static void expect(Verdict expected, BiFunction<Random, Integer, String> planted) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (long seed = 1; seed <= SEEDS; seed++) {
      ClaimSettings settings =
          new ClaimSettings(EnumSet.of(Zone.BODY), Level.MAIN, 100, seed, false);
      Finding finding =
          new ClaimEvaluator(corpus(new Random(seed), planted), settings)
              .findings(List.of(claim()))
              .getFirst();
      verdicts.merge(finding.verdict(), 1, Integer::sum);
    }
    assertThat(verdicts.getOrDefault(expected, 0))
        .as("seeds 1 to %d gave %s", SEEDS, verdicts)
        .isGreaterThanOrEqualTo(SEEDS * 95 / 100);
  }

  private static Claim claim() {
    Selection documents =
        new Selection("planted", "planted documents", List.of(), Optional.empty(), 0, false);
    return new Claim(
        "PLANTED",
        "nobody",
        "nowhere",
        Importance.CORE,
        "planted",
        Ceiling.TEXT,
        "made up",
        false,
        List.of(
            new ClaimTest(
                "planted",
                ClaimTest.Role.DECIDES,
                documents,
                Optional.empty(),
                new Quantities(List.of(FACT)),
                new QuantityRule(OptionalDouble.empty()))),
        0,
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
