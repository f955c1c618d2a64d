package org.frametrace.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frametrace.model.Zone;

/** Reads the section {@code measure} of a study file. */
final class MeasureReader {

  private static final Map<String, Zone> ZONES =
      Arrays.stream(Zone.values()).collect(Collectors.toMap(Zone::label, Function.identity()));

  private MeasureReader() {}

  static MeasureSettings read(YamlMap map) {
    MeasureSettings otherwise = MeasureSettings.DEFAULT;
    Set<Zone> zones =
        map.optional("zones")
            .map(list -> list.atLeastOne(item -> item.word(ZONES), "zone: [body]"))
            .filter(read -> !read.isEmpty())
            .map(Set::copyOf)
            .orElse(otherwise.zones());
    List<String> groupBy =
        map.optional("group-by")
            .map(list -> list.distinct(item -> notAll(item, "the name of a column")))
            .orElse(otherwise.groupBy());
    List<Period> periods = periods(map.items("periods"));
    List<String> frames =
        map.optional("frame-share-of")
            .map(list -> list.distinct(YamlValue::text))
            .orElse(otherwise.frameShareOf());
    int replicates = map.integer("replicates", 100, 1_000_000, otherwise.replicates());
    boolean keyness = map.optional("keyness").flatMap(YamlValue::truth).orElse(otherwise.keyness());
    boolean collocates =
        map.optional("collocates").flatMap(YamlValue::truth).orElse(otherwise.collocates());
    map.finish();
    return new MeasureSettings(zones, groupBy, periods, frames, replicates, keyness, collocates);
  }

  private static Optional<String> notAll(YamlValue value, String what) {
    Optional<String> name = value.text();
    return name.equals(Optional.of(MeasureSettings.ALL))
        ? value.problem(
            "'" + MeasureSettings.ALL + "'",
            what + " other than '" + MeasureSettings.ALL + "', which stands for all documents")
        : name;
  }

  private static List<Period> periods(List<YamlValue> items) {
    List<Period> periods = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (YamlValue item : items) {
      item.map()
          .flatMap(MeasureReader::period)
          .ifPresent(
              period -> {
                if (!names.add(period.name())) {
                  item.problem("a second period named '" + period.name() + "'", "another name");
                }
                periods.add(period);
              });
    }
    return List.copyOf(periods);
  }

  private static Optional<Period> period(YamlMap map) {
    Optional<String> name =
        map.required("name", "the period's name").flatMap(value -> notAll(value, "a name"));
    Optional<Integer> from =
        map.required("from", "the first year")
            .flatMap(value -> value.integer(Period.FIRST_YEAR, Period.LAST_YEAR));
    Optional<YamlValue> last = map.required("to", "the last year, which belongs to the period");
    Optional<Integer> to =
        last.flatMap(value -> value.integer(Period.FIRST_YEAR, Period.LAST_YEAR));
    map.finish();
    if (name.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get() < from.get()) {
      return last.get()
          .problem("the last year " + to.get(), "a year not before the first, " + from.get());
    }
    return Optional.of(new Period(name.get(), from.get(), to.get()));
  }
}
