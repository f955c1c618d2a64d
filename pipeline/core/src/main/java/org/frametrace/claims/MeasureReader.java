package org.frametrace.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.frametrace.model.Zone;
import org.frametrace.study.Nearest;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads what a test measures. */
final class MeasureReader {

  private static final int MOST_HITS = 10_000;
  private static final int MOST_WORDS = 1_000_000;

  /** The kinds of measures, as claims files call them. */
  private enum Kind {
    PREVALENCE,
    WINDOW_PREVALENCE,
    SHARE,
    DOMINANCE,
    UNAVAILABLE
  }

  private static final Map<String, Kind> KINDS =
      new TreeMap<>(
          Map.of(
              "prevalence", Kind.PREVALENCE,
              "window-prevalence", Kind.WINDOW_PREVALENCE,
              "share", Kind.SHARE,
              "dominance", Kind.DOMINANCE,
              "unavailable", Kind.UNAVAILABLE));

  private final Vocabulary vocabulary;

  MeasureReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the measure, or nothing where something is wrong with it. */
  Optional<Measure> read(YamlMap map) {
    Optional<Kind> kind =
        map.required("kind", "one of " + String.join(", ", KINDS.keySet()))
            .flatMap(value -> value.word(KINDS));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Optional<Measure> measure =
        switch (kind.get()) {
          case PREVALENCE -> prevalence(map);
          case WINDOW_PREVALENCE -> windowPrevalence(map);
          case SHARE -> ofFrame(map, Share::new);
          case DOMINANCE -> ofFrame(map, Dominance::new);
          case UNAVAILABLE -> unavailable(map);
        };
    map.finish();
    return measure;
  }

  private Optional<Measure> prevalence(YamlMap map) {
    Optional<Terms> terms = terms(map);
    int hits = map.integer("hits", 1, MOST_HITS, 1);
    Set<Zone> zones = EnumSet.noneOf(Zone.class);
    Map<String, Zone> labels = new TreeMap<>();
    for (Zone zone : Zone.values()) {
      labels.put(zone.label(), zone);
    }
    map.items("also-zones").forEach(value -> value.word(labels).ifPresent(zones::add));
    return terms.map(counted -> new Prevalence(counted, hits, zones));
  }

  private Optional<Measure> windowPrevalence(YamlMap map) {
    Optional<Terms> terms = terms(map);
    int hits = map.integer("hits", 1, MOST_HITS, 1);
    int words = map.integer("window-words", 100, MOST_WORDS, 2000);
    return terms.map(counted -> new WindowPrevalence(counted, hits, words));
  }

  private Optional<Measure> ofFrame(YamlMap map, BiFunction<String, Composition, Measure> create) {
    Optional<String> frame =
        map.required("frame", "the frame whose part is taken").flatMap(this::frame);
    Optional<YamlValue> among = map.required("among", "the frames that are compared");
    List<String> frames =
        among.map(YamlValue::items).orElse(List.of()).stream()
            .map(this::frame)
            .flatMap(Optional::stream)
            .toList();
    Optional<YamlMap> within = map.map("in-sentences-with");
    Optional<Terms> condition = within.flatMap(this::terms);
    within.ifPresent(YamlMap::finish);
    if (frame.isEmpty() || among.isEmpty() || (within.isPresent() && condition.isEmpty())) {
      return Optional.empty();
    }
    if (frames.stream().distinct().count() < 2 || !frames.contains(frame.get())) {
      return among
          .get()
          .problem(
              "the frames " + String.join(", ", frames),
              "two or more frames, '" + frame.get() + "' among them");
    }
    return Optional.of(
        create.apply(frame.get(), new Composition(frames.stream().distinct().toList(), condition)));
  }

  private Optional<Measure> unavailable(YamlMap map) {
    Optional<String> what = map.required("what", "what would be measured").flatMap(YamlValue::text);
    Optional<String> reason =
        map.required("reason", "why it cannot be measured").flatMap(YamlValue::text);
    return what.flatMap(w -> reason.map(r -> new Unavailable(w, r)));
  }

  private Optional<Terms> terms(YamlMap map) {
    List<String> frames =
        map.items("frames").stream().map(this::frame).flatMap(Optional::stream).toList();
    List<String> entries =
        map.items("entries").stream().map(this::entry).flatMap(Optional::stream).toList();
    if (map.optional("frames").isEmpty() && map.optional("entries").isEmpty()) {
      return map.place()
          .problem("neither 'frames' nor 'entries'", "a list of what is counted: entries: [MM01]");
    }
    return frames.isEmpty() && entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Terms(frames, entries));
  }

  private Optional<String> frame(YamlValue value) {
    return known(value, vocabulary.frames(), "frame");
  }

  private Optional<String> entry(YamlValue value) {
    return known(value, vocabulary.entries(), "entry");
  }

  private static Optional<String> known(YamlValue value, Set<String> words, String what) {
    Optional<String> text = value.text();
    return text.filter(words::contains)
        .or(
            () ->
                text.flatMap(
                    unknown ->
                        value.problem(
                            "the unknown " + what + " '" + unknown + "'",
                            "a"
                                + (what.equals("entry") ? "n " : " ")
                                + what
                                + " of the study's lexicons",
                            Nearest.of(unknown, words))));
  }
}
