package org.frametrace.claims;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.model.Attribute;
import org.frametrace.study.Nearest;
import org.frametrace.study.YamlMap;
import org.frametrace.study.YamlValue;

/** Reads what is counted: frames and entries of the study's lexicons. */
final class TermsReader {

  private final Vocabulary vocabulary;

  /** Known names that the study's lexicons do not have. */
  private final Set<String> notCounted = new TreeSet<>();

  TermsReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the terms whose keys stand in a map among others. */
  Optional<Terms> among(YamlMap map) {
    List<String> frames = frames(map, "frames");
    List<String> entries =
        map.items("entries").stream().map(this::entry).flatMap(Optional::stream).toList();
    boolean names = map.word("names", Map.of("leave-out", false, "count", true), false);
    Set<Attribute> without = attributes(map, "without");
    Set<Attribute> only = attributes(map, "only");
    if (map.optional("frames").isEmpty() && map.optional("entries").isEmpty()) {
      return map.place()
          .problem("neither 'frames' nor 'entries'", "a list of what is counted: entries: [MM01]");
    }
    return frames.isEmpty() && entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Terms(frames, entries, names, without, only));
  }

  private static Set<Attribute> attributes(YamlMap map, String key) {
    Map<String, Attribute> labels = new TreeMap<>();
    for (Attribute attribute : Attribute.values()) {
      labels.put(attribute.label(), attribute);
    }
    Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    map.items(key).forEach(value -> value.word(labels).ifPresent(attributes::add));
    return attributes;
  }

  /** Returns the terms in a map of their own. */
  Optional<Terms> under(YamlMap map, String key, String meaning) {
    return map.required(key, meaning).flatMap(this::alone);
  }

  /** Returns the terms under a key, or that there are none; nothing where they are wrong. */
  Optional<Optional<Terms>> optional(YamlMap map, String key) {
    Optional<YamlValue> value = map.optional(key);
    Optional<Terms> found = value.flatMap(this::alone);
    return value.isPresent() && found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** Returns the terms that a value holds. */
  Optional<Terms> alone(YamlValue value) {
    Optional<YamlMap> own = value.map();
    Optional<Terms> terms = own.flatMap(this::among);
    own.ifPresent(YamlMap::finish);
    return terms;
  }

  /** Returns the known frames of a list. */
  List<String> frames(YamlMap map, String key) {
    return map.items(key).stream().map(this::frame).flatMap(Optional::stream).distinct().toList();
  }

  /** Returns a frame that the study's lexicons have. */
  Optional<String> frame(YamlValue value) {
    return known(value, vocabulary.frames(), "a frame");
  }

  private Optional<String> entry(YamlValue value) {
    return known(value, vocabulary.entries(), "an entry");
  }

  /** Returns the names that were read and that the study does not count. */
  Set<String> notCounted() {
    return Collections.unmodifiableSet(notCounted);
  }

  private Optional<String> known(YamlValue value, Set<String> words, String what) {
    Optional<String> text = value.text();
    text.filter(name -> !words.contains(name) && vocabulary.elsewhere().contains(name))
        .ifPresent(notCounted::add);
    return text.filter(name -> words.contains(name) || vocabulary.elsewhere().contains(name))
        .or(
            () ->
                text.flatMap(
                    unknown ->
                        value.problem(
                            "the unknown "
                                + what.substring(what.indexOf(' ') + 1)
                                + " '"
                                + unknown
                                + "'",
                            what + " of the study's lexicons",
                            Nearest.of(unknown, words))));
  }
}
