package org.frametrace.acquire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.study.Period;
import org.frametrace.study.Problem;
import org.frametrace.study.Problems;
import org.frametrace.study.TextFile;

/**
 * What {@code metadata.csv} says, checked as far as that goes without looking at the documents.
 *
 * <p>Names of columns that this program knows are recognised in capitals too; all others are kept
 * as they stand. A column {@code type} also fills {@code genre}, if that is not there.
 *
 * @param columns in order, without {@code file}
 * @param rows in order, without empty ones
 */
record MetadataFile(List<String> columns, List<MetadataRow> rows) {

  private static final int MAX_BYTES = 200_000_000;
  private static final Set<String> YEARS = Set.of("year", "reference_year");

  MetadataFile {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Returns what a file holds; what is wrong with it is added to the problems. */
  static MetadataFile read(Path file, Problems problems) {
    Optional<String> text = TextFile.read(file, "a metadata file", MAX_BYTES, problems);
    if (text.isEmpty()) {
      return new MetadataFile(List.of(), List.of());
    }
    List<CsvRow> lines = CsvRow.parse(file, text.get(), problems);
    if (lines.isEmpty()) {
      if (problems.isEmpty()) {
        problems.add(file, "an empty file", "a header line such as file,title,year,issuer");
      }
      return new MetadataFile(List.of(), List.of());
    }
    CsvRow first = lines.getFirst();
    List<String> header = header(file, first, problems);
    List<MetadataRow> rows = new ArrayList<>();
    for (CsvRow line : lines.subList(1, lines.size())) {
      row(file, header, line, problems).ifPresent(rows::add);
    }
    List<String> columns = new ArrayList<>(header);
    columns.remove("file");
    if (columns.contains("type") && !columns.contains("genre")) {
      columns.add("genre");
    }
    return new MetadataFile(columns, rows);
  }

  private static List<String> header(Path file, CsvRow line, Problems problems) {
    List<String> header = new ArrayList<>();
    for (String cell : line.cells()) {
      String written = cell.strip();
      String lower = written.toLowerCase(Locale.ROOT);
      String column = DocumentMetadata.KNOWN_COLUMNS.contains(lower) ? lower : written;
      if (column.isEmpty()) {
        problems.add(
            file,
            line.line(),
            "no name for column " + (header.size() + 1),
            "a name for each column; delete columns that are empty");
      } else if (header.contains(column)) {
        problems.add(file, line.line(), "two columns named '" + column + "'", "one");
      }
      header.add(column);
    }
    if (!header.contains("file")) {
      problems.add(
          new Problem(
              file,
              line.line(),
              0,
              "no column 'file' but " + String.join(", ", header),
              "a header line with a column 'file', the name of each file in " + Corpus.DOCUMENTS,
              header.stream()
                  .filter(column -> column.toLowerCase(Locale.ROOT).contains("file"))
                  .findFirst()
                  .map(column -> "file' instead of '" + column)));
    }
    return header;
  }

  private static Optional<MetadataRow> row(
      Path file, List<String> header, CsvRow line, Problems problems) {
    List<String> cells = line.cells();
    if (cells.size() != header.size()) {
      problems.add(
          file,
          line.line(),
          cells.size() + " cells",
          header.size() + ", one a column (a text with a comma in it stands in quotation marks)");
      return Optional.empty();
    }
    String name = "";
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      String value = cells.get(i).strip();
      if (column.equals("file")) {
        name = cells.get(i);
      } else if (!value.isEmpty()) {
        checkYear(file, line.line(), column, value, problems);
        values.put(column, value);
      }
    }
    if (values.containsKey("type")) {
      values.putIfAbsent("genre", values.get("type"));
    }
    if (!header.contains("file")) {
      return Optional.empty();
    }
    if (name.isBlank()) {
      problems.add(
          file,
          line.line(),
          "no file name in column 'file'",
          "the name of a file in " + Corpus.DOCUMENTS + ", or no row");
      return Optional.empty();
    }
    return Optional.of(new MetadataRow(line.line(), name, values));
  }

  private static void checkYear(
      Path file, int line, String column, String value, Problems problems) {
    if (!YEARS.contains(column)) {
      return;
    }
    if (!value.matches("\\d{4}")
        || Integer.parseInt(value) < Period.FIRST_YEAR
        || Integer.parseInt(value) > Period.LAST_YEAR) {
      problems.add(
          file,
          line,
          "'" + value + "' in column '" + column + "'",
          "a year of four digits from "
              + Period.FIRST_YEAR
              + " to "
              + Period.LAST_YEAR
              + ", or an empty cell");
    }
  }
}
