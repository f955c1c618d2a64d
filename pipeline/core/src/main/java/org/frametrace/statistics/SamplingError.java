package org.frametrace.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * How far a number would be from the truth, by what each unit adds to it, and how well that itself
 * is known.
 *
 * <p>With {@code u} what a unit adds to the number (its infinitesimal jackknife; Davison and
 * Hinkley 1997, Bootstrap Methods and their Application, section 2.7), centred in its stratum of
 * {@code n} units, the variance is {@code V = Σ V_h} with {@code V_h = n/(n−1) Σ u²}. Its own
 * relative variance is {@code Σ V_h² (2/(n−1) + κ/n) / V²}, with the excess kurtosis {@code κ} of
 * the {@code u}, made alike by their stratum's spread and not below 0; twice its inverse is the
 * number of degrees of freedom of Student's t (Satterthwaite 1946, Biometrics Bulletin 2: 110–114;
 * for the kurtosis: O'Neill 2014, The American Statistician 68: 282–296). So a few documents that
 * decide all count as the few that they are.
 *
 * @param variance V, in the square of the number's unit; NaN if it cannot be told, for want of
 *     units that differ or of a number
 * @param freedom degrees of freedom, from 1 on
 */
record SamplingError(double variance, double freedom) {

  /**
   * Returns the error.
   *
   * @param strata what each unit adds, by strata; those of one unit tell nothing
   */
  static SamplingError of(List<double[]> strata) {
    List<Stratum> telling =
        strata.stream()
            .filter(added -> added.length > 1)
            .map(Stratum::of)
            .filter(stratum -> stratum.spread() != 0)
            .toList();
    double variance = telling.stream().mapToDouble(Stratum::variance).sum();
    if (!(variance > 0 && Double.isFinite(variance))) {
      return new SamplingError(Double.NaN, 1);
    }
    double[] alike =
        telling.stream()
            .flatMapToDouble(s -> Arrays.stream(s.centred()).map(u -> u * u / s.spread()))
            .toArray();
    double excess = Math.max(0, excessKurtosis(alike));
    double relative = 0;
    for (Stratum stratum : telling) {
      int n = stratum.centred().length;
      double part = stratum.variance() / variance;
      relative += part * part * (2.0 / (n - 1) + excess / n);
    }
    return new SamplingError(variance, Math.max(1, 2 / relative));
  }

  /** Returns G₂ of Joanes and Gill from the squares of numbers around 0; 0 for three or fewer. */
  private static double excessKurtosis(double[] squares) {
    double n = squares.length;
    double second = Arrays.stream(squares).sum();
    double fourth = Arrays.stream(squares).map(z -> z * z).sum();
    double plain = n * fourth / (second * second) - 3;
    return n > 3 ? (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * plain + 6) : 0;
  }

  /**
   * What the units of a stratum add.
   *
   * @param centred around 0
   * @param spread their variance
   */
  private record Stratum(double[] centred, double spread) {

    static Stratum of(double[] added) {
      double mean = Arrays.stream(added).sum() / added.length;
      double[] centred = Arrays.stream(added).map(u -> u - mean).toArray();
      double square = Arrays.stream(centred).map(u -> u * u).sum();
      return new Stratum(centred, square / (added.length - 1));
    }

    double variance() {
      return centred.length * spread;
    }
  }
}
