package org.frametrace.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.frametrace.model.Zone;

/**
 * A study with every default filled in, for people and for run.json.
 *
 * <p>The plan has the keys of a study file and is one: saved beside the study file that it came
 * from, its text reads back as the same study.
 */
public final class StudyPlan {

  private final Study study;

  /** Creates the plan of a study. */
  public StudyPlan(Study study) {
    this.study = study;
  }

  /**
   * Returns the plan as keys and values in the order of a study file: text, numbers, lists and
   * further keys. Paths are relative to the study file, with {@code /}.
   */
  public Map<String, Object> values() {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("schema", Study.SCHEMA);
    plan.put("study", study.name());
    plan.put("title", study.title());
    plan.put("corpus", path(study.corpus()));
    plan.put(
        "extract",
        map(
            "seconds-per-document",
            study.extract().timeLimit().toSeconds(),
            "heap-megabytes",
            study.extract().heapMegabytes(),
            "characters-per-document",
            study.extract().maxCharacters(),
            "temporary-megabytes",
            study.extract().temporaryMegabytes(),
            "ocr",
            study.extract().ocr().auto() ? "auto" : "off",
            "seconds-per-ocr-page",
            study.extract().ocr().pageLimit().toSeconds(),
            "ocr-pages-per-document",
            study.extract().ocr().maxPages()));
    plan.put("clean", map("running-head-pages", study.clean().runningHeadPages()));
    plan.put(
        "annotate",
        map(
            "languages",
            study.annotate().languages(),
            "tokens-per-sentence",
            study.annotate().maxSentenceTokens()));
    plan.put(
        "reuse",
        map(
            "leave-out",
            study.reuse().leaveOut().stream().map(ReuseSettings.Kind::label).toList(),
            "duplicate-similarity",
            study.reuse().similarity(),
            "recycled-in-series",
            study.reuse().seriesShare(),
            "recycled-in-corpus",
            study.reuse().corpusShare()));
    plan.put("lexicons", lexicons(study.lexicons()));
    plan.put("measure", measure(study.measure()));
    plan.put("claims", study.claims().stream().map(this::path).toList());
    plan.put(
        "report",
        map(
            "concordance-lines",
            study.report().concordanceLines(),
            "leave-out",
            study.report().framesLeftOut()));
    plan.put("limits", map("failed-share", study.limits().failedShare()));
    plan.put("seed", study.seed());
    plan.put("expect", study.expect().stream().map(StudyPlan::expectation).toList());
    return Collections.unmodifiableMap(plan);
  }

  private Map<String, Object> lexicons(LexiconSettings lexicons) {
    return map(
        "files",
        lexicons.files().stream().map(this::path).toList(),
        "masks",
        path(lexicons.masks()),
        "sets",
        path(lexicons.sets()),
        "spelling",
        path(lexicons.spelling()),
        "level",
        lexicons.level().label(),
        "overlap",
        lexicons.overlap().label());
  }

  private static Map<String, Object> measure(MeasureSettings measure) {
    return map(
        "zones",
        measure.zones().stream().map(Zone::label).toList(),
        "group-by",
        measure.groupBy(),
        "periods",
        measure.periods().stream()
            .map(p -> map("name", p.name(), "from", p.from(), "to", p.to()))
            .toList(),
        "frame-share-of",
        measure.frameShareOf(),
        "replicates",
        measure.replicates(),
        "keyness",
        measure.keyness(),
        "collocates",
        measure.collocates());
  }

  private static Map<String, Object> expectation(Expectation expectation) {
    return map(
        "table",
        expectation.table(),
        "where",
        expectation.where(),
        "column",
        expectation.column(),
        "value",
        expectation.value(),
        "tolerance",
        expectation.tolerance());
  }

  private String path(Path path) {
    Path folder = study.file().resolveSibling("").toAbsolutePath().normalize();
    Path target = path.toAbsolutePath().normalize();
    boolean related = Objects.equals(folder.getRoot(), target.getRoot());
    return (related ? folder.relativize(target) : target).toString().replace('\\', '/');
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** Returns the plan as the text of a study file. */
  public String text() {
    StringBuilder text = new StringBuilder();
    values()
        .forEach(
            (key, value) -> {
              if (value instanceof Map<?, ?> section) {
                text.append(key).append(":\n");
                section.forEach((k, v) -> append(text, "  ", (String) k, v));
              } else {
                append(text, "", key, value);
              }
            });
    return text.toString();
  }

  private static void append(StringBuilder text, String indent, String key, Object value) {
    text.append(indent).append(key).append(':');
    if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
      list.forEach(item -> text.append('\n').append(indent).append("  - ").append(flow(item)));
    } else {
      text.append(' ').append(flow(value));
    }
    text.append('\n');
  }

  private static String flow(Object value) {
    return switch (value) {
      case List<?> list -> {
        List<String> items = new ArrayList<>();
        list.forEach(item -> items.add(flow(item)));
        yield "[" + String.join(", ", items) + "]";
      }
      case Map<?, ?> map -> {
        List<String> entries = new ArrayList<>();
        map.forEach((key, item) -> entries.add(flow(key) + ": " + flow(item)));
        yield "{" + String.join(", ", entries) + "}";
      }
      case String string
          when string.matches("[A-Za-z0-9][A-Za-z0-9/._-]*|(\\.\\./)+[A-Za-z0-9/._-]+")
              && !string.equalsIgnoreCase("null") ->
          string;
      case String string -> quoted(string);
      default -> value.toString();
    };
  }

  private static String quoted(String string) {
    try {
      // A JSON string is a YAML string in double quotes.
      return new ObjectMapper().writeValueAsString(string);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("text can always be written as JSON", e);
    }
  }
}
