package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.claims.PlantedYears.contexts;
import static org.frametrace.claims.PlantedYears.order;
import static org.frametrace.claims.PlantedYears.pair;
import static org.frametrace.claims.PlantedYears.rate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.frametrace.model.MeasuredDocument;
import org.junit.jupiter.api.Test;

/**
 * Every template of rules on corpora in which the claim is true, false, in between or not to be
 * told by construction: the verdict comes out in at least 95 of 100 seeds.
 */
class PlantedTemplatesTest {

  private static final int SEEDS = 100;
  private static final String LABEL = "migration_management";
  private static final List<String> FRAMES =
      List.of("control_security", "return_avr", "labour_migration", "humanitarian", "development");
  private static final Rate RATE = new Rate(Terms.frame(LABEL));

  @Test
  void trends() {
    Rule rising = new TrendRule(true, 1.25);
    expect(rising, RATE, Verdict.SUPPORTED, seed -> trend(seed, 2.0));
    expect(rising, RATE, Verdict.CONTRADICTED, seed -> trend(seed, 0.5));
    expect(rising, RATE, Verdict.CONTRADICTED, seed -> trend(seed, 1.0));
    expect(rising, RATE, Verdict.MIXED, seed -> trend(seed, 1.25));
    expect(
        rising,
        RATE,
        Verdict.INSUFFICIENT_EVIDENCE,
        seed -> new PlantedYears(seed, 2000, 2005, 6, 4000).with(rate(LABEL, y -> 2000)));
    expect(new TrendRule(false, 1.25), RATE, Verdict.SUPPORTED, seed -> trend(seed, 0.5));
  }

  @Test
  void changes() {
    Rule change = new ChangeRule(new Selection.Years(1999, 2001), 2.0, List.of());
    expect(change, RATE, Verdict.SUPPORTED, seed -> step(seed, 2000, 4.0));
    expect(change, RATE, Verdict.CONTRADICTED, seed -> step(seed, 2008, 4.0));
    expect(
        change,
        RATE,
        Verdict.MIXED,
        seed ->
            new PlantedYears(seed, 1990, 2014, 14, 4000)
                .with(rate(LABEL, y -> y < 2000 ? 1000 : 1750)));
    expect(
        change,
        RATE,
        Verdict.INSUFFICIENT_EVIDENCE,
        seed ->
            new PlantedYears(seed, 1998, 2010, 6, 4000)
                .with(rate(LABEL, y -> y < 2000 ? 500 : 2000)));
    Rule atBreak = new ChangeRule(new Selection.Years(1999, 2001), 2.0, List.of(2000));
    expect(atBreak, RATE, Verdict.SUPPORTED, seed -> step(seed, 2000, 4.0));
  }

  @Test
  void coOccurrence() {
    Measure measure = new Cooccurrence(Terms.frame(LABEL), Terms.frame("rights_based"), 0);
    Rule seeking = new CooccurrenceRule(true);
    Rule avoiding = new CooccurrenceRule(false);
    LongFunction<List<MeasuredDocument>> together =
        seed -> pairs(seed).with(pair(LABEL, "rights_based", 0.4, 0.1));
    LongFunction<List<MeasuredDocument>> apart =
        seed -> pairs(seed).with(pair(LABEL, "rights_based", 0.05, 0.2));
    expect(seeking, measure, Verdict.SUPPORTED, together);
    expect(seeking, measure, Verdict.CONTRADICTED, apart);
    expect(avoiding, measure, Verdict.SUPPORTED, apart);
    expect(avoiding, measure, Verdict.CONTRADICTED, together);
    expect(
        seeking,
        measure,
        Verdict.MIXED,
        seed -> pairs(seed).with(pair(LABEL, "rights_based", 0.12, 0.1)));
    expect(
        seeking,
        measure,
        Verdict.INSUFFICIENT_EVIDENCE,
        seed ->
            new PlantedYears(seed, 2000, 2010, 1, 4000)
                .with(pair(LABEL, "rights_based", 0.4, 0.1)));
  }

