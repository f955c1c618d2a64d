package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongFunction;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

/** When several heads first stand in one list, of a text or of a figure. */
class FirstListTest {

  private static final List<String> HEADS = List.of("H1", "H2", "H3", "H4");
  private static final int NEAR = 100;
  private static final CoPresence THREE_NEAR =
      new CoPresence(HEADS.stream().map(h -> new Terms(List.of(), List.of(h))).toList(), 3, NEAR);
  private static final View BODY = new View(EnumSet.of(Zone.BODY), Level.MAIN);

  private static Claim claim() {
    Claim made =
        MadeClaim.of(
            "A-1",
            MadeClaim.years(1990, 2010),
            new FirstUseRule(
                new Selection.Years(2001, 2009), Optional.of(new FirstUseRule.Spread(5, 2010))),
            THREE_NEAR);
    ClaimTest test = made.tests().getFirst();
    ClaimTest withTables =
        new ClaimTest(
            test.name(),
            test.role(),
            test.documents(),
            test.against(),
            test.measure(),
            test.rule(),
            new TestZones(Set.of(), Set.of(Zone.TABLE)));
    return new Claim(
        made.id(),
        made.paper(),
        made.locator(),
        made.importance(),
        made.type(),
        made.ceiling(),
        made.paraphrase(),
        made.narrow(),
        List.of(withTables),
        made.agreeing(),
        made.needs(),
        made.threats(),
        made.tensions(),
        made.caution());
  }

  @Test
  void aListThatSpreadsWithinTheYearsIsFound() {
    PlantedVerdicts.expect(claim(), Verdict.SUPPORTED, lists(20, 0.3, year -> year >= 2003));
  }

  @Test
  void listsThatWereThereBeforeContradict() {
    PlantedVerdicts.expect(claim(), Verdict.CONTRADICTED, lists(20, 0.3, year -> year >= 1998));
    PlantedVerdicts.expect(claim(), Verdict.CONTRADICTED, lists(20, 0.3, year -> false));
  }

  @Test
  void fewerListsThanAskedForAreMixed() {
    PlantedVerdicts.expect(claim(), Verdict.MIXED, lists(4, 1, year -> year == 2003));
  }

  @Test
  void fewDocumentsShowNothing() {
    PlantedVerdicts.expect(
        claim(), Verdict.INSUFFICIENT_EVIDENCE, lists(2, 0.5, year -> year >= 2003));
  }

  @Test
  void onlyHeadsThatStandTogetherAreNamedAsFirstUses() {
    Finding finding = MadeClaim.finding(claim(), lists(20, 0.3, year -> year >= 2003).apply(1));
    List<Attestation> found = finding.outcomes().getFirst().evidence().attestations();
    assertThat(found).isNotEmpty().allMatch(one -> one.hit().zone() == Zone.TABLE);
    assertThat(finding.principal().test().measured()).endsWith("within 100 tokens, with table");
  }

  /** Against all sets of hits of which the first and the last are near enough. */
  @Test
  void headsStandTogetherIfSoManyFitIntoAWindow() {
    for (long seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      PlantedDocument planted = new PlantedDocument("a", 1000);
      List<Integer> places = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        places.add(random.nextInt(400));
      }
      places.sort(null);
      List<String> heads = new ArrayList<>();
      for (int place : places) {
        heads.add(HEADS.get(random.nextInt(HEADS.size())));
        planted.hit("heads", heads.getLast(), place);
      }
      boolean expected = false;
      for (int i = 0; i < places.size(); i++) {
        Set<String> near = new HashSet<>();
        for (int j = i; j < places.size(); j++) {
          // A planted hit is two tokens long.
          if (places.get(j) + 2 - places.get(i) <= NEAR) {
            near.add(heads.get(j));
          }
        }
        expected |= near.size() >= 3;
      }
      assertThat(THREE_NEAR.holds(planted.build(), BODY)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void withoutAWindowHeadsMayStandAnywhere() {
    CoPresence anywhere = new CoPresence(THREE_NEAR.all(), 3, 0);
    PlantedDocument document =
        new PlantedDocument("a", 4000).hit("heads", "H1", 5).hit("heads", "H2", 3000);
    assertThat(anywhere.holds(document.build(), BODY)).isFalse();
    assertThat(anywhere.holds(document.hit("heads", "H4", 3900).build(), BODY)).isTrue();
    assertThat(THREE_NEAR.holds(document.build(), BODY)).isFalse();
  }

  /** Each head stands alone in most documents; some have a list of three in a table. */
  private static LongFunction<List<MeasuredDocument>> lists(
      int perYear, double share, IntPredicate years) {
    return seed ->
        new PlantedYears(seed, 1990, 2010, perYear, 13_000)
            .with(
                (document, year, random, words) -> {
                  document.zone(Zone.TABLE, 200);
                  for (int i = 0; i < HEADS.size(); i++) {
                    if (random.nextDouble() < 0.7) {
                      document.hit("heads", HEADS.get(i), 200 + i * 900);
                    }
                  }
                  if (random.nextDouble() < share && years.test(year)) {
                    int skipped = random.nextInt(HEADS.size());
                    int place = 3900;
                    for (int i = 0; i < HEADS.size(); i++) {
                      if (i != skipped) {
                        document.hit("heads", HEADS.get(i), Level.NARROW, Zone.TABLE, place);
                        place += 20 + random.nextInt(20);
                      }
                    }
                  }
                });
  }
}
