package org.frametrace.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.Bound;
import org.frametrace.model.DatedEvent;
import org.frametrace.model.QuantityUnit;
import org.frametrace.study.Nearest;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads the facts of a measure {@code quantities}. */
final class FactReader {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final double LARGEST = 1e15;
  private static final double LARGEST_FACTOR = 1e6;
  private static final double DEFAULT_FACTOR = 3;

  private static final Map<String, QuantityUnit> UNITS = new TreeMap<>();
  private static final Map<String, Bound> BOUNDS = new TreeMap<>();

  static {
    for (QuantityUnit unit : QuantityUnit.values()) {
      UNITS.put(unit.label(), unit);
    }
    for (Bound bound : Bound.values()) {
      if (bound != Bound.RANGE) {
        BOUNDS.put(bound.label(), bound);
      }
    }
  }

  private FactReader() {}

  /** Returns the measure, or nothing where something is wrong with it. */
  static Optional<Measure> read(YamlMap map) {
    Optional<YamlValue> list = map.required("facts", "a list of facts that the paper states");
    List<YamlValue> items = list.map(YamlValue::items).orElse(List.of());
    List<Fact> facts = new ArrayList<>();
    for (YamlValue item : items) {
      item.map().flatMap(FactReader::fact).ifPresent(facts::add);
    }
    if (list.isPresent() && items.isEmpty()) {
      return list.get().problem("no fact", "at least one, such as {what: …, unit: …, year: …}");
    }
    return facts.isEmpty() || facts.size() < items.size()
        ? Optional.empty()
        : Optional.of(new Quantities(facts));
  }

  private static Optional<Fact> fact(YamlMap map) {
    Optional<String> what =
        map.required("what", "what the fact is about, in a few words").flatMap(YamlValue::text);
    Optional<YamlValue> event = map.optional("event");
    Optional<Fact> fact =
        event.isPresent() ? event(map, event.get(), what.orElse("")) : number(map, what.orElse(""));
    map.finish();
    return what.isEmpty() ? Optional.empty() : fact;
  }

  private static Optional<Fact> number(YamlMap map, String what) {
    Optional<QuantityUnit> unit =
        map.required("unit", "one of " + String.join(", ", UNITS.keySet()))
            .flatMap(value -> value.word(UNITS));
    Optional<Integer> year =
        map.required("year", "the year that the number is about")
            .flatMap(value -> value.integer(FIRST_YEAR, LAST_YEAR));
    Optional<Double> value =
        map.required("value", "the stated number")
            .flatMap(number -> number.number(Double.MIN_NORMAL, LARGEST));
    Bound bound = map.word("bound", BOUNDS, Bound.EXACT);
    Optional<Double> tolerance =
        map.optional("tolerance").flatMap(v -> v.number(0, QuantityRule.HIGHEST_TOLERANCE));
    List<Phrase> words = phrases(map.items("words"));
    List<Phrase> without = phrases(map.items("without"));
    double factor = map.number("within-factor", 1.01, LARGEST_FACTOR, DEFAULT_FACTOR);
    if (unit.isEmpty() || year.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberFact(
            what,
            unit.get(),
            year.get(),
            value.get(),
            bound,
            tolerance.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
            words,
            without,
            factor));
  }

  private static Optional<Fact> event(YamlMap map, YamlValue list, String what) {
    Optional<Integer> year =
        map.required("year-of-event", "the year that the paper states")
            .flatMap(value -> value.integer(FIRST_YEAR, LAST_YEAR));
    List<YamlValue> items = list.items();
    if (items.size() < 2) {
      return list.problem(
          items.size() + " items", "a name and at least one word for the event: [PICMME, founded]");
    }
    List<String> verbs = new ArrayList<>();
    for (YamlValue item : items.subList(1, items.size())) {
      Optional<String> verb = item.text();
      if (verb.isPresent() && !DatedEvent.WORDS.contains(verb.get())) {
        item.problem(
            "the unknown word '" + verb.get() + "'",
            "one of " + String.join(", ", new TreeSet<>(DatedEvent.WORDS)),
            Nearest.of(verb.get(), DatedEvent.WORDS));
      } else {
        verb.ifPresent(verbs::add);
      }
    }
    Optional<Phrase> name = phrase(items.getFirst());
    return year.isEmpty() || name.isEmpty() || verbs.isEmpty()
        ? Optional.empty()
        : Optional.of(new EventFact(what, name.get(), verbs, year.get()));
  }

  static List<Phrase> phrases(List<YamlValue> values) {
    return values.stream().map(FactReader::phrase).flatMap(Optional::stream).toList();
  }

  /** One phrase, or a list of which one must stand there. */
  private static Optional<Phrase> phrase(YamlValue value) {
    List<String> words =
        value.isList() ? value.texts() : value.text().map(List::of).orElse(List.of());
    return words.isEmpty() || words.stream().anyMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(new Phrase(words));
  }
}
