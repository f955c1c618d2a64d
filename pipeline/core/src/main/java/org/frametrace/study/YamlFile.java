package org.frametrace.study;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Opens YAML files that researchers write.
 *
 * <p>Values keep their line and column, so that every problem has a place. Of YAML 1.2 only what a
 * person needs is allowed: one document, no tags, no aliases, no more than {@value #MAX_DEPTH}
 * levels; the rest would let a small file unfold into a large one.
 */
public final class YamlFile {

  private static final int MAX_BYTES = 2_000_000;
  private static final int MAX_DEPTH = 20;

  private YamlFile() {}

  /**
   * Returns the keys and values of a file. What keeps it from being read is added to the problems.
   *
   * @param file a YAML file with keys and values at its top
   * @param what what the file is, for messages: {@code a study file}
   */
  public static Optional<YamlMap> read(Path file, String what, Problems problems) {
    return TextFile.read(file, what, MAX_BYTES, problems)
        .flatMap(text -> parse(file, text, what, problems));
  }

  private static Optional<YamlMap> parse(Path file, String text, String what, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.toString())
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .build();
    try {
      if (!allowed(file, new Parse(settings).parseString(text).iterator(), problems)) {
        return Optional.empty();
      }
      return new Compose(settings)
          .composeString(text)
          .map(node -> new YamlValue(file, "", node, problems))
          .or(
              () -> {
                problems.add(file, "an empty file", what + " with keys and values");
                return Optional.empty();
              })
          .flatMap(YamlValue::map);
    } catch (MarkedYamlEngineException e) {
      problems.add(syntaxProblem(file, text, e));
      return Optional.empty();
    } catch (YamlEngineException e) {
      problems.add(file, firstLine(e), "YAML, which is plain text");
      return Optional.empty();
    }
  }

  private static boolean allowed(Path file, Iterator<Event> events, Problems problems) {
    int documents = 0;
    int depth = 0;
    while (events.hasNext()) {
      Event event = events.next();
      String found = null;
      String expected = "";
      switch (event) {
        case DocumentStartEvent start -> {
          if (++documents > 1) {
            found = "a second document (a line '---')";
            expected = "one document a file";
          }
        }
        case AliasEvent alias -> {
          found = "the alias '*" + alias.getAlias() + "'";
          expected = "the value itself; text that begins with '*' stands in quotation marks";
        }
        case CollectionStartEvent start -> {
          if (++depth > MAX_DEPTH) {
            found = "more than " + MAX_DEPTH + " levels of lists and keys inside one another";
            expected = "fewer";
          } else if (start.getTag().isPresent()) {
            found = "the tag '" + start.getTag().get() + "'";
            expected = "no tag";
          }
        }
        case ScalarEvent scalar -> {
          if (scalar.getTag().isPresent()) {
            found = "the tag '" + scalar.getTag().get() + "'";
            expected = "no tag; text that begins with '!' stands in quotation marks";
          }
        }
        case CollectionEndEvent end -> depth--;
        default -> {}
      }
      if (found != null) {
        Place place = Place.of(event.getStartMark());
        problems.add(
            new Problem(file, place.line(), place.column(), found, expected, Optional.empty()));
        return false;
      }
    }
    return true;
  }

  private static Problem syntaxProblem(Path file, String text, MarkedYamlEngineException e) {
    Place place = Place.of(e.getProblemMark().or(e::getContextMark));
    String seen = lineAt(text, place);
    if (seen.isBlank()) {
      // The text ended inside something: where that began helps more than where the text ends.
      place = Place.of(e.getContextMark().or(e::getProblemMark));
      seen = lineAt(text, place);
    }
    String problem = e.getProblem() == null ? firstLine(e) : e.getProblem().strip();
    if (e.getContext() != null) {
      problem = problem + " " + e.getContext().strip();
    }
    String expected;
    if (seen.contains("\t")) {
      expected = "spaces instead of the tab";
    } else if (problem.startsWith("mapping values are not allowed")) {
      expected = "quotation marks around a text that holds ': ', and the same indent for all keys";
    } else {
      expected = "YAML that can be read (" + problem + ")";
    }
    String found = seen.isBlank() ? "the end of the text" : "'" + seen.strip() + "'";
    return new Problem(file, place.line(), place.column(), found, expected, Optional.empty());
  }

  private static String lineAt(String text, Place place) {
    return text.lines().skip(Math.max(0, place.line() - 1)).findFirst().orElse("");
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }

  /**
   * A place in a file.
   *
   * @param line from 1; 0 if not known
   * @param column from 1; 0 if not known
   */
  record Place(int line, int column) {
    static Place of(Optional<Mark> mark) {
      return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(new Place(0, 0));
    }
  }
}
