package org.frametrace.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.frametrace.study.Nearest;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads the rules that hold groups of documents against one another. */
final class GroupReader {

  private static final double HIGHEST_LEVEL = 1e6;
  private static final double LOWEST_LEVEL = 1e-6;

  private final Set<String> columns;

  GroupReader(Set<String> columns) {
    this.columns = columns;
  }

  /** Returns a rule about an order: of frames within documents where no groups are named. */
  Optional<Rule> order(YamlMap map) {
    Optional<YamlValue> passes = map.optional("passes");
    if (passes.isEmpty() && map.optional("groups").isEmpty()) {
      return Optional.of(new OrderRule());
    }
    Optional<DocumentGroups> groups = groups(map);
    if (passes.isEmpty()) {
      return groups.map(PhaseRule::new);
    }
    boolean sameYear =
        map.word("same-year", Map.of("early-enough", true, "too-late", false), false);
    return passes
        .get()
        .number(LOWEST_LEVEL, HIGHEST_LEVEL)
        .flatMap(level -> groups.map(found -> new TakeUpRule(found, level, sameYear)));
  }

  /** Returns a rule about groups that lie apart. */
  Optional<Rule> separation(
      YamlMap map, Optional<Double> contradicted, Optional<Double> supported) {
    Optional<DocumentGroups> groups = groups(map);
    Optional<YamlValue> of = map.optional("of");
    List<YamlValue> nearest = map.items("nearest-to");
    if (groups.isEmpty() || contradicted.isEmpty() || supported.isEmpty()) {
      return Optional.empty();
    }
    if (contradicted.get() >= supported.get()) {
      return map.place().problem("'contradicted' at or above 'supported'", "a lower number");
    }
    if (of.isPresent() == nearest.isEmpty()) {
      return map.place()
          .problem("one of 'of' and 'nearest-to'", "both: a group, and those nearest to it");
    }
    List<String> names = groups.get().names();
    Optional<String> group = of.flatMap(value -> known(value, names));
    List<String> others =
        nearest.stream().map(value -> known(value, names)).flatMap(Optional::stream).toList();
    if (others.size() < nearest.size() || of.isPresent() != group.isPresent()) {
      return Optional.empty();
    }
    if (group.isPresent() && (others.contains(group.get()) || others.size() > names.size() - 2)) {
      return of.get().problem("no group that could be nearer", "some of the other groups");
    }
    return Optional.of(
        new SeparationRule(
            contradicted.get(),
            supported.get(),
            groups.get(),
            group.map(name -> new SeparationRule.Neighbours(name, others))));
  }

  private static Optional<String> known(YamlValue value, List<String> names) {
    return value
        .text()
        .flatMap(
            name ->
                names.contains(name)
                    ? Optional.of(name)
                    : value.problem(
                        "the unknown group '" + name + "'",
                        "one of " + String.join(", ", names),
                        Nearest.of(name, new ArrayList<>(names))));
  }

  private Optional<DocumentGroups> groups(YamlMap map) {
    Optional<YamlValue> at = map.required("groups", "groups by name, each with its conditions");
    SequencedMap<String, List<Map<String, List<String>>>> groups = new LinkedHashMap<>();
    at.flatMap(YamlValue::map)
        .ifPresent(
            named ->
                named
                    .entries()
                    .forEach(
                        (name, value) ->
                            groups.put(name, new SelectionReader(columns).conditions(value))));
    if (at.isPresent() && groups.size() < 2) {
      return at.get()
          .problem(
              groups.size() + " groups",
              "two or more: groups: {own: {issuer: [IOM]}, others: {issuer: [ILO, UNHCR]}}");
    }
    return at.isEmpty() ? Optional.empty() : Optional.of(new DocumentGroups(groups));
  }
}
