package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.tables.Cells;

/**
 * R-ABS: whether something is as good as never said.
 *
 * <p>A lexicon finds candidates; only people can say which of them are what the claim speaks of.
 * Supported if even with every candidate taken as a case the upper end of the 95 % interval of the
 * level is at most {@code bound}; else people must read, and candidates of criticism they must read
 * in any case. Texts alone never contradict. Needs {@value #MINIMUM_DOCUMENTS} documents and
 * {@value #MINIMUM_WORDS} words.
 *
 * @param bound τ, in the unit of the measure
 */
public record AbsenceRule(double bound) implements Rule {

  static final int MINIMUM_DOCUMENTS = 50;
  static final int MINIMUM_WORDS = 1_000_000;

  public AbsenceRule {
    if (!(bound >= 0)) {
      throw new IllegalArgumentException("a bound is not negative, found " + bound);
    }
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
    List<String> missing = new ArrayList<>();
    if (sample.documents() < MINIMUM_DOCUMENTS) {
      missing.add("needs " + MINIMUM_DOCUMENTS + " documents; found " + sample.documents());
    }
    if (sample.words() < MINIMUM_WORDS) {
      missing.add("needs " + MINIMUM_WORDS + " words; found " + sample.words());
    }
    if (missing.isEmpty()) {
      boolean unread = sample.measure() instanceof Criticism && sample.matches() > 0;
      boolean rare =
          !unread && (interval.exists() ? interval.high() <= bound : sample.matches() == 0);
      return Judgement.of(
          rare ? Verdict.SUPPORTED : Verdict.NEEDS_HUMAN_READING,
          rare
              ? "even if every candidate were a case, there are at most "
                  + Cells.number(bound)
                  + "; cases in other words than the lexicon's are not seen"
              : sample.matches()
                  + " candidates must be read: what they say of whom, words cannot tell",
          estimate,
          List.of(sample));
    }
    return Judgement.missing(missing, estimate, List.of(sample));
  }

  @Override
  public String label() {
    return "R-ABS(" + Cells.number(bound) + ")";
  }
}
