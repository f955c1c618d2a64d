package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.study.Nearest;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads how a test is judged. */
final class RuleReader {

  private static final double HIGHEST_RATIO = 1000;
  private static final double DEFAULT_RATIO = 1.25;

  /** The templates of rules, as claims files call them. */
  private enum Template {
    LEVEL,
    COMPARISON,
    QUANTITY
  }

  private static final Map<String, Template> TEMPLATES =
      new TreeMap<>(
          Map.of(
              "R-LEV", Template.LEVEL, "R-CMP", Template.COMPARISON, "R-QTY", Template.QUANTITY));

  private final Set<String> columns;

  RuleReader(Set<String> columns) {
    this.columns = columns;
  }

  /** Returns the rule, or nothing where something is wrong with it. */
  Optional<Rule> read(YamlMap map) {
    Optional<Template> template =
        map.required("template", "one of " + String.join(", ", TEMPLATES.keySet()))
            .flatMap(value -> value.word(TEMPLATES));
    if (template.isEmpty()) {
      return Optional.empty();
    }
    Optional<Rule> rule =
        switch (template.get()) {
          case LEVEL -> level(map);
          case COMPARISON -> comparison(map);
          case QUANTITY ->
              Optional.of(
                  QuantityRule.of(
                      map.optional("tolerance")
                          .flatMap(value -> value.number(0, QuantityRule.HIGHEST_TOLERANCE))));
        };
    map.finish();
    return rule;
  }

  private static Optional<Rule> level(YamlMap map) {
    Optional<YamlValue> at = map.required("supported", "the level that the claim asks for");
    Optional<Double> supported = at.flatMap(value -> value.number(0, 1));
    Optional<Double> contradicted =
        map.required("contradicted", "the level that speaks against the claim")
            .flatMap(value -> value.number(0, 1));
    boolean complete = map.optional("complete-series").flatMap(YamlValue::truth).orElse(false);
    if (at.isEmpty() || supported.isEmpty() || contradicted.isEmpty()) {
      return Optional.empty();
    }
    if (supported.get().equals(contradicted.get())) {
      return at.get()
          .problem(
              "the same number as in 'contradicted'", "a higher one, or for 'at most' a lower");
    }
    return Optional.of(new LevelRule(contradicted.get(), supported.get(), complete));
  }

  private Optional<Rule> comparison(YamlMap map) {
    double ratio = map.number("ratio", 1, HIGHEST_RATIO, DEFAULT_RATIO);
    Set<String> known = new TreeSet<>(columns);
    known.add(Strata.YEAR_BAND);
    List<String> strata = new ArrayList<>();
    Optional<YamlValue> given = map.optional("strata");
    for (YamlValue value : map.items("strata")) {
      value
          .text()
          .filter(
              column -> {
                if (!known.contains(column)) {
                  value.problem(
                      "the unknown column '" + column + "'",
                      "year-band or a column of the corpus's metadata.csv",
                      Nearest.of(column, known));
                }
                return known.contains(column);
              })
          .ifPresent(strata::add);
    }
    if (given.isPresent() && strata.isEmpty()) {
      return given.get().problem("no column that is known", "a list such as [year-band, genre]");
    }
    return Optional.of(
        new ComparisonRule(ratio, strata.isEmpty() ? List.of(Strata.YEAR_BAND, "genre") : strata));
  }
}
