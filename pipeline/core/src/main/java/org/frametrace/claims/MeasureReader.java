package org.frametrace.claims;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.frametrace.model.Zone;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads what a test measures. */
final class MeasureReader {

  private static final int MOST_HITS = 10_000;
  private static final int MOST_WORDS = 1_000_000;
  private static final int MOST_PASSAGES = 1000;
  private static final int ENOUGH_PASSAGES = 100;
  private static final int FEWEST_IN_RUN = 4;
  private static final int MOST_IN_RUN = 12;
  private static final int USUAL_IN_RUN = 5;

  /** The kinds of measures, as claims files call them. */
  private static final Map<String, BiFunction<MeasureReader, YamlMap, Optional<Measure>>> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("prevalence", MeasureReader::prevalence),
              Map.entry("window-prevalence", MeasureReader::windowPrevalence),
              Map.entry("co-presence", MeasureReader::coPresence),
              Map.entry("documents", MeasureReader::documents),
              Map.entry("share", (reader, map) -> reader.ofFrame(map, Share::new)),
              Map.entry("dominance", (reader, map) -> reader.ofFrame(map, Dominance::new)),
              Map.entry("rate", MeasureReader::rate),
              Map.entry("sentence-share", MeasureReader::sentenceShare),
              Map.entry("proportion", MeasureReader::proportion),
              Map.entry("breadth", (reader, map) -> reader.ofFrames(map, Breadth::new)),
              Map.entry("frame-series", (reader, map) -> reader.ofFrames(map, FrameSeries::new)),
              Map.entry("frame-profile", MeasureReader::frameProfile),
              Map.entry("parts", MeasureReader::parts),
              Map.entry("frame-order", MeasureReader::frameOrder),
              Map.entry("co-occurrence", MeasureReader::coOccurrence),
              Map.entry("quantities", (reader, map) -> FactReader.read(map)),
              Map.entry("growth", (reader, map) -> StatedReader.growth(map)),
              Map.entry("rank", (reader, map) -> StatedReader.rank(map)),
              Map.entry("amount-share", (reader, map) -> StatedReader.amountShare(map)),
              Map.entry("agency", (reader, map) -> new ActorReader(reader.terms).agency(map)),
              Map.entry("beneficiaries", (reader, map) -> ActorReader.beneficiaries(map)),
              Map.entry("criticism", (reader, map) -> ActorReader.criticism(map)),
              Map.entry("collocates", MeasureReader::collocates),
              Map.entry("first-words", MeasureReader::firstWords),
              Map.entry("likeness", MeasureReader::likeness),
              Map.entry("shared-wording", MeasureReader::sharedWording),
              Map.entry("reading", MeasureReader::reading),
              Map.entry("unavailable", MeasureReader::unavailable)));

  private final TermsReader terms;
  private final Set<String> columns;
  private final Map<String, Selection> selections;

  MeasureReader(Vocabulary vocabulary, Map<String, Selection> selections) {
    this.columns = vocabulary.columns();
    this.terms = new TermsReader(vocabulary);
    this.selections = selections;
  }

  /** Returns the measure, or nothing where something is wrong with it. */
  Optional<Measure> read(YamlMap map) {
    Optional<Measure> measure =
        map.required("kind", "one of " + String.join(", ", KINDS.keySet()))
            .flatMap(value -> value.word(KINDS))
            .flatMap(kind -> kind.apply(this, map));
    if (map.optional("kind").isPresent()) {
      map.finish();
    }
    if (measure.isPresent() && !terms.notCounted().isEmpty()) {
      return Optional.of(
          new Unavailable(
              measure.get().label(),
              "the study's lexicons do not have " + String.join(", ", terms.notCounted())));
    }
    return measure;
  }

  private Optional<Measure> prevalence(YamlMap map) {
    Optional<Terms> counted = terms.among(map);
    int hits = map.integer("hits", 1, MOST_HITS, 1);
    return counted.map(found -> new Prevalence(found, hits));
  }

  private Optional<Measure> documents(YamlMap map) {
    List<Phrase> title = FactReader.phrases(map.items("title"));
    List<Phrase> without = FactReader.phrases(map.items("without"));
    List<Map<String, List<String>>> where =
        map.optional("where").map(new SelectionReader(columns)::conditions).orElse(List.of());
    Optional<Optional<Terms>> among = terms.optional(map, "among");
    int hits = map.integer("hits", 1, MOST_HITS, 1);
    if (title.isEmpty() && where.isEmpty()) {
      return map.place()
          .problem("neither 'title' nor 'where'", "what documents are found by: title: [report]");
    }
    return among.map(spoken -> new Documents(title, without, where, spoken, hits));
  }

  /** Returns the zones that are read, from the keys of a measure. */
  static TestZones zones(YamlMap map) {
    return new TestZones(zones(map, "only-zones"), zones(map, "also-zones"));
  }

  private static Set<Zone> zones(YamlMap map, String key) {
    Set<Zone> zones = EnumSet.noneOf(Zone.class);
    Map<String, Zone> labels = new TreeMap<>();
    for (Zone zone : Zone.values()) {
      labels.put(zone.label(), zone);
    }
    map.items(key).forEach(value -> value.word(labels).ifPresent(zones::add));
    return zones;
  }

  private Optional<Measure> windowPrevalence(YamlMap map) {
    Optional<Terms> counted = terms.among(map);
    int hits = map.integer("hits", 1, MOST_HITS, 1);
    int words = map.integer("window-words", 100, MOST_WORDS, 2000);
    return counted.map(found -> new WindowPrevalence(found, hits, words));
  }

  private Optional<Measure> coPresence(YamlMap map) {
    Optional<YamlValue> all = map.required("all", "two or more of {frames: …} or {entries: …}");
    List<Terms> found =
        all.map(YamlValue::items).orElse(List.of()).stream()
            .map(terms::alone)
            .flatMap(Optional::stream)
            .toList();
    if (all.isPresent() && found.size() < 2) {
      return all.get().problem(found.size() + " that are known", "two or more");
    }
    int atLeast = map.integer("at-least", 2, Math.max(2, found.size()), found.size());
    int within = map.integer("within-tokens", 1, MOST_WORDS, 0);
    return all.isEmpty() ? Optional.empty() : Optional.of(new CoPresence(found, atLeast, within));
  }

  private Optional<Measure> rate(YamlMap map) {
    return terms.among(map).map(Rate::new);
  }

  private Optional<Measure> sentenceShare(YamlMap map) {
    Optional<Terms> counted = terms.among(map);
    Optional<Optional<Terms>> within = terms.optional(map, "in-sentences-with");
    int neighbours = map.integer("neighbours", 0, Sentences.MOST_NEIGHBOURS, 0);
    return within.flatMap(w -> counted.map(found -> new SentenceShare(found, w, neighbours)));
  }

  private Optional<Measure> proportion(YamlMap map) {
    Optional<Terms> part = terms.under(map, "part", "the terms whose part is taken");
    Optional<Terms> rest = terms.under(map, "rest", "the terms that it is held against");
    Optional<Optional<Terms>> within = terms.optional(map, "in-sentences-with");
    return within.flatMap(w -> part.flatMap(p -> rest.map(r -> new Proportion(p, r, w))));
  }

  private Optional<Measure> coOccurrence(YamlMap map) {
    Optional<Terms> first = terms.under(map, "first", "the terms of one side");
    Optional<Terms> second = terms.under(map, "second", "the terms of the other side");
    int neighbours = map.integer("neighbours", 0, Sentences.MOST_NEIGHBOURS, 0);
    return first.flatMap(f -> second.map(s -> new Cooccurrence(f, s, neighbours)));
  }

  private Optional<Measure> frameProfile(YamlMap map) {
    Optional<Terms> label = terms.under(map, "of", "the terms whose contexts are looked at");
    return label.flatMap(
        found -> severalFrames(map, "beside").map(f -> new FrameProfile(found, f)));
  }

  private Optional<Measure> collocates(YamlMap map) {
    Optional<Terms> label = terms.under(map, "of", "the label whose contexts are looked at");
    Optional<Optional<Terms>> placebo = terms.optional(map, "placebo");
    return placebo.flatMap(held -> label.map(found -> new Collocates(found, held)));
  }

  private Optional<Measure> firstWords(YamlMap map) {
    return terms.among(map).map(FirstWords::new);
  }

  private Optional<Measure> likeness(YamlMap map) {
    Optional<Terms> first = terms.under(map, "first", "one label");
    Optional<Terms> second = terms.under(map, "second", "the other label");
    return first.flatMap(f -> second.map(s -> new CollocateLikeness(f, s)));
  }

  private Optional<Measure> sharedWording(YamlMap map) {
    Optional<Selection> from =
        map.required("from", "the name of the selection whose wording may be taken up")
            .flatMap(value -> SelectionReader.known(value, selections));
    int words = map.integer("words", FEWEST_IN_RUN, MOST_IN_RUN, USUAL_IN_RUN);
    Map<String, SharedWording.Lag> lags = new TreeMap<>();
    for (SharedWording.Lag lag : SharedWording.Lag.values()) {
      lags.put(lag.label(), lag);
    }
    SharedWording.Lag lag = map.word("lag", lags, SharedWording.Lag.EARLIER);
    return from.map(source -> new SharedWording(source, words, lag));
  }

  private Optional<Measure> frameOrder(YamlMap map) {
    return severalFrames(map, "frames").map(FrameOrder::new);
  }

  private Optional<Measure> ofFrames(YamlMap map, Function<Composition, Measure> create) {
    return composition(map).map(create);
  }

  private Optional<Measure> ofFrame(YamlMap map, BiFunction<String, Composition, Measure> create) {
    Optional<YamlValue> named = map.required("frame", "the frame whose part is taken");
    Optional<String> frame = named.flatMap(terms::frame);
    Optional<Composition> among = composition(map);
    if (frame.isEmpty() || among.isEmpty()) {
      return Optional.empty();
    }
    if (!among.get().frames().contains(frame.get())) {
      return named
          .get()
          .problem(
              "'" + frame.get() + "'",
              "one of the frames " + String.join(", ", among.get().frames()));
    }
    return Optional.of(create.apply(frame.get(), among.get()));
  }

  private Optional<Composition> composition(YamlMap map) {
    Optional<List<String>> frames = severalFrames(map, "among");
    Optional<Optional<Terms>> within = terms.optional(map, "in-sentences-with");
    return within.flatMap(w -> frames.map(found -> new Composition(found, w)));
  }

  private Optional<List<String>> severalFrames(YamlMap map, String key) {
    Optional<YamlValue> value = map.required(key, "two or more frames");
    List<String> frames = value.isPresent() ? terms.frames(map, key) : List.of();
    if (value.isPresent() && frames.size() < 2) {
      return value
          .get()
          .problem("the frames " + String.join(", ", frames), "two or more different frames");
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(frames);
  }

  private Optional<Measure> reading(YamlMap map) {
    Optional<String> question =
        map.required("question", "what a reader answers with yes or no").flatMap(YamlValue::text);
    Optional<Terms> candidates = terms.among(map);
    Optional<Optional<Terms>> near = terms.optional(map, "near");
    int neighbours = map.integer("neighbours", 0, Sentences.MOST_NEIGHBOURS, 0);
    int passages = map.integer("passages", 1, MOST_PASSAGES, ENOUGH_PASSAGES);
    return near.flatMap(
        n ->
            question.flatMap(
                asked -> candidates.map(c -> new Reading(asked, c, n, neighbours, passages))));
  }

  private Optional<Measure> parts(YamlMap map) {
    Optional<YamlValue> at = map.required("parts", "what belongs to each part, by its name");
    SequencedMap<String, Terms> parts = new LinkedHashMap<>();
    at.flatMap(YamlValue::map)
        .ifPresent(
            named ->
                named
                    .entries()
                    .forEach(
                        (name, value) -> terms.alone(value).ifPresent(t -> parts.put(name, t))));
    if (at.isPresent() && parts.size() < 2) {
      return at.get().problem(parts.size() + " that are known", "two or more parts");
    }
    return at.isEmpty() ? Optional.empty() : Optional.of(new MentionParts(parts));
  }

  private Optional<Measure> unavailable(YamlMap map) {
    Optional<String> what = map.required("what", "what would be measured").flatMap(YamlValue::text);
    Optional<String> reason =
        map.required("reason", "why it cannot be measured").flatMap(YamlValue::text);
    return what.flatMap(w -> reason.map(r -> new Unavailable(w, r)));
  }
}
