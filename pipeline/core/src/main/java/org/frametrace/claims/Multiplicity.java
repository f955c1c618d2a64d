package org.frametrace.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.frametrace.statistics.BenjaminiHochberg;
import org.frametrace.tables.Cells;

/**
 * Corrects for the number of claims that are tested at once.
 *
 * <p>The claims of one importance are a family. The p-values of their principal tests are adjusted
 * so that the expected share of false discoveries stays below {@value #CORE} for core and {@value
 * #SUPPORTING} for supporting claims ({@link BenjaminiHochberg}); peripheral claims are described
 * only. A supported claim whose adjusted p-value is higher becomes mixed.
 */
final class Multiplicity {

  private static final double CORE = 0.05;
  private static final double SUPPORTING = 0.10;
  private static final Map<Importance, Double> LEVELS =
      new EnumMap<>(Map.of(Importance.CORE, CORE, Importance.SUPPORTING, SUPPORTING));

  private Multiplicity() {}

  /** Returns the findings with adjusted p-values, in their order. */
  static List<Finding> adjusted(List<Finding> findings) {
    List<Finding> adjusted = new ArrayList<>(findings);
    LEVELS.forEach(
        (importance, level) -> {
          int[] family =
              IntStream.range(0, findings.size())
                  .filter(i -> findings.get(i).claim().importance() == importance)
                  .filter(i -> !Double.isNaN(p(findings.get(i))))
                  .toArray();
          double[] p =
              BenjaminiHochberg.adjust(
                  Arrays.stream(family).mapToDouble(i -> p(findings.get(i))).toArray());
          for (int k = 0; k < family.length; k++) {
            adjusted.set(family[k], adjusted(findings.get(family[k]), p[k], level));
          }
        });
    return List.copyOf(adjusted);
  }

  private static double p(Finding finding) {
    return finding.principal().judgement().p();
  }

  private static Finding adjusted(Finding finding, double p, double level) {
    // A contradiction is no discovery: often it is an interval that holds no effect.
    boolean discovered =
        finding.verdict() == Verdict.SUPPORTED
            && finding.principal().judgement().verdict() == Verdict.SUPPORTED;
    Finding with = finding.withAdjusted(p);
    return discovered && p > level
        ? with.withVerdict(
            Verdict.MIXED,
            "Among so many "
                + finding.claim().importance().label()
                + " claims '"
                + finding.verdict().label()
                + "' may be chance: the adjusted p-value is "
                + Cells.number(p)
                + ".")
        : with;
  }
}