  @Test
  void diversity() {
    Measure profile = new FrameProfile(Terms.frame(LABEL), FRAMES);
    Rule rule = new DiversityRule(1.15);
    double[] even = {0.2, 0.2, 0.2, 0.2, 0.2};
    double[] uneven = {0.8, 0.1, 0.1, 0, 0};
    expect(rule, profile, Verdict.SUPPORTED, seed -> later(seed, even, uneven));
    expect(rule, profile, Verdict.CONTRADICTED, seed -> later(seed, uneven, even));
    expect(
        rule,
        profile,
        Verdict.INSUFFICIENT_EVIDENCE,
        seed -> new PlantedYears(seed, 1995, 2001, 10, 4000).with(contexts(LABEL, FRAMES, even)));
  }

  @Test
  void firstUse() {
    Rule rule = new FirstUseRule(new Selection.Years(1994, 1998));
    expect(rule, RATE, Verdict.SUPPORTED, seed -> from(seed, 1996));
    expect(rule, RATE, Verdict.CONTRADICTED, seed -> from(seed, 1991));
    expect(rule, RATE, Verdict.CONTRADICTED, seed -> from(seed, 2003));
    expect(
        rule,
        RATE,
        Verdict.MIXED,
        seed ->
            years(seed)
                .with(
                    (document, year, random, words) -> {
                      if (year == 1991 && document.isNumber(0)) {
                        document.hit(LABEL, "X1", 100);
                      }
                      rate(LABEL, y -> y < 1996 ? 0 : 2000).plant(document, year, random, words);
                    }));
    expect(
        rule,
        RATE,
        Verdict.INSUFFICIENT_EVIDENCE,
        seed -> new PlantedYears(seed, 1995, 2010, 20, 4000).with(rate(LABEL, y -> 2000)));
  }

  @Test
  void absence() {
    Rule rule = new AbsenceRule(50);
    expect(rule, RATE, Verdict.SUPPORTED, seed -> large(seed, 10));
    expect(rule, RATE, Verdict.NEEDS_HUMAN_READING, seed -> large(seed, 200));
    expect(rule, RATE, Verdict.INSUFFICIENT_EVIDENCE, seed -> trend(seed, 1.0));
  }

  @Test
  void orders() {
    FrameOrder measure = new FrameOrder(FRAMES.subList(0, 4));
    Rule rule = new OrderRule();
    double[] forwards = {0.2, 0.4, 0.6, 0.8};
    double[] backwards = {0.8, 0.6, 0.4, 0.2};
    double[] nowhere = {0.5, 0.5, 0.5, 0.5};
    expect(rule, measure, Verdict.SUPPORTED, seed -> ordered(seed, 11, forwards));
    expect(rule, measure, Verdict.CONTRADICTED, seed -> ordered(seed, 11, backwards));
    expect(rule, measure, Verdict.MIXED, seed -> ordered(seed, 20, nowhere));
    expect(rule, measure, Verdict.INSUFFICIENT_EVIDENCE, seed -> ordered(seed, 9, forwards));
  }

  @Test
  void phases() {
    Measure series = new FrameSeries(new Composition(FRAMES, Optional.empty()));
    Rule rule = new PeriodRule(List.of(1980, 1994, 2001, 2008));
    expect(rule, series, Verdict.SUPPORTED, seed -> phased(seed, List.of(1980, 1994, 2001, 2008)));
    expect(rule, series, Verdict.CONTRADICTED, seed -> phased(seed, List.of(1987)));
    expect(
        rule,
        series,
        Verdict.INSUFFICIENT_EVIDENCE,
        seed -> new PlantedYears(seed, 2003, 2012, 4, 10_000).with(mix(List.of(2008))));
  }

  @Test
  void placebosAreSupportedNoMoreOftenThanTheirLevelSays() {
    Map<Verdict, Integer> trends =
        verdicts(new TrendRule(true, 1.25), RATE, seed -> trend(seed, 1.0));
    Map<Verdict, Integer> changes =
        verdicts(
            new ChangeRule(new Selection.Years(1999, 2001), 1.5, List.of()),
            RATE,
            seed -> trend(seed, 1.0));
    Map<Verdict, Integer> pairs =
        verdicts(
            new CooccurrenceRule(true),
            new Cooccurrence(Terms.frame(LABEL), Terms.frame("rights_based"), 0),
            seed -> pairs(seed).with(pair(LABEL, "rights_based", 0.1, 0.1)));
    assertThat(List.of(trends, changes, pairs))
        .allSatisfy(
            verdicts ->
                assertThat(verdicts.getOrDefault(Verdict.SUPPORTED, 0)).isLessThanOrEqualTo(5));
  }

