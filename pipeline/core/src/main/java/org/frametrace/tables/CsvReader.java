package org.frametrace.tables;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads back a table that {@link CsvWriter} wrote. */
public final class CsvReader {

  private CsvReader() {}

  /**
   * Returns the table in a folder.
   *
   * @throws IOException if it cannot be read, or its header is not that of the definition
   */
  public static Table read(Path folder, TableDefinition definition) throws IOException {
    Path file = folder.resolve(definition.fileName());
    List<String> expected = definition.columns().stream().map(Column::name).toList();
    List<List<String>> rows = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, CSVFormat.RFC4180)) {
      boolean header = true;
      for (CSVRecord line : parser) {
        List<String> cells = List.of(line.values());
        if (header && !cells.equals(expected)) {
          throw new IOException(file + ":1: found the header " + cells + "; expected " + expected);
        }
        if (cells.size() != expected.size()) {
          throw new IOException(
              file
                  + ":"
                  + line.getRecordNumber()
                  + ": found "
                  + cells.size()
                  + " cells; expected "
                  + expected.size());
        }
        if (!header) {
          rows.add(cells);
        }
        header = false;
      }
      if (header) {
        throw new IOException(file + ":1: found nothing; expected the header " + expected);
      }
    }
    return definition.table(rows);
  }
}
