package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.model.Zone;

/** Reads the zones that a reader gave to lines of real pages; {@code zones/README.md} says how. */
final class ZoneTruth {

  private ZoneTruth() {}

  static List<LabelledPage> read() {
    Map<String, List<CSVRecord>> ranges = new HashMap<>();
    for (CSVRecord row : rows("/zones/truth.csv")) {
      ranges.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
    }
    List<LabelledPage> pages = new ArrayList<>();
    for (CSVRecord row : rows("/zones/pages.csv")) {
      List<CSVRecord> own = ranges.remove(key(row));
      if (own == null) {
        throw new AssertionError("no line of " + key(row) + " has a zone");
      }
      pages.add(
          new LabelledPage(
              new LabelledPage.Document(
                  row.get("corpus") + "/documents/" + row.get("file"),
                  row.get("sha256"),
                  row.get("set"),
                  row.get("layout")),
              Integer.parseInt(row.get("page")),
              row.get("chosen").equals("random"),
              row.get("digest"),
              zones(own, Integer.parseInt(row.get("lines")))));
    }
    if (!ranges.isEmpty()) {
      throw new AssertionError("pages that pages.csv does not have: " + ranges.keySet());
    }
    return pages;
  }

  private static List<Zone> zones(List<CSVRecord> ranges, int lines) {
    List<Zone> zones = new ArrayList<>();
    for (CSVRecord range : ranges) {
      int from = Integer.parseInt(range.get("from"));
      int to = Integer.parseInt(range.get("to"));
      if (from != zones.size() + 1 || to < from) {
        throw new AssertionError(
            "lines "
                + (zones.size() + 1)
                + " and further have no zone, or two, before line "
                + range.getRecordNumber()
                + " of truth.csv");
      }
      Zone zone =
          Zone.of(range.get("zone"))
              .orElseThrow(() -> new AssertionError("no zone: " + range.get("zone")));
      while (zones.size() < to) {
        zones.add(zone);
      }
    }
    if (zones.size() != lines) {
      throw new AssertionError(
          "a page of "
              + lines
              + " lines has zones for "
              + zones.size()
              + ": "
              + key(ranges.get(0)));
    }
    return zones;
  }

  private static String key(CSVRecord row) {
    return row.get("corpus") + "/" + row.get("file") + " page " + row.get("page");
  }

  private static List<CSVRecord> rows(String resource) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ZoneTruth.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