  private static PlantedYears years(long seed) {
    return new PlantedYears(seed, 1985, 2012, 13, 4000);
  }

  private static PlantedYears pairs(long seed) {
    return new PlantedYears(seed, 1990, 2009, 4, 4000);
  }

  private static List<MeasuredDocument> trend(long seed, double perDecade) {
    return new PlantedYears(seed, 1990, 2014, 6, 4000)
        .with(rate(LABEL, year -> 2500 * Math.pow(perDecade, (year - 2002) / 10.0)));
  }

  private static List<MeasuredDocument> step(long seed, int year, double ratio) {
    return new PlantedYears(seed, 1990, 2014, 6, 4000)
        .with(rate(LABEL, y -> y < year ? 1000 : 1000 * ratio));
  }

  private static List<MeasuredDocument> from(long seed, int first) {
    return years(seed).with(rate(LABEL, year -> year < first ? 0 : 2000));
  }

  private static List<MeasuredDocument> large(long seed, double perMillion) {
    return new PlantedYears(seed, 1990, 2009, 15, 4000).with(rate(LABEL, year -> perMillion));
  }

  private static List<MeasuredDocument> ordered(long seed, int documents, double[] places) {
    return new PlantedYears(seed, 2000, 2000, documents, 8000)
        .with(order(FRAMES.subList(0, 4), places));
  }

  /** Documents until 2001 with one profile of contexts, later ones with another. */
  private static List<MeasuredDocument> later(long seed, double[] after, double[] before) {
    return new PlantedYears(seed, 1995, 2008, 12, 4000)
        .with(
            (document, year, random, words) ->
                contexts(LABEL, FRAMES, year > 2001 ? after : before)
                    .plant(document, year, random, words));
  }

  private static List<MeasuredDocument> phased(long seed, List<Integer> boundaries) {
    return new PlantedYears(seed, 1970, 2014, 4, 10_000).with(mix(boundaries));
  }

  /** In each phase another frame is three times as frequent as the rest. */
  private static PlantedYears.Planting mix(List<Integer> boundaries) {
    return (document, year, random, words) -> {
      long phase = boundaries.stream().filter(boundary -> year >= boundary).count();
      for (int f = 0; f < FRAMES.size(); f++) {
        double perMillion = f == phase ? 9000 : 3000;
        rate(FRAMES.get(f), y -> perMillion).plant(document, year, random, words);
      }
    };
  }

  private static void expect(
      Rule rule, Measure measure, Verdict expected, LongFunction<List<MeasuredDocument>> corpus) {
    Map<Verdict, Integer> verdicts = verdicts(rule, measure, corpus);
    assertThat(verdicts.getOrDefault(expected, 0))
        .as("%s of %s on seeds 1 to %d gave %s", rule.label(), measure.label(), SEEDS, verdicts)
        .isGreaterThanOrEqualTo(SEEDS * 95 / 100);
  }

  private static Map<Verdict, Integer> verdicts(
      Rule rule, Measure measure, LongFunction<List<MeasuredDocument>> corpus) {
    return PlantedVerdicts.of(claim(rule, measure), corpus);
  }

  private static Claim claim(Rule rule, Measure measure) {
    boolean compares = rule.compares();
    Selection documents =
        selection(compares ? Optional.of(new Selection.Years(2002, 2008)) : Optional.empty());
    Optional<Selection> against =
        compares
            ? Optional.of(selection(Optional.of(new Selection.Years(1995, 2001))))
            : Optional.empty();
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
            new ClaimTest("planted", ClaimTest.Role.DECIDES, documents, against, measure, rule)),
        0,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private static Selection selection(Optional<Selection.Years> years) {
    return new Selection("planted", "planted documents", List.of(), years, 0, false);
  }
}
