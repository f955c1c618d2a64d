package org.frametrace.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The dependencies of one sentence.
 *
 * @param arcs in order of dependents, then governors
 */
public record Parse(List<Dependency> arcs) {

  public Parse {
    arcs = List.copyOf(arcs);
  }

  /** Returns the tokens that depend on a token by one of these relations, in order. */
  List<Integer> dependents(int governor, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (Dependency arc : arcs) {
      if (arc.governor() == governor
          && arc.is(relations)
          && arc.dependent() != governor
          && !found.contains(arc.dependent())) {
        found.add(arc.dependent());
      }
    }
    return found;
  }

  /** Returns the first token that depends on a token by one of these relations. */
  OptionalInt dependent(int governor, String... relations) {
    return dependents(governor, relations).stream().mapToInt(i -> i).findFirst();
  }

  /** Returns whether a token has a dependent by one of these relations. */
  boolean has(int governor, String... relations) {
    return !dependents(governor, relations).isEmpty();
  }

  /** Returns the arcs to a token. */
  List<Dependency> to(int dependent) {
    return arcs.stream().filter(arc -> arc.dependent() == dependent).toList();
  }

  /** Returns the arcs from a token. */
  List<Dependency> from(int governor) {
    return arcs.stream().filter(arc -> arc.governor() == governor).toList();
  }

  /** Returns the token that governs a token by one of these relations. */
  OptionalInt governor(int dependent, String... relations) {
    return arcs.stream()
        .filter(arc -> arc.dependent() == dependent && arc.is(relations))
        .mapToInt(Dependency::governor)
        .findFirst();
  }
}
