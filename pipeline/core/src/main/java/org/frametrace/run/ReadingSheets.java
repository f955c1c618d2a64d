package org.frametrace.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.tables.ActorTables;
import org.frametrace.tables.Cells;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Column;
import org.frametrace.tables.CsvWriter;
import org.frametrace.tables.SafeText;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;

/**
 * Writes the sheets that people fill in, and never loses what they have filled in.
 *
 * <p>A new run may find other candidates. The codes of a candidate that is still there stay beside
 * it; candidates that are no more go to the end if somebody has coded them, and vanish otherwise. A
 * file that is no such sheet any more (a spreadsheet may have saved it in another form) is kept
 * under another name.
 *
 * @param folder where the sheets lie; need not be there
 */
record ReadingSheets(Path folder) {

  /** The kinds of sheets, by the end of their files' names. */
  private static final Map<String, Function<String, TableDefinition>> KINDS =
      Map.of("_reading.csv", ActorTables::reading, "_passages.csv", ClaimTables::passages);

  /** Writes the sheets of a run in the place of those of the run before. */
  void write(List<Table> sheets) throws IOException {
    Set<String> written = new TreeSet<>();
    for (Table sheet : sheets) {
      Files.createDirectories(folder);
      TableDefinition definition = TableDefinition.of(sheet);
      Path file = folder.resolve(definition.fileName());
      Map<List<String>, List<String>> coded = coded(file, definition);
      List<List<String>> rows = new ArrayList<>();
      for (List<String> row : sheet.rows()) {
        List<String> candidate = row.subList(0, row.size() - ActorTables.CODES);
        List<String> codes = coded.remove(candidate.stream().map(SafeText::of).toList());
        rows.add(codes == null ? row : joined(candidate, codes));
      }
      coded.forEach((candidate, codes) -> rows.add(joined(candidate, codes)));
      CsvWriter.write(folder, new Table(sheet.name(), sheet.meaning(), sheet.columns(), rows));
      written.add(definition.fileName());
    }
    removeOthers(written);
  }

  /** A sheet that nobody has coded would be taken for one of this run. */
  private void removeOthers(Set<String> written) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Map.Entry<String, Function<String, TableDefinition>> kind : KINDS.entrySet()) {
      List<Path> others = new ArrayList<>();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + kind.getKey())) {
        for (Path file : files) {
          if (!written.contains(file.getFileName().toString())) {
            others.add(file);
          }
        }
      }
      for (Path file : others) {
        String name = file.getFileName().toString();
        String table = name.substring(0, name.length() - ".csv".length());
        if (coded(file, kind.getValue().apply(table)).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Returns the codes of the candidates that have some, in the order of the file. */
  private static Map<List<String>, List<String>> coded(Path file, TableDefinition definition)
      throws IOException {
    Map<List<String>, List<String>> coded = new LinkedHashMap<>();
    if (!Files.isRegularFile(file)) {
      return coded;
    }
    List<String> columns = definition.columns().stream().map(Column::name).toList();
    int candidate = columns.size() - ActorTables.CODES;
    boolean isSheet = false;
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        List<String> cells = List.of(row.values());
        if (row.getRecordNumber() == 1) {
          isSheet = withoutMark(cells).equals(columns);
        } else if (isSheet && cells.size() == columns.size()) {
          List<String> codes = cells.subList(candidate, cells.size());
          if (codes.stream().anyMatch(code -> !code.isBlank())) {
            coded.put(cells.subList(0, candidate), codes);
          }
        } else {
          isSheet = false;
          break;
        }
      }
    } catch (UncheckedIOException e) {
      // Not CSV any more; what it is nobody knows, so it is kept.
      isSheet = false;
    }
    if (!isSheet) {
      Files.move(file, unused(file));
      coded.clear();
    }
    return coded;
  }

  /** Spreadsheets put a byte order mark before the first cell. */
  private static List<String> withoutMark(List<String> cells) {
    List<String> names = new ArrayList<>(cells);
    if (names.getFirst().startsWith("\uFEFF")) {
      names.set(0, names.getFirst().substring(1));
    }
    return names;
  }

  private static Path unused(Path file) {
    String name = file.getFileName().toString();
    String start =
        KINDS.keySet().stream()
            .filter(name::endsWith)
            .map(end -> name.substring(0, name.length() - end.length()))
            .findFirst()
            .orElse(name);
    int number = 1;
    Path kept;
    do {
      kept = file.resolveSibling(start + "_kept_" + number++ + ".csv");
    } while (Files.exists(kept));
    return kept;
  }

  private static List<String> joined(List<String> candidate, List<String> codes) {
    List<String> row = new ArrayList<>(candidate);
    for (String code : codes) {
      row.add(code.isBlank() ? Cells.EMPTY : code);
    }
    return row;
  }
}
