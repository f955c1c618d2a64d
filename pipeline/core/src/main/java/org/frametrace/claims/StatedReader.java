package org.frametrace.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.frametrace.claims.Selection.Years;
import org.frametrace.model.QuantityUnit;
import org.frametrace.study.Nearest;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads measures of numbers that documents state and the paper does not. */
final class StatedReader {

  private static final double SMALLEST = 1e-6;
  private static final double LARGEST = 1e15;
  private static final int LOWEST_RANK = 100;
  private static final int MOST_YEARS = 100;
  private static final int MOST_NAMES = 1000;
  private static final int ENOUGH_NAMES = 20;

  /** Words that say of a number that it is the whole. */
  private static final Phrase TOTAL =
      new Phrase(
          List.of(
              "total",
              "totals",
              "totalled",
              "totaled",
              "totalling",
              "totaling",
              "overall",
              "altogether",
              "in all",
              "as a whole",
              "worldwide",
              "grand total"));

  private static final Map<String, QuantityUnit> UNITS = new TreeMap<>();

  static {
    for (QuantityUnit unit : QuantityUnit.values()) {
      UNITS.put(unit.label(), unit);
    }
  }

  private StatedReader() {}

  /** Returns growth of several series, or nothing where something is wrong with it. */
  static Optional<Measure> growth(YamlMap map) {
    Optional<Years> earlier = span(map, "earlier");
    Optional<Years> later = span(map, "later");
    Optional<YamlValue> list = map.required("series", "a list of what grows: [{what: …, unit: …}]");
    List<YamlValue> items = list.map(YamlValue::items).orElse(List.of());
    List<StatedNumber> series =
        items.stream()
            .map(YamlValue::map)
            .flatMap(Optional::stream)
            .map(item -> closed(item, List.of(TOTAL)))
            .flatMap(Optional::stream)
            .toList();
    if (list.isPresent() && items.isEmpty()) {
      return list.get().problem("no series", "at least one: {what: …, unit: …}");
    }
    return series.isEmpty() || series.size() < items.size()
        ? Optional.empty()
        : earlier.flatMap(e -> later.map(l -> new Growth(e, l, series)));
  }

  private static Optional<Years> span(YamlMap map, String key) {
    Optional<YamlValue> at = map.required(key, "first and last year of a growth");
    Optional<Years> years = at.flatMap(SelectionReader::years);
    return years.isPresent() && years.get().first() == years.get().last()
        ? at.get().problem("one year", "two different years: [1998, 2008]")
        : years;
  }

  /** Returns the rank of names, or nothing where something is wrong with it. */
  static Optional<Measure> rank(YamlMap map) {
    Optional<StatedNumber> number = number(map, List.of());
    Optional<YamlValue> at = map.required("names", "all names that can be compared");
    List<Phrase> names = at.map(YamlValue::items).map(FactReader::phrases).orElse(List.of());
    Set<String> known = new HashSet<>();
    names.forEach(name -> known.add(name.alternatives().getFirst()));
    List<String> of = new ArrayList<>();
    boolean unknown = false;
    Optional<YamlValue> listed = map.required("of", "the names that are claimed to be first");
    for (YamlValue value : listed.map(YamlValue::items).orElse(List.of())) {
      Optional<String> name = value.text();
      if (name.isPresent() && !known.contains(name.get())) {
        value.problem(
            "the name '" + name.get() + "'",
            "one of the names, in its first form",
            Nearest.of(name.get(), known));
        unknown = true;
      } else {
        name.ifPresent(of::add);
      }
    }
    Optional<Integer> rank =
        map.required("rank", "the lowest rank that is claimed")
            .flatMap(value -> value.integer(1, LOWEST_RANK));
    int inYears = map.integer("in-years", 1, MOST_YEARS, 1);
    int enough = map.integer("enough-names", 2, MOST_NAMES, ENOUGH_NAMES);
    Optional<Years> years =
        map.required("years", "first and last year that count").flatMap(SelectionReader::years);
    if (number.isEmpty() || of.isEmpty() || unknown || rank.isEmpty() || years.isEmpty()) {
      return Optional.empty();
    }
    if (enough <= rank.get()) {
      return map.place()
          .problem(
              "enough-names " + enough + " and rank " + rank.get(), "more names than the rank");
    }
    return Optional.of(new Rank(number.get(), of, names, rank.get(), inYears, years.get(), enough));
  }

  /** Returns the share of an amount, or nothing where something is wrong with it. */
  static Optional<Measure> amountShare(YamlMap map) {
    Optional<StatedNumber> part =
        map.required("part", "the amounts of the part")
            .flatMap(YamlValue::map)
            .flatMap(below -> closed(below, List.of()));
    Optional<YamlValue> at = map.required("whole", "the amounts of the whole");
    Optional<StatedNumber> whole =
        at.flatMap(YamlValue::map).flatMap(below -> closed(below, List.of(TOTAL)));
    if (part.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    if (part.get().beside().isEmpty()) {
      return map.place()
          .problem("a part without 'beside'", "words at the amounts of the part: beside: [a, b]");
    }
    return part.get().unit() == whole.get().unit()
        ? Optional.of(new AmountShare(part.get(), whole.get()))
        : at.get().problem("a whole in another unit", "the unit of the part");
  }

  private static Optional<StatedNumber> closed(YamlMap map, List<Phrase> beside) {
    Optional<StatedNumber> number = number(map, beside);
    map.finish();
    return number;
  }

  private static Optional<StatedNumber> number(YamlMap map, List<Phrase> otherwise) {
    Optional<String> what =
        map.required("what", "what the numbers are of, in a few words").flatMap(YamlValue::text);
    Optional<QuantityUnit> unit =
        map.required("unit", "one of " + String.join(", ", UNITS.keySet()))
            .flatMap(value -> value.word(UNITS));
    List<Phrase> words = FactReader.phrases(map.items("words"));
    List<Phrase> without = FactReader.phrases(map.items("without"));
    Optional<YamlValue> near = map.optional("beside");
    List<Phrase> beside = near.isPresent() ? FactReader.phrases(near.get().items()) : otherwise;
    if (near.isPresent() && beside.isEmpty()) {
      return near.get().isList()
          ? near.get().problem("no phrase", "words at the numbers: [a, b]; or no 'beside'")
          : Optional.empty();
    }
    Optional<YamlValue> at = map.optional("between");
    List<YamlValue> ends = at.map(YamlValue::items).orElse(List.of());
    if (at.isPresent() && ends.size() != 2) {
      return at.get().problem(ends.size() + " items", "the smallest and the largest: [50, 500]");
    }
    Optional<Double> least =
        ends.isEmpty() ? Optional.of(SMALLEST) : ends.getFirst().number(SMALLEST, LARGEST);
    Optional<Double> most =
        ends.isEmpty() ? Optional.of(LARGEST) : ends.getLast().number(SMALLEST, LARGEST);
    if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
      return at.orElseThrow().problem("the larger number first", "the smallest first: [50, 500]");
    }
    if (what.isEmpty() || unit.isEmpty() || least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StatedNumber(what.get(), unit.get(), words, without, beside, least.get(), most.get()));
  }
}
