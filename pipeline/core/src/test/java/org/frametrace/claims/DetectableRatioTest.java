package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

class DetectableRatioTest {

  private static final Selection ALL =
      new Selection("all", "all", List.of(), Optional.empty(), 0, false);

  /** The measurement model's own figure: 150 matches a side at φ = 3 tell 1.5 from 1. */
  @Test
  void aHundredAndFiftyMatchesASideShowARatioOfOneAndAHalf() {
    Sample side = sample(150);
    assertThat(DetectableRatio.of(List.of(side, side))).isCloseTo(1.5, within(0.03));
  }

  @Test
  void fewMatchesShowOnlyLargeRatiosAndNoneShowNothing() {
    Sample few = sample(25);
    assertThat(DetectableRatio.of(List.of(few, few))).isBetween(2.5, 3.0);
    assertThat(DetectableRatio.of(List.of(sample(0)))).isNaN();
  }

  /** Two documents: too few to estimate φ, so that 3 is assumed. */
  private static Sample sample(int matches) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      PlantedDocument document = new PlantedDocument("d" + i, 10_000);
      for (int hit = i; hit < matches; hit += 2) {
        document.hit("development", "DV01", 20 * hit);
      }
      documents.add(document.build());
    }
    return Sample.of(
        ALL,
        new Prevalence(Terms.frame("development"), 1),
        documents,
        new View(EnumSet.of(Zone.BODY), Level.MAIN));
  }
}
