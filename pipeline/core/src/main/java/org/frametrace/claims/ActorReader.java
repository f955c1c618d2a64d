package org.frametrace.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.frametrace.model.ActorType;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads measures of those who do something, to whom it is done, and who is criticised. */
final class ActorReader {

  private static final int STRONGEST = 3;

  private final TermsReader terms;

  ActorReader(TermsReader terms) {
    this.terms = terms;
  }

  private record Types(ActorType of, Set<ActorType> among) {}

  /** Returns the measure of those who do something. */
  Optional<Measure> agency(YamlMap map) {
    Optional<List<String>> verbs = verbs(map);
    Optional<Agency.Of> object = object(map);
    Optional<Types> types = types(map);
    boolean passive = map.optional("passive").flatMap(YamlValue::truth).orElse(true);
    Optional<Optional<Terms>> within = terms.optional(map, "in-sentences-with");
    if (verbs.isEmpty() || object.isEmpty() || types.isEmpty() || within.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Agency(
            verbs.get(),
            object.get(),
            types.get().of(),
            types.get().among(),
            passive,
            within.get()));
  }

  /** Returns the measure of those for whom something is done. */
  static Optional<Measure> beneficiaries(YamlMap map) {
    Optional<List<String>> verbs = verbs(map);
    Optional<Types> types = types(map);
    return verbs.flatMap(v -> types.map(t -> new Beneficiaries(v, t.of(), t.among())));
  }

  /** Returns the measure of candidates of criticism. */
  static Optional<Measure> criticism(YamlMap map) {
    Optional<ActorType> of =
        map.required("of", "state or donor")
            .flatMap(
                value ->
                    value.word(
                        new TreeMap<>(Map.of("state", ActorType.STATE, "donor", ActorType.DONOR))));
    int strength = map.integer("strength", 1, STRONGEST, 1);
    return of.map(type -> new Criticism(type, strength));
  }

  private static Optional<List<String>> verbs(YamlMap map) {
    Optional<YamlValue> at = map.required("verbs", "a list of verbs: verbs: [manage, control]");
    List<String> verbs = words(map, "verbs");
    if (at.isPresent() && verbs.isEmpty()) {
      return at.get().problem("no verb", "a list of verbs: verbs: [manage, control]");
    }
    return at.isEmpty() ? Optional.empty() : Optional.of(verbs);
  }

  private static List<String> words(YamlMap map, String key) {
    return map.items(key).stream()
        .map(YamlValue::text)
        .flatMap(Optional::stream)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private Optional<Agency.Of> object(YamlMap map) {
    Optional<YamlValue> at = map.optional("object");
    if (at.isEmpty()) {
      return Optional.of(Agency.Of.ANYTHING);
    }
    Optional<YamlMap> own = at.get().map();
    Optional<Agency.Of> object =
        own.map(of -> new Agency.Of(terms.frames(of, "frames"), words(of, "words")));
    own.ifPresent(YamlMap::finish);
    return object.isPresent() && object.get().equals(Agency.Of.ANYTHING)
        ? at.get().problem("neither 'frames' nor 'words'", "object: {words: [migration]}")
        : object;
  }

  private static Optional<Types> types(YamlMap map) {
    Map<String, ActorType> labels = new TreeMap<>();
    for (ActorType type : ActorType.values()) {
      labels.put(type.label(), type);
    }
    Optional<YamlValue> named = map.required("of", "the type whose part is taken");
    Optional<ActorType> of = named.flatMap(value -> value.word(labels));
    Optional<YamlValue> at = map.required("among", "two or more types");
    Set<ActorType> among = EnumSet.noneOf(ActorType.class);
    map.items("among").forEach(value -> value.word(labels).ifPresent(among::add));
    if (of.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    if (among.size() < 2) {
      return at.get().problem("fewer than two types that are known", "two or more");
    }
    if (!among.contains(of.get())) {
      return named.get().problem("'" + of.get().label() + "'", "one of the types of 'among'");
    }
    return Optional.of(new Types(of.get(), among));
  }
}
