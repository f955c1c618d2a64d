package org.frametrace.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads some columns of a table, or all of them. */
final class CsvRows {

  private CsvRows() {}

  static List<List<String>> of(Path file, String... columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : parser) {
        rows.add(
            columns.length == 0
                ? List.of(row.values())
                : Arrays.stream(columns).map(row::get).toList());
      }
    }
    return rows;
  }
}
