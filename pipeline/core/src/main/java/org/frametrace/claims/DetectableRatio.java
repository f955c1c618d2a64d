package org.frametrace.claims;

import java.util.List;
import org.frametrace.statistics.Normal;

/** How large an effect must be before data of some size can show it. */
final class DetectableRatio {

  /** The usual range for words of a topic is 2 to 6. */
  private static final double ASSUMED_OVERDISPERSION = 3;

  private static final int ENOUGH_TO_ESTIMATE = 10;

  private DetectableRatio() {}

  /**
   * Returns the smallest ratio of two rates whose 95 % interval is expected to exclude 1: {@code
   * exp(z √(φ (1/m₁ + 1/m₂)))} with m the matches of each side, or of the only one, and φ the
   * overdispersion. The variance of a log rate is φ/m by the delta method (McCullagh and Nelder
   * 1989, Generalized Linear Models, §6.2). A true ratio of this size is found in half of all
   * studies like this one; smaller ones mostly are not.
   *
   * <p>φ is Pearson's χ² over its degrees of freedom, at least 1, where there are {@value
   * #ENOUGH_TO_ESTIMATE} documents and matches or more; else {@value #ASSUMED_OVERDISPERSION}.
   */
  static double of(List<Sample> sides) {
    double inverse = 0;
    double pearson = 0;
    int degrees = 0;
    int matches = 0;
    for (Sample side : sides) {
      if (side.matches() == 0 || side.measure() instanceof StatedMeasure) {
        return Double.NaN;
      }
      double rate = (double) side.matches() / side.words();
      for (Sample.Observation o : side.observations()) {
        double expected = rate * o.words();
        pearson +=
            expected > 0 ? (o.matches() - expected) * (o.matches() - expected) / expected : 0;
      }
      inverse += 1.0 / side.matches();
      matches += side.matches();
      degrees += side.documents() - 1;
    }
    boolean estimated = degrees + 1 >= ENOUGH_TO_ESTIMATE && matches >= ENOUGH_TO_ESTIMATE;
    double overdispersion = estimated ? Math.max(1, pearson / degrees) : ASSUMED_OVERDISPERSION;
    return Math.exp(Normal.Z * Math.sqrt(overdispersion * inverse));
  }
}
