package org.frametrace.statistics;

/**
 * Krippendorff's α for nominal codes: how far people agree beyond chance, for any number of them
 * and with codes missing.
 *
 * <p>A unit with {@code m ≥ 2} codes adds {@code 1/(m−1)} to {@code o_ck} for each ordered pair of
 * its codes {@code c} and {@code k} from different people; units with fewer codes say nothing. With
 * {@code n_c = Σ_k o_ck} and {@code n = Σ_c n_c}: {@code α = 1 − (n − 1) Σ_{c≠k} o_ck / Σ_{c≠k} n_c
 * n_k} (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; 2013, Content Analysis,
 * section 11.3). 1 is perfect agreement and 0 what chance would give.
 */
public final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  /**
   * Returns what one unit adds to the table of coincidences, row by row: {@code categories²}
   * numbers. Tables are added over units.
   *
   * @param codes of the unit, in any order, each from 0 to {@code categories} − 1
   */
  public static double[] coincidences(int[] codes, int categories) {
    double[] table = new double[categories * categories];
    for (int i = 0; i < codes.length; i++) {
      for (int k = 0; k < codes.length; k++) {
        if (i != k) {
          table[codes[i] * categories + codes[k]] += 1.0 / (codes.length - 1);
        }
      }
    }
    return table;
  }

  /**
   * Returns α of a table of coincidences; NaN where no unit has two codes, or all codes are the
   * same: then there is no chance to agree better than.
   */
  public static double of(double[] coincidences) {
    int categories = (int) Math.round(Math.sqrt(coincidences.length));
    double[] totals = new double[categories];
    double n = 0;
    double apart = 0;
    for (int c = 0; c < categories; c++) {
      for (int k = 0; k < categories; k++) {
        double pairs = coincidences[c * categories + k];
        totals[c] += pairs;
        n += pairs;
        apart += c == k ? 0 : pairs;
      }
    }
    double expected = n * n;
    for (double total : totals) {
      expected -= total * total;
    }
    return expected > 0 ? 1 - (n - 1) * apart / expected : Double.NaN;
  }
}
