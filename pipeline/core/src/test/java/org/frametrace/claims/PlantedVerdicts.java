package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Zone;

/** Which verdicts a claim gets on planted corpora of many seeds. */
final class PlantedVerdicts {

  private static final int SEEDS = 100;

  private PlantedVerdicts() {}

  /** Asserts that a claim has a verdict in 95 of 100 seeds. */
  static void expect(Claim claim, Verdict expected, LongFunction<List<MeasuredDocument>> corpus) {
    Map<Verdict, Integer> verdicts = of(claim, corpus);
    assertThat(verdicts.getOrDefault(expected, 0))
        .as("%s on seeds 1 to %d gave %s", claim.tests().getFirst().rule(), SEEDS, verdicts)
        .isGreaterThanOrEqualTo(SEEDS * 95 / 100);
  }

  /** Asserts that a claim is supported in 5 of 100 seeds at most. */
  static void expectNoSupport(Claim claim, LongFunction<List<MeasuredDocument>> corpus) {
    Map<Verdict, Integer> verdicts = of(claim, corpus);
    assertThat(verdicts.getOrDefault(Verdict.SUPPORTED, 0))
        .as("%s on seeds 1 to %d gave %s", claim.tests().getFirst().rule(), SEEDS, verdicts)
        .isLessThanOrEqualTo(SEEDS * 5 / 100);
  }

  private static Map<Verdict, Integer> of(
      Claim claim, LongFunction<List<MeasuredDocument>> corpus) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (long seed = 1; seed <= SEEDS; seed++) {
      ClaimSettings settings =
          new ClaimSettings(EnumSet.of(Zone.BODY), Level.MAIN, 200, seed, true);
      Finding finding =
          new ClaimEvaluator(MadeClaim.sorted(corpus.apply(seed)), settings)
              .findings(List.of(claim))
              .getFirst();
      verdicts.merge(finding.verdict(), 1, Integer::sum);
    }
    return verdicts;
  }
}
