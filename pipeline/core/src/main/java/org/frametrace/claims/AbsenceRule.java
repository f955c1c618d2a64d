package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.frametrace.statistics.EffectiveSize;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.RareCases;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.statistics.Wilson;
import org.frametrace.tables.Cells;

/**
 * R-ABS: whether something is as good as never said.
 *
 * <p>A lexicon finds candidates; only people can say which of them are what the claim speaks of.
 * Supported if even with every candidate taken as a case the upper end of the 95 % interval of the
 * level is at most {@code bound}; else people must read, and candidates of criticism they must read
 * in any case. Texts alone never contradict.
 *
 * <p>Once people have read all candidates of criticism, it is supported if the upper 95 % bound of
 * what they confirmed ({@link RareCases} on the {@link EffectiveSize} of the sentences) is at most
 * {@code bound}, and mixed if it is higher. So many confirmed cases as {@code cases} says, in
 * {@value #DOCUMENTS_WITH_CASES} documents or more, contradict, also while others wait to be read.
 * What is unclear counts as a case for the bound and not as a confirmed one.
 *
 * <p>Needs {@value #MINIMUM_DOCUMENTS} documents and {@value #MINIMUM_WORDS} words, and a recall of
 * the words that find candidates, if it was measured, of {@value #LEAST_RECALL}.
 *
 * @param bound τ, in the unit of the measure
 * @param cases how many confirmed cases contradict, at least 1
 * @param recall the share of all cases that the words find, above 0 to 1; empty if nobody measured
 * @param source where the recall was measured; empty without one
 */
