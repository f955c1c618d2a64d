package org.frametrace.statistics;

import java.util.Arrays;

/**
 * The effective numbers of types: how many equally frequent types would be as diverse.
 *
 * <p>With the shares {@code p_i}: H0 is the number of types, {@code H1 = exp(−Σ p ln p)} and {@code
 * H2 = 1/Σ p²} (Hill 1973, Ecology 54: 427–432; Jost 2006, Oikos 113: 363–375). All are too low in
 * small samples, {@code ln H1} by about {@code (types − 1)/2n} (Miller 1955), so samples of
 * different sizes are not comparable: see {@link Rarefaction}.
 *
 * @param h0 types that have a token; NaN without tokens
 * @param h1 the exponential of Shannon's entropy, from 1 to {@code h0}; NaN without tokens
 * @param h2 the inverse of Simpson's concentration, from 1 to {@code h1}; NaN without tokens
 */
public record HillNumbers(double h0, double h1, double h2) {

  /** Stands where there is no token. */
  static final HillNumbers NONE = new HillNumbers(Double.NaN, Double.NaN, Double.NaN);

  /**
   * Returns the numbers of a sample.
   *
   * @param counts tokens of each type, not negative
   */
  public static HillNumbers of(long[] counts) {
    return of(Arrays.stream(counts).asDoubleStream().toArray());
  }

  /**
   * Returns the numbers of a sample in which some tokens are divided among types.
   *
   * @param counts of each type, not negative, whole or not
   */
  public static HillNumbers of(double[] counts) {
    double n = 0;
    for (double count : counts) {
      n += count;
    }
    int types = 0;
    double entropy = 0;
    double concentration = 0;
    for (double count : counts) {
      if (count > 0) {
        types++;
        double p = count / n;
        entropy -= p * Math.log(p);
        concentration += p * p;
      }
    }
    return n == 0 ? NONE : new HillNumbers(types, Math.exp(entropy), 1 / concentration);
  }
}
