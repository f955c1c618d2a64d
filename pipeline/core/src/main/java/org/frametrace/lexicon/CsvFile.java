package org.frametrace.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.study.Nearest;
import org.frametrace.study.Problem;
import org.frametrace.study.Problems;
import org.frametrace.study.TextFile;

/** Reads the rows of a lexicon's CSV file (RFC 4180, UTF-8, with a header). */
final class CsvFile {

  private static final int MAX_BYTES = 16 << 20;

  private CsvFile() {}

  /**
   * Returns the rows that have as many cells as the header.
   *
   * @param what what the file is, for messages: {@code a lexicon}
   * @param columns all of which must be there, in any order, and no others
   */
  static List<CsvRow> read(Path file, String what, List<String> columns, Problems problems) {
    Optional<String> text = TextFile.read(file, what, MAX_BYTES, problems);
    return text.map(t -> rows(file, t, columns, problems)).orElse(List.of());
  }

  private static List<CsvRow> rows(
      Path file, String text, List<String> columns, Problems problems) {
    List<CsvRow> rows = new ArrayList<>();
    List<String> header = List.of();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      try {
        for (CSVRecord csv : parser) {
          List<String> cells = List.of(csv.values());
          if (cells.size() == 1 && cells.getFirst().isBlank()) {
            continue;
          }
          CsvRow row = new CsvRow(file, text, (int) csv.getCharacterPosition(), header, cells);
          if (header.isEmpty()) {
            header = cells.stream().map(String::strip).toList();
            if (!isHeader(row, header, columns, problems)) {
              return List.of();
            }
          } else if (cells.size() == header.size()) {
            rows.add(row);
          } else {
            problems.add(
                file,
                row.line(),
                cells.size() + " cells",
                header.size() + " cells; a cell with a comma or a quotation mark stands in quotes");
          }
        }
      } catch (UncheckedIOException e) {
        problems.add(
            file,
            (int) parser.getCurrentLineNumber(),
            "quotation marks that are not paired",
            "a cell in quotes, in which a quotation mark is written twice");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
    if (header.isEmpty()) {
      problems.add(file, "no header", "the columns " + String.join(",", columns));
    }
    return rows;
  }

  private static boolean isHeader(
      CsvRow row, List<String> header, List<String> columns, Problems problems) {
    boolean right = true;
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!columns.contains(column) || !seen.add(column)) {
        right = false;
        problems.add(
            new Problem(
                row.file(),
                row.line(),
                0,
                seen.contains(column)
                    ? "the column '" + column + "' twice"
                    : "the unknown column '" + column + "'",
                "the columns " + String.join(",", columns),
                seen.contains(column) ? Optional.empty() : Nearest.of(column, columns)));
      }
    }
    for (String column : columns) {
      if (!seen.contains(column)) {
        right = false;
        problems.add(
            row.file(),
            row.line(),
            "no column '" + column + "'",
            "the columns " + String.join(",", columns));
      }
    }
    return right;
  }
}