public record AbsenceRule(double bound, int cases, OptionalDouble recall, String source)
    implements Rule {

  static final int MINIMUM_DOCUMENTS = 50;
  static final int MINIMUM_WORDS = 1_000_000;
  static final double LEAST_RECALL = 0.70;

  /** How many confirmed cases contradict, unless the claim says otherwise. */
  static final int FEW_CASES = 3;

  private static final int DOCUMENTS_WITH_CASES = 2;

  public AbsenceRule {
    if (!(bound >= 0)) {
      throw new IllegalArgumentException("a bound is not negative, found " + bound);
    }
    if (cases < 1) {
      throw new IllegalArgumentException("at least one case contradicts, found " + cases);
    }
    if (recall.isPresent() && !(recall.getAsDouble() > 0 && recall.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("recall is above 0 to 1, found " + recall.getAsDouble());
    }
  }

  /** Creates a rule for words of which nobody has measured how many cases they find. */
  public AbsenceRule(double bound) {
    this(bound, FEW_CASES, OptionalDouble.empty(), "");
  }

  @Override
  public boolean judges(Measure measure) {
    return measure.countOverExposure() || measure.proportionOfDocuments();
  }

  @Override
  public boolean restsOnSpread() {
    return false;
  }

  @Override
  public String asksFor() {
    return "a rate, sentence-share, proportion, prevalence or criticism";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    Interval interval = LevelRule.interval(sample, bootstrap);
    Estimate estimate = new Estimate(sample.value(), interval, Double.NaN);
    List<String> missing = missing(sample);
    if (!missing.isEmpty()) {
      return Judgement.missing(missing, estimate, List.of(sample));
    }
    if (sample.measure() instanceof Criticism criticism
        && (sample.matches() > 0 || criticism.coding().coded() > 0)) {
      return read(criticism, sample, estimate);
    }
    boolean rare =
        interval.exists() ? interval.high() / recall.orElse(1) <= bound : sample.matches() == 0;
    return Judgement.of(
        rare ? Verdict.SUPPORTED : Verdict.NEEDS_HUMAN_READING,
        rare
            ? "even if every candidate were a case, there are at most "
                + Cells.number(bound)
                + "; "
                + unseen()
            : sample.matches()
                + " candidates must be read: what they say of whom, words cannot tell",
        estimate,
        List.of(sample));
  }

  private List<String> missing(Sample sample) {
    List<String> missing = new ArrayList<>();
    if (sample.documents() < MINIMUM_DOCUMENTS) {
      missing.add("needs " + MINIMUM_DOCUMENTS + " documents; found " + sample.documents());
    }
    if (sample.words() < MINIMUM_WORDS) {
      missing.add("needs " + MINIMUM_WORDS + " words; found " + sample.words());
    }
    if (recall.orElse(1) < LEAST_RECALL) {
      missing.add(
          "needs words that find "
              + Cells.number(LEAST_RECALL)
              + " of the cases; found "
              + Cells.number(recall.getAsDouble())
              + " ("
              + source
              + ")");
    }
    return missing;
  }

  /** Judges candidates that people have begun to read, or should. */
  private Judgement read(Criticism criticism, Sample sample, Estimate estimate) {
    Coding coding = criticism.coding();
    if (coding.coded() == 0) {
      return Judgement.of(
          Verdict.NEEDS_HUMAN_READING,
          sample.matches()
              + " candidates must be read, on the sheet ending in _reading.csv beside this claim's"
              + " evidence: what they say of whom, words cannot tell",
          estimate,
          List.of(sample));
    }
    if (coding.agreement().tooLow()) {
      return Judgement.of(
          Verdict.NEEDS_HUMAN_READING,
          Coding.TOO_LITTLE_AGREEMENT + coding.account(),
          estimate,
          List.of(sample));
    }
    int[] confirmed =
        sample.observations().stream()
            .mapToInt(o -> criticism.confirmed(o.document()))
            .filter(n -> n > 0)
            .toArray();
    int all = 0;
    for (int n : confirmed) {
      all += n;
    }
    if (all >= cases && confirmed.length >= DOCUMENTS_WITH_CASES) {
      return Judgement.of(
          Verdict.CONTRADICTED,
          all
              + " cases are confirmed in "
              + confirmed.length
              + " documents, and "
              + cases
              + " in "
              + DOCUMENTS_WITH_CASES
              + " contradict; "
              + coding.account(),
          estimate,
          List.of(sample));
    }
    if (!coding.complete()) {
      return Judgement.of(
          Verdict.NEEDS_HUMAN_READING,
          "all candidates must be read; " + coding.account(),
          estimate,
          List.of(sample));
    }
    return bounded(criticism, sample, coding.account());
  }

  /** Judges candidates that people have read. */
  private Judgement bounded(Criticism criticism, Sample sample, String account) {
    double n =
        EffectiveSize.of(
            sample.observations().stream().mapToDouble(o -> o.contribution()[1]).toArray(),
            sample.observations().stream().mapToDouble(o -> o.contribution()[0]).toArray());
    double[] sum = sample.sum();
    double share = Math.min(1, sum[1] / sum[0]);
    double high = criticism.per() * RareCases.upperBound(share * n, n, recall.orElse(1));
    double low = criticism.per() * Wilson.ofShare(share, n).low();
    boolean rare = high <= bound;
    return Judgement.of(
        rare ? Verdict.SUPPORTED : Verdict.MIXED,
        "the upper 95 % bound of confirmed cases, "
            + Cells.number(high)
            + ", is "
            + (rare ? "at most " : "above ")
            + Cells.number(bound)
            + "; "
            + unseen()
            + "; "
            + account,
        new Estimate(sample.value(), new Interval(Math.min(low, high), high), Double.NaN),
        List.of(sample));
  }

  /** Returns what is known of cases that the words do not find. */
  private String unseen() {
    return recall.isPresent()
        ? "allowing for cases in other words than the lexicon's, which finds "
            + Cells.number(recall.getAsDouble())
            + " of them ("
            + source
            + ")"
        : "cases in other words than the lexicon's are not seen, and nobody has measured how many"
            + " there are";
  }

  @Override
  public String label() {
    return "R-ABS("
        + Cells.number(bound)
        + (cases == FEW_CASES ? "" : ", " + cases + " cases")
        + (recall.isPresent() ? ", recall " + Cells.number(recall.getAsDouble()) : "")
        + ")";
  }
}
