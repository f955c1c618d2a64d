package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
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

  /** Counts the verdicts over the seeds, which are taken at the same time: each makes its own. */
  static Map<Verdict, Integer> of(Claim claim, LongFunction<List<MeasuredDocument>> corpus) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    LongStream.rangeClosed(1, SEEDS)
        .parallel()
        .mapToObj(seed -> verdict(claim, corpus.apply(seed), seed))
        .toList()
        .forEach(verdict -> verdicts.merge(verdict, 1, Integer::sum));
    return verdicts;
  }

  private static Verdict verdict(Claim claim, List<MeasuredDocument> corpus, long seed) {
    ClaimSettings settings = new ClaimSettings(EnumSet.of(Zone.BODY), Level.MAIN, 200, seed, true);
    return new ClaimEvaluator(MadeClaim.sorted(corpus), settings)
        .findings(List.of(claim))
        .getFirst()
        .verdict();
  }
}
