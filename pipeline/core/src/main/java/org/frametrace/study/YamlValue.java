package org.frametrace.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a YAML file that knows its place and its name.
 *
 * <p>Every method that reads a type returns nothing where the value has another type or lies
 * outside its range, and adds a problem that says what was found and what would be right.
 */
public final class YamlValue {

  private final Path file;
  private final String name;
  private final Node node;
  private final Problems problems;

  YamlValue(Path file, String name, Node node, Problems problems) {
    this.file = file;
    this.name = name;
    this.node = node;
    this.problems = problems;
  }

  /** Returns the keys that lead here: {@code measure.periods[2].from}; empty at the top. */
  public String name() {
    return name;
  }

  /** Returns the line on which the value begins, from 1. */
  public int line() {
    return YamlFile.Place.of(node.getStartMark()).line();
  }

  /** Returns the file in which the value stands. */
  public Path file() {
    return file;
  }

  /** Returns a text; numbers and truth values are taken as they are written. */
  public Optional<String> text() {
    return scalar("text");
  }

  /** Returns a whole number from {@code min} to {@code max}. */
  public Optional<Integer> integer(int min, int max) {
    return whole(min, max).map(Math::toIntExact);
  }

  /** Returns a whole number from {@code min} to {@code max}. */
  public Optional<Long> whole(long min, long max) {
    String expected = "a whole number from " + min + " to " + max;
    return scalar(expected)
        .flatMap(
            text -> {
              if (text.matches("[-+]?\\d{1,18}")) {
                long number = Long.parseLong(text);
                if (min <= number && number <= max) {
                  return Optional.of(number);
                }
              }
              return problem("'" + text + "'", expected);
            });
  }

  /** Returns a number from {@code min} to {@code max}, with a decimal point if need be. */
  public Optional<Double> number(double min, double max) {
    String expected = "a number from " + plain(min) + " to " + plain(max);
    return scalar(expected)
        .flatMap(
            text -> {
              if (text.matches("[-+]?\\d{1,15}(\\.\\d{1,15})?([eE][-+]?\\d{1,3})?")) {
                double number = Double.parseDouble(text);
                if (min <= number && number <= max) {
                  return Optional.of(number);
                }
              }
              return problem(
                  "'" + text + "'",
                  text.contains(",") ? expected + ", with a decimal point" : expected);
            });
  }

  /** Returns whether the value is {@code true} and not {@code false}. */
  public Optional<Boolean> truth() {
    return word(Map.of("true", true, "false", false));
  }

  /**
   * Returns what a word stands for.
   *
   * @param words the words that are allowed
   */
  public <T> Optional<T> word(Map<String, T> words) {
    String expected =
        "one of " + words.keySet().stream().sorted().collect(Collectors.joining(", "));
    return scalar(expected)
        .flatMap(
            text -> {
              T meaning = words.get(text);
              if (meaning != null) {
                return Optional.of(meaning);
              }
              return problem(
                  "'" + text + "'",
                  expected,
                  Nearest.of(text, words.keySet().stream().sorted().toList()));
            });
  }

  /** Returns the items of a list, each with its place; empty where the value is no list. */
  public List<YamlValue> items() {
    if (!(node instanceof SequenceNode sequence)) {
      problem(found(), "a list: [a, b], or one item a line after '- '");
      return List.of();
    }
    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlValue(file, name + "[" + (items.size() + 1) + "]", item, problems));
    }
    return List.copyOf(items);
  }

  /** Returns the texts of a list. */
  public List<String> texts() {
    return items().stream().map(YamlValue::text).flatMap(Optional::stream).toList();
  }

  /** Returns keys and values. */
  public Optional<YamlMap> map() {
    if (node instanceof MappingNode mapping) {
      return Optional.of(YamlMap.of(this, mapping, problems));
    }
    return problem(found(), "keys and values, one 'key: value' a line");
  }

  /** Returns whether the value is a list; no problem is added. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Returns whether the value has keys; no problem is added. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** Adds a problem with this value, and returns nothing. */
  public <T> Optional<T> problem(String found, String expected) {
    return problem(found, expected, Optional.empty());
  }

  /** Adds a problem with this value and the nearest known word, and returns nothing. */
  public <T> Optional<T> problem(String found, String expected, Optional<String> nearest) {
    YamlFile.Place place = YamlFile.Place.of(node.getStartMark());
    String seen = name.isEmpty() ? found : found + " in '" + name + "'";
    problems.add(new Problem(file, place.line(), place.column(), seen, expected, nearest));
    return Optional.empty();
  }

  private Optional<String> scalar(String expected) {
    if (node instanceof ScalarNode scalar) {
      String text = scalar.getValue().strip();
      if (!text.isEmpty() && !(scalar.isPlain() && text.matches("~|null|Null|NULL"))) {
        return Optional.of(text);
      }
    }
    return problem(found(), expected);
  }

  private String found() {
    return switch (node) {
      case SequenceNode list -> "a list";
      case MappingNode map -> "keys and values";
      case ScalarNode scalar -> {
        String text = scalar.getValue().strip();
        yield text.isEmpty() ? "nothing" : "'" + text + "'";
      }
      default -> "something else";
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
