package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.frametrace.statistics.Interval;
import org.frametrace.statistics.Scale;
import org.frametrace.statistics.StratifiedBootstrap;
import org.frametrace.statistics.TheilSen;
import org.frametrace.statistics.Trend;
import org.frametrace.statistics.YearlyCounts;
import org.frametrace.tables.Cells;

/**
 * R-TRD: whether something rises or falls over the years.
 *
 * <p>The estimate is the ratio per decade: of the quasi-Poisson regression with a level for each
 * series ({@link Trend}) where a count over an exposure is measured; else {@code exp(10 b)} with
 * {@code b} the least-squares slope of the logarithm of the yearly values, its interval by the
 * bootstrap of documents within years. Supported if the whole 95 % interval lies at or beyond
 * {@code ratio} (or {@code 1/ratio} when falling is claimed) and the slope of Theil and Sen has the
 * same sign; contradicted if it lies on the other side of 1 or wholly between {@code 1/ratio} and
 * {@code ratio}; else mixed. Needs {@value #MINIMUM_YEARS} years of three documents or {@value
 * #ENOUGH_WORDS} words, and {@value #MINIMUM_MATCHES} matches; of amounts, so many years that state
 * part and whole. Amounts are no counts, but the quasi-Poisson regression asks no more than a
 * variance in proportion to the mean, of which it estimates the factor.
 *
 * @param rising whether a rise is claimed, else a fall
 * @param ratio how many times higher after ten years, above 1; for a fall, how many times lower
 */
public record TrendRule(boolean rising, double ratio) implements Rule {

  static final int MINIMUM_YEARS = 8;
  static final int MINIMUM_MATCHES = 40;
  static final int ENOUGH_WORDS = 30_000;
  private static final double DECADE = 10;

  public TrendRule {
    if (!(ratio > 1)) {
      throw new IllegalArgumentException("a ratio per decade is above 1, found " + ratio);
    }
  }

  /**
   * A slope in two ways.
   *
   * @param estimate the ratio per decade
   * @param check the median slope of Theil and Sen, a year
   */
  private record Slope(Estimate estimate, double check) {}

  @Override
  public boolean judges(Measure measure) {
    return measure.countOverExposure()
        || measure.proportionOfDocuments()
        || measure instanceof AmountShare
        || measure instanceof Breadth
        || measure instanceof Share;
  }

  @Override
  public String asksFor() {
    return "a rate, sentence-share, proportion, prevalence, share, amount-share or breadth";
  }

  @Override
  public Judgement judge(Sample sample, Optional<Sample> against, StratifiedBootstrap bootstrap) {
    List<String> missing = new ArrayList<>();
    boolean amounts = sample.measure() instanceof AmountShare;
    int years = amounts ? dated(sample) : YearlyCells.adequate(sample, ENOUGH_WORDS).size();
    if (amounts && years < MINIMUM_YEARS) {
      missing.add(
          "needs "
              + MINIMUM_YEARS
              + " years with an amount of both part and whole; found "
              + years);
    } else if (years < MINIMUM_YEARS) {
      missing.add(
          "needs "
              + MINIMUM_YEARS
              + " years with three documents or "
              + ENOUGH_WORDS
              + " words; found "
              + years);
    }
    if (!amounts && sample.matches() < MINIMUM_MATCHES) {
      missing.add("needs " + MINIMUM_MATCHES + " matches; found " + sample.matches());
    }
    Slope slope = slope(sample, bootstrap);
    return Judgement.ofInterval(
        missing,
        "years",
        interval -> verdict(interval, slope.check()),
        verdict -> reason(verdict, slope.check()),
        slope.estimate(),
        List.of(sample));
  }

  private static int dated(Sample sample) {
    return YearlyCells.byYear(sample).size();
  }

  private static Slope slope(Sample sample, StratifiedBootstrap bootstrap) {
    NavigableMap<Integer, List<Sample.Observation>> byYear = YearlyCells.byYear(sample);
    double[] years = byYear.keySet().stream().mapToDouble(y -> y).toArray();
    double[] values =
        byYear.values().stream()
            .mapToDouble(o -> sample.measure().value(sample.with(o).sum()))
            .toArray();
    double check = TheilSen.of(years, values).slope();
    if (sample.measure().countOverExposure()
        || sample.measure().proportionOfDocuments()
        || sample.measure() instanceof AmountShare) {
      YearlyCounts cells = YearlyCells.cells(sample);
      if (cells.allHits() == 0 || years.length < 2) {
        return new Slope(Estimate.NONE, check);
      }
      Trend trend = Trend.of(cells);
      return new Slope(new Estimate(trend.ratio(), trend.interval(), trend.p()), check);
    }
    List<double[][]> strata =
        byYear.values().stream().map(o -> sample.with(o).contributions()).toList();
    double estimate = decade(years, values);
    Interval interval =
        strata.isEmpty()
            ? Interval.NONE
            : bootstrap.interval(
                strata,
                sums -> decade(years, sums.stream().mapToDouble(sample.measure()::value).toArray()),
                Scale.RATIO);
    return new Slope(Significance.ofRatio(estimate, interval), check);
  }

  /** Returns the least-squares slope of the logarithm, as a ratio after ten years. */
  private static double decade(double[] years, double[] values) {
    double n = 0;
    double meanYear = 0;
    double mean = 0;
    for (int i = 0; i < years.length; i++) {
      if (values[i] > 0) {
        n++;
        meanYear += years[i];
        mean += Math.log(values[i]);
      }
    }
    double above = 0;
    double below = 0;
    for (int i = 0; i < years.length; i++) {
      if (values[i] > 0) {
        double distance = years[i] - meanYear / n;
        above += distance * (Math.log(values[i]) - mean / n);
        below += distance * distance;
      }
    }
    return Math.exp(DECADE * above / below);
  }

  private Verdict verdict(Interval interval, double check) {
    double low = interval.low();
    double high = interval.high();
    if (rising ? low >= ratio : high <= 1 / ratio) {
      boolean sameSign = rising ? check > 0 : check < 0;
      return sameSign ? Verdict.SUPPORTED : Verdict.MIXED;
    }
    boolean otherSide = rising ? high < 1 : low > 1;
    boolean level = low > 1 / ratio && high < ratio;
    return otherSide || level ? Verdict.CONTRADICTED : Verdict.MIXED;
  }

  private String reason(Verdict verdict, double check) {
    String asked =
        rising ? "at or above " + Cells.number(ratio) : "at or below " + Cells.number(1 / ratio);
    String theilSen = "; the median slope is " + Cells.number(check) + " a year";
    return switch (verdict) {
      case SUPPORTED -> "the whole interval of the ratio per decade lies " + asked + theilSen;
      case CONTRADICTED ->
          "the interval of the ratio per decade lies on the other side of 1, or wholly near it"
              + theilSen;
      default -> "the interval of the ratio per decade is not wholly " + asked + theilSen;
    };
  }

  @Override
  public String label() {
    return "R-TRD(" + (rising ? "rising" : "falling") + ", " + Cells.number(ratio) + " a decade)";
  }
}
