package org.frametrace.statistics;

import java.util.List;

/**
 * The common odds ratio of 2×2 tables, such as those of the sentences of each document with one
 * frame, another, both or none.
 *
 * <p>A table has {@code a} cases with both, {@code b} with the first only, {@code c} with the
 * second only, {@code d} with neither, and {@code n} in all. With {@code R = Σ ad/n} and {@code S =
 * Σ bc/n} the odds ratio is {@code R/S} (Mantel and Haenszel 1959, Journal of the National Cancer
 * Institute 22: 719–748). The variance of its logarithm, with {@code P = (a+d)/n}, {@code Q =
 * (b+c)/n}, {@code r = ad/n}, {@code s = bc/n}, is {@code ΣPr/2R² + Σ(Ps+Qr)/2RS + ΣQs/2S²}
 * (Robins, Breslow and Greenland 1986, Biometrics 42: 311–323). It takes the cases of a stratum as
 * independent; sentences are not quite, so {@link #bootstrap} draws whole documents.
 *
 * @param oddsRatio NaN if it is 0/0, infinite if no table has {@code bc > 0}
 * @param interval 95 %; none if {@code R} or {@code S} is 0
 * @param informative how many tables have {@code ad > 0} or {@code bc > 0}; the others say nothing
 * @param joint cases with both
 * @param expectedJoint cases with both if they were independent within each table, {@code Σ
 *     (a+b)(a+c)/n}
 */
public record MantelHaenszel(
    double oddsRatio, Interval interval, int informative, long joint, double expectedJoint) {

  /**
   * One stratum.
   *
   * @param both a
   * @param first b, the first only
   * @param second c, the second only
   * @param neither d
   */
  public record Table(long both, long first, long second, long neither) {

    public Table {
      if (both < 0 || first < 0 || second < 0 || neither < 0) {
        throw new IllegalArgumentException(
            "counts are not negative, found " + List.of(both, first, second, neither));
      }
    }

    /** Returns n. */
    public long cases() {
      return both + first + second + neither;
    }

    double concordant() {
      return cases() == 0 ? 0 : (double) both * neither / cases();
    }

    double discordant() {
      return cases() == 0 ? 0 : (double) first * second / cases();
    }
  }

  /** Estimates the common odds ratio. */
  public static MantelHaenszel of(List<Table> tables) {
    double r = 0;
    double s = 0;
    double pr = 0;
    double mixed = 0;
    double qs = 0;
    double expected = 0;
    long joint = 0;
    int informative = 0;
    for (Table table : tables) {
      if (table.cases() == 0) {
        continue;
      }
      double n = table.cases();
      double p = (table.both() + table.neither()) / n;
      double rs = table.concordant();
      double ss = table.discordant();
      r += rs;
      s += ss;
      pr += p * rs;
      mixed += p * ss + (1 - p) * rs;
      qs += (1 - p) * ss;
      joint += table.both();
      expected += (double) (table.both() + table.first()) * (table.both() + table.second()) / n;
      informative += rs > 0 || ss > 0 ? 1 : 0;
    }
    double ratio = r / s;
    Interval interval = Interval.NONE;
    if (r > 0 && s > 0) {
      double variance = pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s);
      double half = Normal.Z * Math.sqrt(variance);
      interval = new Interval(ratio * Math.exp(-half), ratio * Math.exp(half));
    }
    return new MantelHaenszel(ratio, interval, informative, joint, expected);
  }

  /**
   * Returns the 95 % interval by drawing whole documents; see {@link DocumentInterval} for when
   * there is none.
   *
   * @param documents the tables of each document: one, or one for each band of length of sentence
   */
  public static Interval bootstrap(List<List<Table>> documents, int replicates, long seed) {
    double[][] vectors =
        documents.stream()
            .filter(tables -> tables.stream().anyMatch(table -> table.cases() > 0))
            .map(MantelHaenszel::products)
            .toArray(double[][]::new);
    if (vectors.length < 2) {
      return Interval.NONE;
    }
    return new StratifiedBootstrap(replicates, seed)
        .interval(
            List.<double[][]>of(vectors),
            sums -> sums.getFirst()[0] / sums.getFirst()[1],
            Scale.RATIO);
  }

  private static double[] products(List<Table> tables) {
    return new double[] {
      tables.stream().mapToDouble(Table::concordant).sum(),
      tables.stream().mapToDouble(Table::discordant).sum()
    };
  }
}
