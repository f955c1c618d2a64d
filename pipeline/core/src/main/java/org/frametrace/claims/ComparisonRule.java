package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Scale;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-CMP: whether a level is higher in some documents than in others.
 *
 * <p>The estimate is {@code Σ w_s a_s / Σ w_s b_s} over the strata {@code s} that both sides have,
 * where {@code a_s} and {@code b_s} are the levels of the two sides and {@code w_s} is the number
 * of their documents together (direct standardisation: Rothman, Greenland and Lash 2008, Modern
 * Epidemiology, ch. 15). A proportion of documents {@code k/n} enters as {@code (k+½)/(n+1)}.
 * Supported if the lower end of the 95 % bootstrap interval is at least {@code ratio}, contradicted
 * if the upper end is at most 1, else mixed.
 *
 * <p>Each side needs {@value #MINIMUM_DOCUMENTS} documents, {@value #MINIMUM_WORDS} words and
 * {@value #MINIMUM_MATCHES} matches in {@value #MINIMUM_STRATA} or more common strata. A stratum is
 * common if each side has two documents in it: one alone cannot be resampled. Documents of both
 * sides belong to the first.
 *
 * @param ratio ρ, how many times higher, at least 1
 * @param strata metadata columns, or {@code year-band}; at least one
 */
public record ComparisonRule(double ratio, List<String> strata) implements Rule {

  static final int MINIMUM_DOCUMENTS = 20;
  static final int MINIMUM_WORDS = 100_000;
  static final int MINIMUM_MATCHES = 25;
  static final int MINIMUM_STRATA = 2;
  private static final int MINIMUM_IN_STRATUM = 2;

  public ComparisonRule {
    strata = List.copyOf(strata);
    if (!(ratio >= 1)) {
      throw new IllegalArgumentException("a ratio is at least 1, found " + ratio);
    }
    if (strata.isEmpty()) {
      throw new IllegalArgumentException("a comparison is standardised over at least one column");
    }
  }

  @Override
  public boolean compares() {
    return true;
  }

  /**
   * The documents in common strata.
   *
   * @param a those that the claim says are higher
   * @param b those that they are compared with
   * @param groups for each stratum the documents of {@code a}, then those of {@code b}
   */
  private record Sides(Sample a, Sample b, List<List<Sample.Observation>> groups) {

    int strata() {
      return groups.size() / 2;
    }

    /** Returns the standardised ratio, where each group has this sum of contributions. */
    double ratio(List<double[]> sums) {
      double above = 0;
      double below = 0;
      for (int s = 0; s < groups.size(); s += 2) {
        int weight = groups.get(s).size() + groups.get(s + 1).size();
        above += weight * level(a.measure(), sums.get(s));
        below += weight * level(a.measure(), sums.get(s + 1));
      }
      return above / below;
    }

    /** A proportion is pulled a little to one half, so that no resample divides by zero. */
    private static double level(Measure measure, double[] sum) {
      return measure.proportionOfDocuments() ? (sum[1] + 0.5) / (sum[0] + 1) : measure.value(sum);
    }
  }

  @Override
  public boolean judges(Measure measure) {
    return !(measure instanceof Cooccurrence
        || measure instanceof FrameSeries
        || measure instanceof Reading
        || measure instanceof StatedMeasure);
  }

  @Override
  public String asksFor() {
    return "a prevalence, share, rate, sentence-share, proportion, breadth or shared-wording";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    Sides sides = sides(sample, against.orElseThrow());
    List<String> missing = missing(sides);
    double estimate = Double.NaN;
    Interval interval = Interval.NONE;
    if (sides.strata() > 0) {
      estimate = sides.ratio(sides.groups().stream().map(g -> sample.with(g).sum()).toList());
      List<double[][]> strata =
          sides.groups().stream().map(g -> sample.with(g).contributions()).toList();
      interval = bootstrap.interval(strata, sides::ratio, Scale.RATIO);
    }
    return Judgement.ofInterval(
        missing,
        "documents",
        this::verdict,
        this::reason,
        Significance.ofRatio(estimate, interval),
        List.of(sides.a(), sides.b()));
  }

  private Sides sides(Sample sample, Sample against) {
    Sample others = against.without(sample);
    Map<String, List<Sample.Observation>> first = Strata.by(strata, sample);
    Map<String, List<Sample.Observation>> second = Strata.by(strata, others);
    List<List<Sample.Observation>> groups = new ArrayList<>();
    List<Sample.Observation> a = new ArrayList<>();
    List<Sample.Observation> b = new ArrayList<>();
    first.forEach(
        (key, group) -> {
          List<Sample.Observation> other = second.getOrDefault(key, List.of());
          if (Math.min(group.size(), other.size()) >= MINIMUM_IN_STRATUM) {
            groups.add(group);
            groups.add(other);
            a.addAll(group);
            b.addAll(other);
          }
        });
    return new Sides(sample.with(a), others.with(b), groups);
  }

  private List<String> missing(Sides sides) {
    List<String> missing = new ArrayList<>();
    if (sides.strata() < MINIMUM_STRATA) {
      missing.add(
          "needs "
              + MINIMUM_STRATA
              + " strata ("
              + String.join(" × ", strata)
              + ") with "
              + MINIMUM_IN_STRATUM
              + " documents on each side; found "
              + sides.strata());
    }
    need(missing, MINIMUM_DOCUMENTS, "documents", sides.a().documents(), sides.b().documents());
    need(missing, MINIMUM_WORDS, "words", sides.a().words(), sides.b().words());
    need(missing, MINIMUM_MATCHES, "matches", sides.a().matches(), sides.b().matches());
    return missing;
  }

  private static void need(List<String> missing, int minimum, String what, long a, long b) {
    if (Math.min(a, b) < minimum) {
      missing.add("needs " + minimum + " " + what + " on each side; found " + a + " and " + b);
    }
  }

  /** Returns what the interval of an adequate comparison says. */
  Verdict verdict(Interval interval) {
    if (interval.low() >= ratio) {
      return Verdict.SUPPORTED;
    }
    return interval.high() <= 1 ? Verdict.CONTRADICTED : Verdict.MIXED;
  }

  private String reason(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "the whole interval of the ratio lies at or above " + Cells.number(ratio);
      case CONTRADICTED -> "the whole interval of the ratio lies at or below 1";
      default ->
          "the interval of the ratio lies neither wholly at or above "
              + Cells.number(ratio)
              + " nor wholly at or below 1";
    };
  }

  @Override
  public String label() {
    return "R-CMP(" + Cells.number(ratio) + ", by " + String.join(" × ", strata) + ")";
  }
}
