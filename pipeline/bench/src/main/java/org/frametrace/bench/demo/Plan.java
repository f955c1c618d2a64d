package org.frametrace.bench.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A document to be written.
 *
 * @param columns the row of plan.csv: what metadata.csv will say, and how to write the document
 * @param planted frame to number of hits, in the order of {@link #FRAMES}
 */
record Plan(Map<String, String> columns, Map<String, Integer> planted) {

  /** The frames that are planted; the last are names that no rate counts. */
  static final List<String> FRAMES =
      List.of(
          "migration_management",
          "rights_based",
          "development",
          "benefit_motto",
          "economic_utility",
          "migration_management.NAME");

  Plan {
    columns = new LinkedHashMap<>(columns);
    planted = new LinkedHashMap<>(planted);
  }

  static List<Plan> all() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(Phrasebook.open("plan.csv"))) {
      return parser.stream().map(Plan::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Plan of(CSVRecord row) {
    Map<String, Integer> planted = new LinkedHashMap<>();
    for (String frame : FRAMES) {
      planted.put(frame, Integer.valueOf(row.get(frame.endsWith(".NAME") ? "names" : frame)));
    }
    return new Plan(row.toMap(), planted);
  }

  String get(String column) {
    String value = columns.get(column);
    if (value == null) {
      throw new IllegalArgumentException("plan.csv has no column " + column);
    }
    return value;
  }

  String file() {
    return get("file");
  }

  int number(String column) {
    return Integer.parseInt(get(column));
  }

  /** Whether the document has no row in metadata.csv. */
  boolean unlisted() {
    return get("special").equals("unlisted");
  }

  boolean french() {
    return get("special").equals("french");
  }

  /** The file of which this one is a copy, or an empty string. */
  String original() {
    String special = get("special");
    return special.startsWith("copy of ") ? special.substring("copy of ".length()) : "";
  }

  /** Whether an English run measures the document: it is neither a copy nor French. */
  boolean measured() {
    return !french() && original().isEmpty();
  }

  boolean isSpeech() {
    return get("genre").equals("speech");
  }

  /** A number of its own for everything that must differ between documents. */
  long seed() {
    return file().hashCode();
  }
}
