package org.frametrace.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.statistics.Wilson;
import org.frametrace.tables.Cells;

/**
 * R-LEV: whether a level is high (or low) enough.
 *
 * <p>Supported if the whole 95 % interval lies at or beyond {@code supported}, contradicted if it
 * lies at or beyond {@code contradicted} on the other side, else mixed. Needs {@value
 * #MINIMUM_DOCUMENTS} documents, or a complete series, and {@value #MINIMUM_WORDS} words.
 *
 * <p>For a proportion of documents Wilson's interval decides: documents are the independent units,
 * and a bootstrap of a proportion of 1 would have no width at all. For every other level the
 * bootstrap over documents decides, stratified by series and years. Passages that people must read
 * are never judged by words alone: their number is said, and what the claim asks of them. Once
 * enough of them are coded, the level is the share of yes among those, with Wilson's interval on
 * their {@link org.frametrace.statistics.EffectiveSize}.
 *
 * @param contradicted the level on the far side, from 0 to 1
 * @param supported the level that the claim asks for, from 0 to 1, higher than the other for "at
 *     least" and lower for "at most"
 * @param completeSeries whether a series with a document in every year is needed in any case
 */
public record LevelRule(double contradicted, double supported, boolean completeSeries)
    implements Rule {

  static final int MINIMUM_DOCUMENTS = 30;
  static final int MINIMUM_WORDS = 100_000;

  public LevelRule {
    if (!(contradicted >= 0 && contradicted <= 1 && supported >= 0 && supported <= 1)
        || contradicted == supported) {
      throw new IllegalArgumentException(
          "two different levels from 0 to 1 are expected, found "
              + contradicted
              + " and "
              + supported);
    }
  }

  @Override
  public boolean judges(Measure measure) {
    return !(measure instanceof Rate
            || measure instanceof Breadth
            || measure instanceof Cooccurrence)
        && !(measure instanceof FrameProfile
            || measure instanceof FrameSeries
            || measure instanceof StatedMeasure
            || measure instanceof WordContexts
            || measure instanceof Criticism
            || measure instanceof SharedWording);
  }

  @Override
  public String asksFor() {
    return "a prevalence, share, sentence-share, proportion, frame-order, likeness, agency,"
        + " beneficiaries or reading";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    if (sample.measure() instanceof CollocateLikeness likeness) {
      return Likeness.judge(likeness, this, missing(sample), sample, bootstrap);
    }
    if (sample.measure() instanceof Reading reading) {
      return read(reading, sample);
    }
    return Judgement.ofInterval(
        missing(sample),
        "documents",
        this::verdict,
        this::reason,
        Significance.ofLevel(sample.value(), interval(sample, bootstrap), contradicted),
        List.of(sample));
  }

  /** Judges passages by what people say of them: words find them, and cannot say it. */
  private Judgement read(Reading reading, Sample sample) {
    List<String> missing = missing(sample);
    if (missing.isEmpty() && sample.matches() == 0) {
      missing.add("needs a passage to read; cases in other words than the lexicon's are not seen");
    }
    Coding coding = reading.coding();
    double[] sum = sample.sum();
    double coded = Reading.coded(sum);
    if (missing.isEmpty() && (coding.agreement().tooLow() || !coding.enough())) {
      return Judgement.of(
          Verdict.NEEDS_HUMAN_READING,
          coding.agreement().tooLow()
              ? Coding.TOO_LITTLE_AGREEMENT + coding.account()
              : toBeRead(reading, sample),
          Estimate.NONE,
          List.of(sample));
    }
    if (missing.isEmpty() && coded < Math.min(Coding.ENOUGH_PASSAGES, coding.coded())) {
      missing.add(
          "needs "
              + Coding.ENOUGH_PASSAGES
              + " coded passages that these words find; found "
              + Math.round(coded));
    }
    Interval interval = Reading.interval(sample);
    return Judgement.ofInterval(
        missing,
        "passages of two documents",
        this::verdict,
        verdict -> reason(verdict) + "; " + coding.account(),
        Significance.ofLevel(sample.value(), interval, contradicted),
        List.of(sample));
  }

  private String toBeRead(Reading reading, Sample sample) {
    Coding coding = reading.coding();
    String drawn =
        Math.min(reading.passages(), sample.matches())
            + " of "
            + sample.matches()
            + " passages are drawn for people to read, on the sheet ending in _passages.csv beside"
            + " this claim's evidence. The claim asks that the answer is yes for "
            + (supported > contradicted ? "at least " : "at most ")
            + Cells.number(supported)
            + " of them: "
            + reading.question();
    return coding.coded() == 0
        ? drawn
        : drawn
            + " A verdict needs answers to all of them, or to "
            + Coding.ENOUGH_PASSAGES
            + " from "
            + Coding.ENOUGH_DOCUMENTS
            + " documents; "
            + coding.account();
  }

  /**
   * Returns the share of all sentences that are what a reading asks for: the candidates' share of
   * sentences by the share of yes among them. Both are uncertain.
   */
  static Estimate cases(Sample sample, StratifiedBootstrap bootstrap) {
    double[] sum = sample.sum();
    double candidates = Reading.candidates(sum);
    Interval ofCandidates = bootstrapped(sample, bootstrap, Reading::candidates);
    double yes = sample.value();
    Interval ofYes = Reading.interval(sample);
    return new Estimate(candidates * yes, ofCandidates.product(candidates, ofYes, yes), Double.NaN);
  }

  /** Returns what the interval of an adequate sample says. */
  Verdict verdict(Interval interval) {
    boolean atLeast = supported > contradicted;
    if (atLeast ? interval.low() >= supported : interval.high() <= supported) {
      return Verdict.SUPPORTED;
    }
    if (atLeast ? interval.high() <= contradicted : interval.low() >= contradicted) {
      return Verdict.CONTRADICTED;
    }
    return Verdict.MIXED;
  }

  /** Returns why, in words. */
  String reason(Verdict verdict) {
    String side = supported > contradicted ? "at or above " : "at or below ";
    String other = supported > contradicted ? "at or below " : "at or above ";
    return switch (verdict) {
      case SUPPORTED -> "the whole interval lies " + side + Cells.number(supported);
      case CONTRADICTED -> "the whole interval lies " + other + Cells.number(contradicted);
      default ->
          "the interval lies neither wholly "
              + side
              + Cells.number(supported)
              + " nor wholly "
              + other
              + Cells.number(contradicted);
    };
  }

  static Interval interval(Sample sample, StratifiedBootstrap bootstrap) {
    if (sample.measure().proportionOfDocuments()) {
      double[] sum = sample.sum();
      return Wilson.interval(Math.round(sum[1]), Math.round(sum[0]));
    }
    return sample.measure() instanceof Reading
        ? Reading.interval(sample)
        : bootstrapped(sample, bootstrap, sample.measure()::value);
  }

  private static Interval bootstrapped(
      Sample sample, StratifiedBootstrap bootstrap, ToDoubleFunction<double[]> value) {
    List<double[][]> strata =
        Strata.ofSeriesAndYears(sample).stream().map(s -> sample.with(s).contributions()).toList();
    return bootstrap.interval(
        strata, sums -> value.applyAsDouble(total(sums)), sample.measure().scale());
  }

  private static double[] total(List<double[]> sums) {
    double[] total = new double[sums.getFirst().length];
    for (double[] sum : sums) {
      for (int i = 0; i < total.length; i++) {
        total[i] += sum[i];
      }
    }
    return total;
  }

  private List<String> missing(Sample sample) {
    List<String> missing = new ArrayList<>();
    boolean complete = hasCompleteSeries(sample);
    if (sample.documents() < MINIMUM_DOCUMENTS && !complete) {
      missing.add(
          "needs "
              + MINIMUM_DOCUMENTS
              + " documents, or a series with one in every year; found "
              + sample.documents());
    }
    if (completeSeries && !complete) {
      missing.add("needs a series with a document in every year; found none");
    }
    if (sample.words() < MINIMUM_WORDS) {
      missing.add("needs " + MINIMUM_WORDS + " words; found " + sample.words());
    }
    return missing;
  }

  private static boolean hasCompleteSeries(Sample sample) {
    if (sample.selection().years().isEmpty()) {
      return false;
    }
    Selection.Years window = sample.selection().years().get();
    Map<String, Set<Integer>> years = new TreeMap<>();
    for (Sample.Observation o : sample.observations()) {
      String series = o.document().metadata().get("series");
      if (!series.isEmpty()) {
        sample
            .selection()
            .year(o.document())
            .ifPresent(y -> years.computeIfAbsent(series, s -> new HashSet<>()).add(y));
      }
    }
    return years.values().stream()
        .anyMatch(present -> present.size() == window.last() - window.first() + 1);
  }

  @Override
  public String label() {
    return "R-LEV(contradicted "
        + Cells.number(contradicted)
        + ", supported "
        + Cells.number(supported)
        + (completeSeries ? ", complete series)" : ")");
  }
}
