package org.frametrace.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frametrace.claims.Selection.Years;
import org.frametrace.study.Nearest;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads the selections of documents that a claims file names. */
final class SelectionReader {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_WORDS = 10_000_000;

  private final Set<String> columns;

  SelectionReader(Set<String> columns) {
    this.columns = columns;
  }

  /** Returns the selections by name, in the order of the file. */
  Map<String, Selection> read(YamlMap named) {
    Map<String, Selection> selections = new LinkedHashMap<>();
    named
        .entries()
        .forEach(
            (name, value) -> value.map().ifPresent(map -> selections.put(name, one(name, map))));
    return selections;
  }

  private Selection one(String name, YamlMap map) {
    String meaning =
        map.required("meaning", "what a reader should call these documents")
            .flatMap(YamlValue::text)
            .orElse(name);
    List<Map<String, List<String>>> anyOf =
        map.optional("where").map(this::conditions).orElse(List.of());
    Optional<Years> years = map.optional("years").flatMap(SelectionReader::years);
    int minimumWords = map.integer("minimum-words", 0, MOST_WORDS, 0);
    boolean referenceYear =
        map.word("clock", Map.of("publication", false, "reference", true), false);
    map.finish();
    return new Selection(name, meaning, anyOf, years, minimumWords, referenceYear);
  }

  /** Returns the conditions of a map, or of a list of maps of which one must fit. */
  List<Map<String, List<String>>> conditions(YamlValue where) {
    List<YamlValue> alternatives = where.isList() ? where.items() : List.of(where);
    List<Map<String, List<String>>> anyOf = new ArrayList<>();
    for (YamlValue alternative : alternatives) {
      alternative.map().ifPresent(map -> anyOf.add(condition(map)));
    }
    return anyOf;
  }

  private Map<String, List<String>> condition(YamlMap map) {
    Map<String, List<String>> condition = new LinkedHashMap<>();
    map.entries()
        .forEach(
            (column, values) -> {
              if (!columns.contains(column)) {
                values.problem(
                    "the unknown column '" + column + "'",
                    "a column of the corpus's metadata.csv",
                    Nearest.of(column, columns));
              }
              List<String> texts = values.texts();
              if (texts.isEmpty()) {
                values.problem("no value", "a list of the values that fit: " + column + ": [a, b]");
              }
              condition.put(column, texts);
            });
    return condition;
  }

  /** Returns the selection of a name. */
  static Optional<Selection> known(YamlValue value, Map<String, Selection> selections) {
    return value
        .text()
        .flatMap(
            name ->
                selections.containsKey(name)
                    ? Optional.of(selections.get(name))
                    : value.problem(
                        "the unknown selection '" + name + "'",
                        "one of " + String.join(", ", selections.keySet()),
                        Nearest.of(name, selections.keySet())));
  }

  /** Returns a span of years that is written as a list of two. */
  static Optional<Years> years(YamlValue value) {
    List<YamlValue> items = value.items();
    if (items.size() != 2) {
      return value.problem(
          items.size() + " items", "first and last year, both included: [2000, 2009]");
    }
    Optional<Integer> first = items.get(0).integer(FIRST_YEAR, LAST_YEAR);
    Optional<Integer> last = items.get(1).integer(FIRST_YEAR, LAST_YEAR);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (last.get() < first.get()) {
      return value.problem(
          "years from " + first.get() + " to " + last.get(), "the first year before the last");
    }
    return Optional.of(new Years(first.get(), last.get()));
  }
}
