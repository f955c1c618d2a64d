package org.frametrace.claims;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.VerbUse;

/**
 * The share of a type among those who have a part in what verbs say. Two of one use count twice if
 * their types differ, and once if not.
 */
sealed interface ActorShare extends RatioMeasure permits Agency, Beneficiaries {

  /** Returns the lemmas of the verbs. */
  List<String> verbs();

  /** Returns the type whose share is taken. */
  ActorType of();

  /** Returns the types held against one another, that type among them. */
  Set<ActorType> among();

  /** Returns whether a use of one of the verbs, in a zone that is seen, counts. */
  boolean counts(VerbUse use, MeasuredDocument document, View view);

  /** Returns those who have the part in a use. */
  List<Actor> actors(VerbUse use);

  /** Returns the types that count, added over the uses, and how often the type is one of them. */
  @Override
  default double[] contribution(MeasuredDocument document, View view) {
    double[] sum = new double[2];
    for (VerbUse use : document.actions().uses()) {
      if (verbs().contains(use.verb())
          && view.zones().contains(use.place().zone())
          && counts(use, document, view)) {
        Set<ActorType> types =
            actors(use).stream()
                .map(this::type)
                .filter(among()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        sum[0] += types.size();
        sum[1] += types.contains(of()) ? 1 : 0;
      }
    }
    return sum;
  }

  /** Women are of their type, unless women are held against others. */
  private ActorType type(Actor actor) {
    return actor.women() && among().contains(ActorType.WOMEN) ? ActorType.WOMEN : actor.type();
  }

  @Override
  default int matches(MeasuredDocument document, View view) {
    return (int) contribution(document, view)[0];
  }

  /** Returns the types held against one another, in words. */
  static String label(Set<ActorType> types) {
    return types.stream().map(ActorType::label).collect(Collectors.joining(", "));
  }

  /** Throws unless there is a verb, and the type is one of two or more. */
  static void check(List<String> verbs, ActorType of, Set<ActorType> among) {
    if (verbs.isEmpty() || !among.contains(of) || among.size() < 2) {
      throw new IllegalArgumentException(
          "a verb and two or more types with the one that is counted are expected, found "
              + verbs
              + " and "
              + of.label()
              + " among "
              + label(among));
    }
  }
}
