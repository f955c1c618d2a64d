package org.frametrace.measure;

import static org.frametrace.measure.Sensitivity.Variant.HEADLINE;
import static org.frametrace.tables.DocumentTables.COVERAGE;
import static org.frametrace.tables.DocumentTables.DOCUMENTS;
import static org.frametrace.tables.DocumentTables.HITS;
import static org.frametrace.tables.DocumentTables.OUTCOMES;
import static org.frametrace.tables.FrameTables.ENTRIES;
import static org.frametrace.tables.FrameTables.ENTRIES_BY_PERIOD;
import static org.frametrace.tables.FrameTables.FRAMES_BY_DOCUMENT;
import static org.frametrace.tables.FrameTables.FRAMES_BY_GROUP;
import static org.frametrace.tables.FrameTables.FRAMES_BY_YEAR;
import static org.frametrace.tables.FrameTables.INFLUENCE;
import static org.frametrace.tables.FrameTables.SENSITIVITY;
import static org.frametrace.tables.TrendTables.CHANGEPOINTS;
import static org.frametrace.tables.TrendTables.TRENDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.frametrace.tables.TableDefinition;

/**
 * Holds the tables of a run to one another: what is counted in two places must come out the same,
 * and every document must have one outcome.
 */
public final class TableChecks {

  private static final List<String> FRAME = List.of("frame");
  private static final List<String> ENTRY = List.of("frame", "entry");
  private static final List<String> DOCUMENT = List.of("document");

  /** Two ways to the same numbers. */
  private record Check(Count one, Count other) {}

  private static final List<Check> CHECKS =
      List.of(
          check(
              FRAME,
              Count.sum(FRAMES_BY_DOCUMENT, "hits").unlessTotal(),
              Count.sum(ENTRIES, "hits")),
          check(
              List.of("year", "frame"),
              Count.sum(FRAMES_BY_DOCUMENT, "hits").unless("year", ""),
              Count.sum(FRAMES_BY_YEAR, "hits")),
          check(
              List.of("year", "frame"),
              Count.sum(FRAMES_BY_DOCUMENT, "hit_sentences").unless("year", ""),
              Count.sum(FRAMES_BY_YEAR, "hit_sentences")),
          check(
              List.of("year", "frame"),
              Count.sum(FRAMES_BY_DOCUMENT, "words").unless("year", "").unlessName(),
              Count.sum(FRAMES_BY_YEAR, "words").unlessName()),
          check(
              ENTRY,
              Count.sum(ENTRIES, "hits"),
              Count.sum(ENTRIES_BY_PERIOD, "hits").where("period", Groups.ALL)),
          check(ENTRY, Count.sum(ENTRIES, "hits").unlessName(), Count.sum(INFLUENCE, "hits")),
          check(
              FRAME,
              Count.sum(FRAMES_BY_YEAR, "hits").unlessName(),
              Count.sum(TRENDS, "hits").where("series", Groups.ALL)),
          check(
              FRAME,
              Count.sum(FRAMES_BY_YEAR, "hits").unlessName(),
              Count.sum(CHANGEPOINTS, "hits").where("series", Groups.ALL)),
          check(
              List.of("period", "frame"),
              Count.sum(FRAMES_BY_GROUP, "hits").where("group_by", Groups.ALL).unlessTotal(),
              Count.sum(ENTRIES_BY_PERIOD, "hits")),
          check(FRAME, Count.sum(FRAMES_BY_DOCUMENT, "hits"), pooled("hits")),
          check(FRAME, Count.sum(FRAMES_BY_DOCUMENT, "hit_sentences"), pooled("hit_sentences")),
          check(
              List.of("period", "frame"),
              Count.sum(FRAMES_BY_GROUP, "hits").where("group_by", Groups.ALL),
              Count.sum(SENSITIVITY, "hits").where("variant", HEADLINE.label())),
          check(
              List.of("period", "frame"),
              Count.sum(FRAMES_BY_GROUP, "words").where("group_by", Groups.ALL),
              Count.sum(SENSITIVITY, "words").where("variant", HEADLINE.label())),
          check(
              List.of("document", "frame"),
              Count.sum(FRAMES_BY_DOCUMENT, "hits").unlessTotal(),
              Count.rows(HITS)),
          check(
              DOCUMENT, Count.sum(DOCUMENTS, "words"), Count.largest(FRAMES_BY_DOCUMENT, "words")),
          check(
              DOCUMENT,
              Count.sum(DOCUMENTS, "sentences"),
              Count.largest(FRAMES_BY_DOCUMENT, "sentences")),
          check(DOCUMENT, Count.rows(DOCUMENTS), Count.rows(OUTCOMES).where("final", "true")),
          check(
              List.of("series", "issuer", "year"),
              Count.rows(DOCUMENTS),
              Count.sum(COVERAGE, "found")),
          check(
              List.of("series", "issuer", "year"),
              Count.rows(DOCUMENTS).where("status", "done"),
              Count.sum(COVERAGE, "measured")),
          check(
              List.of("series", "issuer", "year"),
              Count.rows(DOCUMENTS).where("status", "failed"),
              Count.sum(COVERAGE, "failed")),
          check(
              List.of("series", "issuer", "year"),
              Count.rows(DOCUMENTS).where("status", "skipped"),
              Count.sum(COVERAGE, "skipped")),
          check(
              List.of("series", "issuer", "year"),
              Count.sum(DOCUMENTS, "words"),
              Count.sum(COVERAGE, "words")),
          check(
              List.of("series", "issuer", "year"),
              Count.sum(DOCUMENTS, "other_language_words"),
              Count.sum(COVERAGE, "other_language_words")));

  private TableChecks() {}

  /** Returns all counts of a table that a check needs. */
  static List<Count> counts(TableDefinition table) {
    return CHECKS.stream()
        .flatMap(check -> Stream.of(check.one(), check.other()))
        .filter(count -> count.table().name().equals(table.name()))
        .distinct()
        .toList();
  }

  /**
   * Returns what does not agree, a line each and in a stable order; nothing if all is well. A check
   * is made if both its tables are given.
   *
   * @param tables some tables of one run, counted to their ends
   */
  public static List<String> problems(List<TableCounts> tables) {
    Map<String, TableCounts> byName = new HashMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    List<String> problems = new ArrayList<>();
    for (Check check : CHECKS) {
      TableCounts one = byName.get(check.one().table().name());
      TableCounts other = byName.get(check.other().table().name());
      if (one != null && other != null) {
        compare(check, one.of(check.one()), other.of(check.other()), problems);
      }
    }
    return problems;
  }

  private static void compare(
      Check check, Map<String, Long> left, Map<String, Long> right, List<String> problems) {
    TreeSet<String> keys = new TreeSet<>(left.keySet());
    keys.addAll(right.keySet());
    for (String key : keys) {
      long n = left.getOrDefault(key, 0L);
      long m = right.getOrDefault(key, 0L);
      if (n != m) {
        problems.add(
            key
                + ": "
                + check.one().label()
                + " is "
                + n
                + ", "
                + check.other().label()
                + " is "
                + m);
      }
    }
  }

  private static Check check(List<String> keys, Count one, Count other) {
    return new Check(one.by(keys), other.by(keys));
  }

  private static Count pooled(String column) {
    return Count.sum(FRAMES_BY_GROUP, column)
        .where("group_by", Groups.ALL)
        .where("period", Groups.ALL);
  }
}
