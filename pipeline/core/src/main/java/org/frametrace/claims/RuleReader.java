package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.frametrace.study.Nearest;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads how a test is judged. */
final class RuleReader {

  private static final double HIGHEST_RATIO = 1000;
  private static final double DEFAULT_RATIO = 1.25;
  private static final double DEFAULT_DIVERSITY = 1.15;
  private static final double LEAST_RATIO = 1.01;
  private static final double MILLION = 1e6;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_YEARS_AROUND = 10;

  private static final int MOST_BREAKS = 50;
  private static final int MOST_DOCUMENTS = 10_000;
  private static final int MOST_CASES = 1000;
  private static final double LEAST_RECALL = 0.01;

  /** The templates of rules, as claims files call them. */
  private static final Map<String, BiFunction<RuleReader, YamlMap, Optional<Rule>>> TEMPLATES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("R-LEV", RuleReader::level),
              Map.entry("R-CMP", RuleReader::comparison),
              Map.entry("R-TRD", (reader, map) -> trend(map)),
              Map.entry("R-CHP", (reader, map) -> change(map)),
              Map.entry("R-COO", (reader, map) -> coOccurrence(map)),
              Map.entry("R-FST", (reader, map) -> firstUse(map)),
              Map.entry("R-ABS", (reader, map) -> absence(map)),
              Map.entry("R-DIV", (reader, map) -> diversity(map)),
              Map.entry("R-QTY", (reader, map) -> quantity(map)),
              Map.entry("R-SEQ", (reader, map) -> new GroupReader(reader.columns).order(map)),
              Map.entry("R-PER", (reader, map) -> periods(map))));

  private final Set<String> columns;

  RuleReader(Set<String> columns) {
    this.columns = columns;
  }

  /** Returns the rule, or nothing where something is wrong with it. */
  Optional<Rule> read(YamlMap map) {
    Optional<Rule> rule =
        map.required("template", "one of " + String.join(", ", TEMPLATES.keySet()))
            .flatMap(value -> value.word(TEMPLATES))
            .flatMap(template -> template.apply(this, map));
    if (map.optional("template").isPresent()) {
      map.finish();
    }
    return rule;
  }

  private static Optional<Rule> trend(YamlMap map) {
    Optional<Boolean> rising =
        map.required("direction", "rising or falling")
            .flatMap(value -> value.word(new TreeMap<>(Map.of("rising", true, "falling", false))));
    double ratio = map.number("ratio", LEAST_RATIO, HIGHEST_RATIO, DEFAULT_RATIO);
    return rising.map(up -> new TrendRule(up, ratio));
  }

  private static Optional<Rule> change(YamlMap map) {
    Optional<Selection.Years> years =
        map.required("years", "first and last year of the change").flatMap(SelectionReader::years);
    Optional<YamlValue> at = map.required("ratio", "new level by old level; below 1 for a fall");
    Optional<Double> ratio = at.flatMap(value -> value.number(1 / HIGHEST_RATIO, HIGHEST_RATIO));
    List<Integer> breaks =
        map.items("reporting-breaks").stream()
            .limit(MOST_BREAKS)
            .map(value -> value.integer(0, LAST_YEAR))
            .flatMap(Optional::stream)
            .toList();
    if (at.isPresent() && ratio.isPresent() && ratio.get() == 1) {
      return at.get().problem("a ratio of 1", "a number above 1, or below it for a fall");
    }
    return years.flatMap(span -> ratio.map(step -> new ChangeRule(span, step, breaks)));
  }

  private static Optional<Rule> events(YamlMap map, double ratio, YamlValue at) {
    int span = map.integer("years-around", 1, MOST_YEARS_AROUND, 2);
    List<Integer> years =
        at.items().stream()
            .map(value -> value.integer(0, LAST_YEAR))
            .flatMap(Optional::stream)
            .toList();
    return years.isEmpty()
        ? at.problem("no year", "a list of years: events: [2003, 2010]")
        : Optional.of(new EventRule(ratio, years, span));
  }

  private static Optional<Rule> coOccurrence(YamlMap map) {
    return map.required("direction", "positive or negative")
        .flatMap(value -> value.word(new TreeMap<>(Map.of("positive", true, "negative", false))))
        .map(CooccurrenceRule::new);
  }

  private static Optional<Rule> firstUse(YamlMap map) {
    Optional<Selection.Years> years =
        map.required("years", "first and last year of the first use")
            .flatMap(SelectionReader::years);
    boolean asked = map.optional("documents").isPresent() || map.optional("until").isPresent();
    if (!asked) {
      return years.map(FirstUseRule::new);
    }
    Optional<Integer> documents =
        map.required("documents", "how many documents have it")
            .flatMap(value -> value.integer(1, MOST_DOCUMENTS));
    Optional<Integer> until =
        map.required("until", "the last year that counts for 'documents'")
            .flatMap(value -> value.integer(0, LAST_YEAR));
    return years.flatMap(
        span ->
            documents.flatMap(
                d ->
                    until.map(
                        u -> new FirstUseRule(span, Optional.of(new FirstUseRule.Spread(d, u))))));
  }

  private static Optional<Rule> absence(YamlMap map) {
    Optional<YamlValue> found = map.optional("contradicted-by");
    if (found.isPresent()) {
      Optional<YamlValue> among = map.optional("supported-among");
      Optional<Integer> titles = among.flatMap(value -> value.integer(1, MOST_DOCUMENTS));
      return found
          .get()
          .integer(1, MOST_DOCUMENTS)
          .filter(n -> among.isPresent() == titles.isPresent())
          .map(
              n -> new CatalogueRule(n, titles.map(OptionalInt::of).orElseGet(OptionalInt::empty)));
    }
    Optional<Double> bound =
        map.required("bound", "the highest level that is as good as nothing")
            .flatMap(value -> value.number(0, MILLION));
    int cases = map.integer("cases", 1, MOST_CASES, AbsenceRule.FEW_CASES);
    Optional<YamlValue> at = map.optional("recall");
    Optional<Double> recall = at.flatMap(value -> value.number(LEAST_RECALL, 1));
    Optional<String> source = map.optional("recall-source").flatMap(YamlValue::text);
    if (at.isPresent() && source.isEmpty()) {
      return at.get()
          .problem("a recall without its source", "recall-source: who measured it, and how");
    }
    if (at.isPresent() && recall.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble measured =
        recall.isPresent() ? OptionalDouble.of(recall.get()) : OptionalDouble.empty();
    return bound.map(b -> new AbsenceRule(b, cases, measured, source.orElse("")));
  }

  private static Optional<Rule> quantity(YamlMap map) {
    return Optional.of(
        QuantityRule.of(
            map.optional("tolerance")
                .flatMap(value -> value.number(0, QuantityRule.HIGHEST_TOLERANCE))));
  }

  private static Optional<Rule> diversity(YamlMap map) {
    return Optional.of(new DiversityRule(map.number("ratio", 1, HIGHEST_RATIO, DEFAULT_DIVERSITY)));
  }

  private static Optional<Rule> periods(YamlMap map) {
    Optional<YamlValue> at = map.required("boundaries", "the first year of each new phase");
    List<Integer> years =
        at.map(YamlValue::items).orElse(List.of()).stream()
            .map(value -> value.integer(0, LAST_YEAR))
            .flatMap(Optional::stream)
            .toList();
    if (at.isPresent() && years.isEmpty()) {
      return at.get().problem("no year", "a list of years: boundaries: [1980, 1994]");
    }
    return at.isEmpty() ? Optional.empty() : Optional.of(new PeriodRule(years));
  }

  private Optional<Rule> level(YamlMap map) {
    Optional<YamlValue> at = map.required("supported", "the level that the claim asks for");
    Optional<Double> supported = at.flatMap(value -> value.number(0, 1));
    Optional<Double> contradicted =
        map.required("contradicted", "the level that speaks against the claim")
            .flatMap(value -> value.number(0, 1));
    if (map.optional("groups").isPresent()) {
      return new GroupReader(columns).separation(map, contradicted, supported);
    }
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
    Optional<YamlValue> events = map.optional("events");
    if (events.isPresent()) {
      return events(map, ratio, events.get());
    }
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
