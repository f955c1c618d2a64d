package org.frametrace.statistics;

/** How large a ratio of two rates must be to be seen. */
public final class DetectableEffect {

  private DetectableEffect() {}

  /**
   * Returns the smallest ratio whose 95 % interval excludes 1 with a given probability: {@code
   * exp((z_{0.975} + z_power) √(φ (1/n₁ + 1/n₂)))}, since the logarithm of the ratio of two counts
   * with dispersion {@code φ} has the variance {@code φ (1/n₁ + 1/n₂)} (Armitage, Berry and
   * Matthews 2002, Statistical Methods in Medical Research, ch. 4). At a power of 0.5 it is the
   * ratio whose interval just reaches 1.
   *
   * @param first matches on one side; 0 detects nothing
   * @param second matches on the other side
   * @param dispersion φ, above 0
   * @param power for instance 0.8, from 0.5 to below 1
   * @return above 1; infinite if a side has no match
   */
  public static double ratio(double first, double second, double dispersion, double power) {
    if (!(first >= 0) || !(second >= 0) || !(dispersion > 0) || !(power >= 0.5 && power < 1)) {
      throw new IllegalArgumentException(
          "counts, a dispersion and a power are needed, found "
              + first
              + ", "
              + second
              + ", "
              + dispersion
              + ", "
              + power);
    }
    double z = Normal.Z + Normal.upper(1 - power);
    return Math.exp(z * Math.sqrt(dispersion * (1 / first + 1 / second)));
  }
}
