package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.frametrace.claims.ClaimTest.Role;
import org.frametrace.claims.Finding.TestOutcome;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.statistics.Seeds;

/**
 * Negative controls: tests on data in which what the claim says cannot be true, or only by
 * accident. A test that is supported there too says little.
 *
 * <p>Rules about time ({@link TrendRule}, {@link ChangeRule}, {@link FirstUseRule}, {@link
 * PeriodRule}) are applied once with time reversed: the documents of the first year get the last,
 * and so on. Rules about levels ({@link LevelRule}, {@link ComparisonRule}, {@link EventRule},
 * {@link CooccurrenceRule}) are applied {@value #DRAWS} times with {@link PlaceboFrames} in place
 * of the claim's. Only deciding tests that have a verdict are looked at.
 */
public final class Controls {

  private static final int DRAWS = 20;

  /** Of the controls of a supported test, so many may be supported by chance. */
  private static final double ALLOWED = 0.1;

  private final ClaimEvaluator evaluator;
  private final List<MeasuredDocument> documents;
  private final long seed;

  /** What is done to the data. */
  public enum Kind {
    REVERSED_TIME("reversed time"),
    PLACEBO_FRAMES("placebo frames");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the words that tables write. */
    public String label() {
      return label;
    }
  }

  /**
   * What the control of a test says.
   *
   * @param claim the claim
   * @param outcome what the test itself says
   * @param kind what was done to the data
   * @param verdicts how many controls have a verdict
   * @param estimate the median of their estimates; NaN without any
   */
  public record Control(
      Claim claim,
      TestOutcome outcome,
      Kind kind,
      Map<Verdict, Integer> verdicts,
      double estimate) {

    /** Returns how many controls there are; 0 where there are not enough other entries. */
    public int draws() {
      return verdicts.values().stream().mapToInt(n -> n).sum();
    }

    /** Returns how many have a verdict. */
    public int count(Verdict verdict) {
      return verdicts.getOrDefault(verdict, 0);
    }

    /** Returns whether the test is supported where its controls are not. */
    public boolean holds() {
      return count(Verdict.SUPPORTED) <= ALLOWED * draws();
    }
  }

  /**
   * Creates controls.
   *
   * @param evaluator how claims are judged
   * @param documents all measured documents, matched with the main lexicon, in order of their ids
   * @param seed of the study
   */
  public Controls(ClaimEvaluator evaluator, List<MeasuredDocument> documents, long seed) {
    this.evaluator = evaluator;
    this.documents = List.copyOf(documents);
    this.seed = seed;
  }

  /** Returns the controls of all tests that can have one, claim by claim. */
  public List<Control> of(List<Finding> findings) {
    return findings.parallelStream()
        .flatMap(
            finding ->
                finding.outcomes().stream()
                    .filter(Controls::isJudged)
                    .flatMap(outcome -> controls(finding.claim(), outcome).stream()))
        .toList();
  }

  private static boolean isJudged(TestOutcome outcome) {
    return outcome.test().role() == Role.DECIDES
        && switch (outcome.judgement().verdict()) {
          case SUPPORTED, CONTRADICTED, MIXED -> true;
          case INSUFFICIENT_EVIDENCE, NEEDS_HUMAN_READING -> false;
        };
  }

  private List<Control> controls(Claim claim, TestOutcome outcome) {
    Rule rule = outcome.test().rule();
    // Amounts have years of their own, which do not turn with the documents.
    if (outcome.test().measure() instanceof StatedMeasure) {
      return List.of();
    }
    if (rule instanceof TrendRule
        || rule instanceof ChangeRule
        || rule instanceof FirstUseRule
        || rule instanceof PeriodRule) {
      return List.of(reversed(claim, outcome));
    }
    return rule instanceof LevelRule
            || rule instanceof ComparisonRule
            || rule instanceof EventRule
            || rule instanceof CooccurrenceRule
        ? placebos(claim, outcome)
        : List.of();
  }

  private Control reversed(Claim claim, TestOutcome outcome) {
    ClaimTest test = outcome.test();
    List<MeasuredDocument> own = seen(test);
    IntSummaryStatistics years =
        own.stream()
            .flatMapToInt(document -> test.documents().year(document).stream())
            .summaryStatistics();
    List<MeasuredDocument> mirrored =
        own.stream()
            .map(document -> mirrored(document, test.documents(), years.getMin() + years.getMax()))
            .toList();
    return control(
        claim, outcome, Kind.REVERSED_TIME, List.of(evaluator.judgement(claim, test, mirrored)));
  }

  /** Both clocks are turned, whichever the selection reads. */
  private static MeasuredDocument mirrored(
      MeasuredDocument document, Selection selection, int sum) {
    if (selection.year(document).isEmpty()) {
      return document;
    }
    String year = Integer.toString(sum - selection.year(document).getAsInt());
    DocumentMetadata turned = document.metadata().with("year", year).with("reference_year", year);
    return document.with(turned);
  }

  private List<Control> placebos(Claim claim, TestOutcome outcome) {
    ClaimTest test = outcome.test();
    // The words near other entries are not known, and nobody has read passages with them.
    if (test.measure().terms().isEmpty()
        || test.measure() instanceof WordMeasure
        || test.measure() instanceof Coded) {
      return List.of();
    }
    List<MeasuredDocument> own = seen(test);
    PlaceboFrames frames = PlaceboFrames.of(test.measure().terms(), own);
    List<Judgement> judgements = new ArrayList<>();
    if (frames.isPossible()) {
      Random random = new Random(Seeds.of(seed, "placebo", claim.id(), test.name()));
      for (int draw = 0; draw < DRAWS; draw++) {
        judgements.add(evaluator.judgement(claim, test, frames.draw(own, random)));
      }
    }
    return List.of(control(claim, outcome, Kind.PLACEBO_FRAMES, judgements));
  }

  private List<MeasuredDocument> seen(ClaimTest test) {
    return documents.stream().filter(document -> evaluator.contains(test, document)).toList();
  }

  private static Control control(
      Claim claim, TestOutcome outcome, Kind kind, List<Judgement> judgements) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    judgements.forEach(judgement -> verdicts.merge(judgement.verdict(), 1, Integer::sum));
    double[] estimates =
        judgements.stream()
            .mapToDouble(Judgement::estimate)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    int n = estimates.length;
    double median = n == 0 ? Double.NaN : (estimates[(n - 1) / 2] + estimates[n / 2]) / 2;
    return new Control(claim, outcome, kind, Collections.unmodifiableMap(verdicts), median);
  }
}
