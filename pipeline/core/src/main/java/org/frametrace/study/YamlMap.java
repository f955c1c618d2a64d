package org.frametrace.study;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Keys and values in a YAML file.
 *
 * <p>A reader asks for every key that it knows, whether it stands in the file or not, and then
 * calls {@link #finish()}: keys that were not asked for are unknown and become problems. So the
 * code that reads a key is the only place that knows it.
 */
public final class YamlMap {

  private final YamlValue place;
  private final Map<String, YamlValue> values;
  private final Map<String, YamlValue> keys;
  private final Set<String> known = new LinkedHashSet<>();

  private YamlMap(YamlValue place, Map<String, YamlValue> values, Map<String, YamlValue> keys) {
    this.place = place;
    this.values = values;
    this.keys = keys;
  }

  static YamlMap of(YamlValue place, MappingNode mapping, Problems problems) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, YamlValue> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlValue key = new YamlValue(place.file(), place.name(), tuple.getKeyNode(), problems);
      if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
        key.problem("a list or keys as a key", "a word as a key");
        continue;
      }
      String word = scalar.getValue();
      String name = place.name().isEmpty() ? word : place.name() + "." + word;
      YamlValue earlier = keys.putIfAbsent(word, key);
      if (earlier != null) {
        key.problem(
            "the key '" + word + "' a second time",
            "it once; it already stands on line " + earlier.line());
        continue;
      }
      values.put(word, new YamlValue(place.file(), name, tuple.getValueNode(), problems));
    }
    return new YamlMap(place, values, keys);
  }

  /** Returns where the keys stand. */
  public YamlValue place() {
    return place;
  }

  /** Returns the line on which the first key stands, from 1. */
  public int line() {
    return place.line();
  }

  /** Returns the file in which the keys stand. */
  public Path file() {
    return place.file();
  }

  /** Returns the value of a key that may be left out. */
  public Optional<YamlValue> optional(String key) {
    known.add(key);
    return Optional.ofNullable(values.get(key));
  }

  /**
   * Returns the value of a key that must be there; a problem is added where it is not.
   *
   * @param meaning what the key says, for the message: {@code the corpus folder}
   */
  public Optional<YamlValue> required(String key, String meaning) {
    Optional<YamlValue> value = optional(key);
    if (value.isEmpty()) {
      place.problem("no key '" + key + "'", "'" + key + ":' with " + meaning);
    }
    return value;
  }

  /** Returns a text, or what holds where the key is left out or the value is wrong. */
  public String text(String key, String otherwise) {
    return optional(key).flatMap(YamlValue::text).orElse(otherwise);
  }

  /** Returns a whole number, or what holds where the key is left out or the value is wrong. */
  public int integer(String key, int min, int max, int otherwise) {
    return optional(key).flatMap(value -> value.integer(min, max)).orElse(otherwise);
  }

  /** Returns a number, or what holds where the key is left out or the value is wrong. */
  public double number(String key, double min, double max, double otherwise) {
    return optional(key).flatMap(value -> value.number(min, max)).orElse(otherwise);
  }

  /** Returns a word's meaning, or what holds where the key is left out or the value is wrong. */
  public <T> T word(String key, Map<String, T> words, T otherwise) {
    return optional(key).flatMap(value -> value.word(words)).orElse(otherwise);
  }

  /** Returns the texts of a list, or what holds where the key is left out. */
  public List<String> texts(String key, List<String> otherwise) {
    return optional(key).map(YamlValue::texts).orElse(otherwise);
  }

  /** Returns keys and values below a key, if they are there. */
  public Optional<YamlMap> map(String key) {
    return optional(key).flatMap(YamlValue::map);
  }

  /**
   * Returns keys and values below a key; no keys where the key is left out or the value is wrong.
   */
  public YamlMap section(String key) {
    return map(key).orElseGet(() -> new YamlMap(place, Map.of(), Map.of()));
  }

  /** Returns the items of a list below a key; empty where the key is left out. */
  public List<YamlValue> items(String key) {
    return optional(key).map(YamlValue::items).orElse(List.of());
  }

  /** Returns all values by key, in the order of the file, where the keys are the writer's own. */
  public Map<String, YamlValue> entries() {
    known.addAll(values.keySet());
    return Collections.unmodifiableMap(values);
  }

  /** Adds a problem for each key that nobody asked for. */
  public void finish() {
    keys.forEach(
        (word, key) -> {
          if (!known.contains(word)) {
            key.problem(
                "the unknown key '" + word + "'",
                "one of " + String.join(", ", known),
                Nearest.of(word, known));
          }
        });
  }
}
