package org.frametrace.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.frametrace.claims.Claim;
import org.frametrace.claims.ClaimFiles;
import org.frametrace.claims.CodedSheets;
import org.frametrace.claims.Codes;
import org.frametrace.claims.ReadingSheet;
import org.frametrace.claims.SheetKind;
import org.frametrace.study.InvalidInputException;
import org.frametrace.study.Problems;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Column;
import org.frametrace.tables.CsvWriter;
import org.frametrace.tables.Table;
import org.frametrace.tables.TableDefinition;

/**
 * Reads the sheets that people fill in, writes them anew, and never loses what they have filled in.
 *
 * <p>A new run may find other passages. The codes of a passage that is still there stay beside it;
 * coded passages that are no more go to the end, and those without codes vanish. A file that is no
 * such sheet any more is kept under another name, and so is a copy of one with columns that people
 * have added.
 *
 * @param folder where the sheets lie; need not be there
 */
record ReadingSheets(Path folder) {

  private static final String CSV = ".csv";

  /**
   * What the sheets of a study hold.
   *
   * @param codes what people wrote
   * @param notices which files are no sheets, in order
   */
  record Held(CodedSheets codes, List<String> notices) {

    Held {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Reads what people have coded for claims.
   *
   * @throws InvalidInputException if a code is none, with every such place; a run that went on
   *     would count the others as if they were all
   */
  Held read(List<Claim> claims) throws InvalidInputException, IOException {
    Problems problems = new Problems();
    List<String> notices = new ArrayList<>();
    SortedMap<String, SortedMap<String, Codes>> coded = new TreeMap<>();
    for (Map.Entry<String, SheetKind> sheet : ClaimFiles.sheets(claims).entrySet()) {
      Path file = folder.resolve(sheet.getKey() + CSV);
      if (!Files.isRegularFile(file)) {
        continue;
      }
      Optional<SheetFile> found = SheetFile.read(file, sheet.getValue());
      if (found.isEmpty()) {
        notices.add(
            file
                + " is no sheet that this program writes, so nothing on it counts; it is kept under"
                + " another name. Expected are cells between commas, semicolons or tabs, and the"
                + " columns '"
                + SheetKind.PASSAGE
                + "' and '"
                + sheet.getValue().first()
                + "'");
        continue;
      }
      SortedMap<String, Codes> codes = found.get().codes(problems);
      if (!codes.isEmpty()) {
        coded.put(sheet.getKey(), codes);
      }
    }
    problems.throwIfAny();
    return new Held(new CodedSheets(coded), notices);
  }

  /** Returns which sheets wait to be read, and which count for nothing, a line each. */
  List<String> waiting(List<Claim> claims) throws IOException {
    List<String> waiting = new ArrayList<>();
    Map<String, SheetKind> sheets = ClaimFiles.sheets(claims);
    for (Map.Entry<String, SheetKind> sheet : sheets.entrySet()) {
      Path file = folder.resolve(sheet.getKey() + CSV);
      Optional<SheetFile> found =
          Files.isRegularFile(file) ? SheetFile.read(file, sheet.getValue()) : Optional.empty();
      int rows = found.map(f -> f.rows().size()).orElse(0);
      int coded = found.map(f -> f.codes(new Problems()).size()).orElse(0);
      if (coded < rows) {
        waiting.add(
            "to be read by people: " + file + ", " + coded + " of " + rows + " passages coded");
      }
    }
    for (SheetKind kind : SheetKind.values()) {
      for (Path file : files(kind)) {
        String name = file.getFileName().toString();
        if (!sheets.containsKey(name.substring(0, name.length() - CSV.length()))
            && SheetFile.read(file, kind).filter(sheet -> sheet.isCoded()).isPresent()) {
          waiting.add(
              "the codes on "
                  + file
                  + " count for no claim: none of this name asks for them. If the claim was"
                  + " renamed, give its new sheet the codes");
        }
      }
    }
    return waiting;
  }

  private List<Path> files(SheetKind kind) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(folder, "*" + kind.ending() + CSV)) {
        found.forEach(files::add);
      }
    }
    Collections.sort(files);
    return files;
  }

  /** Writes the sheets of a run in the place of those of the run before. */
  void write(List<ReadingSheet> sheets) throws IOException {
    Set<String> written = new TreeSet<>();
    for (ReadingSheet sheet : sheets) {
      Files.createDirectories(folder);
      Table empty = sheet.table();
      TableDefinition definition = TableDefinition.of(empty);
      Map<String, SheetFile.Row> coded = coded(folder.resolve(definition.fileName()), sheet.kind());
      List<List<String>> rows = new ArrayList<>();
      for (List<String> row : empty.rows()) {
        SheetFile.Row own = coded.remove(row.get(definition.index(SheetKind.PASSAGE)));
        rows.add(own == null ? row : joined(row, definition, sheet.kind(), own));
      }
      coded.values().forEach(row -> rows.add(alone(row, definition)));
      CsvWriter.write(folder, new Table(empty.name(), empty.meaning(), empty.columns(), rows));
      written.add(definition.fileName());
    }
    removeOthers(written);
  }

  /** A sheet that nobody has coded would be taken for one of this run. */
  private void removeOthers(Set<String> written) throws IOException {
    for (SheetKind kind : SheetKind.values()) {
      for (Path file : files(kind)) {
        Optional<SheetFile> sheet = SheetFile.read(file, kind);
        if (!written.contains(file.getFileName().toString())
            && sheet.isPresent()
            && !sheet.get().hasOwnColumns()
            && !sheet.get().isCoded()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /**
   * Returns the rows with codes by their passages, in the order of the file; those without the name
   * of a passage under a name of their own. What the new file would lose is kept beside it.
   */
  private static Map<String, SheetFile.Row> coded(Path file, SheetKind kind) throws IOException {
    Map<String, SheetFile.Row> coded = new LinkedHashMap<>();
    if (!Files.isRegularFile(file)) {
      return coded;
    }
    Optional<SheetFile> sheet = SheetFile.read(file, kind);
    if (sheet.isEmpty()) {
      // What it is nobody knows, so it is kept.
      Files.move(file, unused(file, kind));
      return coded;
    }
    if (sheet.get().hasOwnColumns()) {
      Files.copy(file, unused(file, kind));
    }
    for (SheetFile.Row row : sheet.get().rows()) {
      if (row.isCoded(kind)) {
        String name = row.passage();
        coded.put(name.isEmpty() || coded.containsKey(name) ? name + " " + row.line() : name, row);
      }
    }
    return coded;
  }

  private static Path unused(Path file, SheetKind kind) {
    String name = file.getFileName().toString();
    String start = name.substring(0, name.length() - (kind.ending() + CSV).length());
    int number = 1;
    Path kept;
    do {
      kept = file.resolveSibling(start + "_kept_" + number++ + CSV);
    } while (Files.exists(kept));
    return kept;
  }

  private static List<String> joined(
      List<String> row, TableDefinition definition, SheetKind kind, SheetFile.Row own) {
    List<String> joined = new ArrayList<>(row);
    kind.codes().forEach(column -> joined.set(definition.index(column), own.cell(column)));
    return joined;
  }

  /** Returns a row of which only the file knows; a spreadsheet may have changed its numbers. */
  private static List<String> alone(SheetFile.Row row, TableDefinition definition) {
    List<String> cells = new ArrayList<>();
    for (Column column : definition.columns()) {
      String cell = row.cell(column.name());
      cells.add(column.type().accepts(cell) ? cell : Cells.EMPTY);
    }
    return cells;
  }
}
