package org.frametrace.claims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.frametrace.model.Actor;
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
    implements ActorShare {

  public Beneficiaries {
    verbs = List.copyOf(verbs);
    among = Collections.unmodifiableSet(EnumSet.copyOf(among));
    ActorShare.check(verbs, of, among);
  }

  @Override
  public boolean counts(VerbUse use, MeasuredDocument document, View view) {
    return true;
  }

  @Override
  public List<Actor> actors(VerbUse use) {
    return use.beneficiaries();
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
        + ActorShare.label(among)
        + ")";
  }
}
