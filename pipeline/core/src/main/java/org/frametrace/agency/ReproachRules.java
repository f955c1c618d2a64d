package org.frametrace.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.files.BundledTable;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.Attribute;
import org.frametrace.model.Hit;

/**
 * Says of whom negative words speak, by {@code targets.csv}: a list of relations between the words
 * of an entry and their target.
 *
 * <p>Passed over is what somebody else says (quoted, attributed), what is denied, and what stands
 * under a condition.
 */
final class ReproachRules {

  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "should");
  private static final Set<ActorType> TARGETS = Set.of(ActorType.STATE, ActorType.DONOR);
  private static final int FAR = 4;

  private record Relations(String[] names, boolean below) {}

  private final Map<String, Relations> byEntry = new HashMap<>();
  private final ActorTypes types;

  ReproachRules(ActorTypes types) {
    this.types = types;
    for (CSVRecord row : BundledTable.rows(ReproachRules.class, "targets.csv")) {
      String relations = row.get("relations");
      byEntry.put(
          row.get("entry"),
          new Relations(
              relations.isEmpty() ? new String[0] : relations.split("\\|", -1),
              row.get("below").equals("yes")));
    }
  }

  /** Returns the state or donor that a hit of negative words finds fault with, if there is one. */
  Optional<Actor> target(ParsedSentence sentence, Hit hit) {
    if (hit.attributes().contains(Attribute.QUOTED)
        || hit.attributes().contains(Attribute.ATTRIBUTED)
        || hit.attributes().contains(Attribute.NEGATED)) {
      return Optional.empty();
    }
    int start = hit.tokens().start() - sentence.words().tokens().start();
    int end = hit.tokens().end() - sentence.words().tokens().start();
    for (int token = start; token < end; token++) {
      if (isConditional(sentence, token)) {
        return Optional.empty();
      }
    }
    Relations relations =
        byEntry.getOrDefault(
            hit.entry(), byEntry.getOrDefault("", new Relations(new String[0], true)));
    for (int token = start; token < end; token++) {
      for (int noun : candidates(sentence.parse(), token, relations)) {
        Optional<ActorType> type = types.type(sentence, noun);
        if (type.filter(TARGETS::contains).isPresent()) {
          return Optional.of(new Actor(type.get(), sentence.name(noun), "target"));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Integer> candidates(Parse parse, int token, Relations relations) {
    List<Integer> found = new ArrayList<>(parse.dependents(token, relations.names()));
    if (Arrays.asList(relations.names()).contains("nmod:by")) {
      // Violation of rights by States: parsers hang the States on the rights.
      parse
          .dependents(token, "nmod:of", "nmod:against")
          .forEach(of -> found.addAll(parse.dependents(of, "nmod:by")));
    }
    if (relations.below()) {
      TreeSet<Integer> below = new TreeSet<>();
      addBelow(parse, token, below, FAR);
      found.addAll(below);
    }
    return found;
  }

  private static void addBelow(Parse parse, int token, Set<Integer> below, int far) {
    for (Dependency arc : parse.from(token)) {
      boolean critic = far == FAR && arc.relation().startsWith("nsubj");
      if (!critic && far > 0 && below.add(arc.dependent())) {
        addBelow(parse, arc.dependent(), below, far - 1);
      }
    }
  }

  private static boolean isConditional(ParsedSentence sentence, int token) {
    int at = token;
    for (int step = 0; step < FAR && at >= 0; step++) {
      for (int mark : sentence.parse().dependents(at, "mark")) {
        if (CONDITIONS.contains(sentence.words().lower(mark))) {
          return true;
        }
      }
      List<Dependency> above = sentence.parse().to(at);
      at = above.isEmpty() ? Dependency.ROOT : above.getFirst().governor();
    }
    return false;
  }
}
