package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.frametrace.model.Attribute;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Span;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private static final View MAIN = new View(EnumSet.of(Zone.BODY), Level.MAIN);
  private static final View NARROW = new View(EnumSet.of(Zone.BODY), Level.NARROW);
  private static final Terms LABEL = new Terms(List.of(), List.of("MM01", "MM02"));
  private static final Composition TWO =
      new Composition(List.of("economic_utility", "rights_based"), Optional.empty());

  @Test
  void prevalenceCountsEntriesOfTheLevelInTheZonesAndNoNames() {
    MeasuredDocument document =
        new PlantedDocument("a", 1000)
            .zone(Zone.FRONT_MATTER, 50)
            .hit("migration_management", "MM01", 10)
            .hit("migration_management", "MM05", Level.MAIN, Zone.BODY, 30)
            .hit("migration_management", "MM02", Level.MAIN, Zone.BODY, 50)
            .hit("migration_management", "MM01", Level.NARROW, Zone.FRONT_MATTER, 70)
            .hit("migration_management.NAME", "MM01", 90)
            .build();
    Prevalence body = new Prevalence(LABEL, 1);
    View withFront = new View(EnumSet.of(Zone.BODY, Zone.FRONT_MATTER), Level.MAIN);
    assertThat(body.matches(document, MAIN)).isEqualTo(2);
    assertThat(body.matches(document, NARROW)).isEqualTo(1);
    assertThat(body.matches(document, withFront)).isEqualTo(3);
    assertThat(body.words(document, withFront)).isEqualTo(1050);
    assertThat(new Prevalence(LABEL, 2).contribution(document, MAIN)).containsExactly(1, 1);
    assertThat(new Prevalence(LABEL, 2).contribution(document, NARROW)).containsExactly(1, 0);
  }

  @Test
  void hitsWithAnAttributeCanBeCountedAlone() {
    Terms denied =
        new Terms(List.of("binding"), List.of(), false, Set.of(), Set.of(Attribute.NEGATED));
    Terms affirmed =
        new Terms(List.of("binding"), List.of(), false, Set.of(Attribute.NEGATED), Set.of());
    assertThat(denied.contains(hit(Set.of(Attribute.NEGATED, Attribute.MODAL)))).isTrue();
    assertThat(denied.contains(hit(Set.of(Attribute.MODAL)))).isFalse();
    assertThat(denied.contains(hit(Set.of()))).isFalse();
    assertThat(affirmed.contains(hit(Set.of(Attribute.NEGATED)))).isFalse();
    assertThat(affirmed.contains(hit(Set.of()))).isTrue();
    assertThat(denied.label()).isEqualTo("binding only negated");
  }

  private static Hit hit(Set<Attribute> attributes) {
    return new Hit("binding", "B1", Level.NARROW, 0, new Span(0, 1), Zone.BODY, 0, attributes);
  }

  @Test
  void aProportionMayLookAtSomeSentencesOnly() {
    Proportion all = new Proportion(Terms.frame("growing"), Terms.frame("saving"));
    Proportion ofItself =
        new Proportion(all.counted(), all.rest(), Optional.of(Terms.frame("self_org")));
    MeasuredDocument document =
        new PlantedDocument("a", 1000)
            .hit("self_org", "SO01", 20)
            .hit("growing", "G1", 22)
            .hit("saving", "S1", 30)
            .hit("saving", "S1", 35)
            .hit("growing", "G1", 45)
            .build();
    assertThat(all.contribution(document, MAIN)).containsExactly(4, 2);
    assertThat(ofItself.contribution(document, MAIN)).containsExactly(3, 1);
    assertThat(ofItself.label()).endsWith("in sentences with self_org");
  }

  @Test
  void subframesBelongToTheirFrameAndLikeNamedFramesDoNot() {
    Terms callon = Terms.frame("callon");
    assertThat(callon.contains(hit("callon.enrolment"))).isTrue();
    assertThat(callon.contains(hit("callon"))).isTrue();
    assertThat(callon.contains(hit("callonish"))).isFalse();
    assertThat(callon.contains(hit("callon.enrolment.NAME"))).isFalse();
  }

  private static Hit hit(String frame) {
    return new PlantedDocument("a", 100).hit(frame, "X1", 3).build().hits().hits().getFirst();
  }

  @Test
  void windowsAreCountedAsIfEachOfThemWasLookedAt() {
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      int words = 50 + random.nextInt(400);
      PlantedDocument planted = new PlantedDocument("a", words);
      int hits = random.nextInt(6);
      for (int i = 0; i < hits; i++) {
        planted.hit("migration_management", "MM01", random.nextInt(words));
      }
      MeasuredDocument document = planted.build();
      int minimum = 1 + random.nextInt(3);
      int length = 100 + random.nextInt(100);
      int windows = 0;
      int holding = 0;
      for (int start = 0; start + length <= words; start++) {
        int from = start;
        long found =
            document.hits().hits().stream()
                .filter(h -> from <= h.word() && h.word() < from + length)
                .count();
        windows++;
        holding += found >= minimum ? 1 : 0;
      }
      double[] expected =
          windows == 0 ? new double[] {0, 0} : new double[] {1, (double) holding / windows};
      assertThat(new WindowPrevalence(LABEL, minimum, length).contribution(document, MAIN))
          .as("seed %d", seed)
          .containsExactly(expected);
    }
  }

  @Test
  void overlappingAndAdjacentHitsAreOneMentionDividedAmongItsFrames() {
    // Tokens 0-2 rights; 3-5 utility, one token between: one mention of two frames.
    // Tokens 8-10 utility: two tokens between, a mention of its own. Token 40 is another sentence.
    MeasuredDocument document =
        new PlantedDocument("a", 100)
            .hit("rights_based", "RB01", 0)
            .hit("economic_utility", "EU01", 3)
            .hit("economic_utility", "EU02", 8)
            .hit("rights_based", "RB01", 40)
            .hit("development", "DV01", 60)
            .build();
    assertThat(TWO.mentions(document, MAIN)).containsExactly(1.5, 1.5);
  }

  @Test
  void sentenceEndsEndAMention() {
    // Words 19 and 20 are neighbours in different sentences of 20.
    MeasuredDocument document =
        new PlantedDocument("a", 100)
            .hit("rights_based", "RB01", 18)
            .hit("economic_utility", "EU01", 20)
            .build();
    assertThat(TWO.mentions(document, MAIN)).containsExactly(1, 1);
  }

  @Test
  void shareIsTheCompositionalCentreWithHalfACountAdded() {
    // Mentions 4:1 and 1:1. clr differences ln(4.5/1.5) = ln 3 and 0, mean ln √3,
    // so the share is √3 / (1 + √3).
    Share share = new Share("economic_utility", TWO);
    double[] sum = new double[share.dimension()];
    add(sum, share.contribution(document(4, 1), MAIN));
    add(sum, share.contribution(document(1, 1), MAIN));
    add(sum, share.contribution(document(0, 0), MAIN));
    assertThat(sum[0]).isEqualTo(2);
    assertThat(share.value(sum)).isCloseTo(Math.sqrt(3) / (1 + Math.sqrt(3)), within(1e-12));
    assertThat(share.value(new double[3])).isNaN();
  }

  @Test
  void shareWithinSentencesLeavesOtherSentencesOut() {
    MeasuredDocument document =
        new PlantedDocument("a", 200)
            .hit("migration_management", "MM01", 1)
            .hit("economic_utility", "EU01", 10)
            .hit("rights_based", "RB01", 30)
            .build();
    Composition within =
        new Composition(TWO.frames(), Optional.of(Terms.frame("migration_management")));
    assertThat(within.mentions(document, MAIN)).containsExactly(1, 0);
  }

  @Test
  void dominanceNeedsTenHitsAndALeadOfFivePoints() {
    Dominance dominance = new Dominance("economic_utility", TWO);
    assertThat(dominance.contribution(document(9, 0), MAIN)).containsExactly(1, 0);
    assertThat(dominance.contribution(document(10, 0), MAIN)).containsExactly(1, 1);
    assertThat(dominance.contribution(document(11, 10), MAIN)).containsExactly(1, 0);
    assertThat(dominance.contribution(document(21, 19), MAIN)).containsExactly(1, 1);
    assertThat(dominance.contribution(document(19, 21), MAIN)).containsExactly(1, 0);
  }

  /** A document with mentions of economic utility and of rights, one a sentence. */
  private static MeasuredDocument document(int utility, int rights) {
    PlantedDocument planted = new PlantedDocument("a", 20 * (utility + rights + 1));
    for (int i = 0; i < utility + rights; i++) {
      boolean first = i < utility;
      planted.hit(first ? "economic_utility" : "rights_based", first ? "EU01" : "RB01", 20 * i);
    }
    return planted.build();
  }

  private static void add(double[] sum, double[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }
}
