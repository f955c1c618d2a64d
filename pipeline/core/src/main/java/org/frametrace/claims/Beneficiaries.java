package org.frametrace.claims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.frametrace.model.ActorType;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.VerbUse;

/**
 * The share of a type among those to whom, or for whom, something is done: the objects of assist,
 * help, support; whom something is provided to. Counted as in {@link Agency}.
 *
 * @param verbs lemmas of the verbs
 * @param of the type
 * @param among the types held against one another, the type among them
 */
public record Beneficiaries(List<String> verbs, ActorType of, Set<ActorType> among)
    implements Measure {

  public Beneficiaries {
    verbs = List.copyOf(verbs);
    among = Collections.unmodifiableSet(EnumSet.copyOf(among));
    Agency.Types.check(verbs, of, among);
  }

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public double[] contribution(MeasuredDocument document, View view) {
    double[] sum = new double[2];
    for (VerbUse use : document.actions().uses()) {
      if (verbs.contains(use.verb()) && view.zones().contains(use.place().zone())) {
        Agency.Types.add(use.beneficiaries(), of, among, sum);
      }
    }
    return sum;
  }

  @Override
  public double value(double[] sum) {
    return sum[1] / sum[0];
  }

  @Override
  public int matches(MeasuredDocument document, View view) {
    return (int) contribution(document, view)[0];
  }

  @Override
  public boolean countOverExposure() {
    return true;
  }

  @Override
  public List<Terms> terms() {
    return List.of();
  }

  @Override
  public String label() {
    return "share of "
        + of.label()
        + " among those for whom: "
        + String.join("/", verbs)
        + " ("
        + Agency.Types.label(among)
        + ")";
  }
}
