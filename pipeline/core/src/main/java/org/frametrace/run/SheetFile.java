package org.frametrace.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frametrace.acquire.CsvRow;
import org.frametrace.claims.Codes;
import org.frametrace.claims.SheetKind;
import org.frametrace.study.Problems;
import org.frametrace.tables.Cells;
import org.frametrace.tables.Column;

/**
 * A sheet as somebody saved it: with commas, semicolons or tabs, in UTF-8 or in what a spreadsheet
 * of the western world writes instead, rows and columns in any order. Rows are known by the name of
 * their passage, so nothing that a spreadsheet does to the words matters.
 *
 * @param file the file
 * @param kind what is coded on it
 * @param columns as the header has them
 * @param rows in the order of the file
 */
record SheetFile(Path file, SheetKind kind, List<String> columns, List<Row> rows) {

  private static final int SHOWN = 60;

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param cells by column; columns that are missing have none
   */
  record Row(int line, Map<String, String> cells) {

    /** Returns a cell without white space around it; empty where there is none. */
    String cell(String column) {
      return cells.getOrDefault(column, Cells.EMPTY).strip();
    }

    /** Returns the name of the passage. */
    String passage() {
      return cell(SheetKind.PASSAGE);
    }

    /** Returns whether somebody has written anything in the columns for coders. */
    boolean isCoded(SheetKind kind) {
      return kind.codes().stream().anyMatch(column -> !cell(column).isEmpty());
    }
  }

  SheetFile {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Returns the sheet in a file, or nothing if that is none (any more). */
  static Optional<SheetFile> read(Path file, SheetKind kind) throws IOException {
    Problems problems = new Problems();
    List<CsvRow> lines = CsvRow.parse(file, decoded(Files.readAllBytes(file)), problems);
    if (!problems.isEmpty() || lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns =
        lines.getFirst().cells().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    if (!columns.contains(SheetKind.PASSAGE)
        || !columns.contains(kind.first())
        || columns.stream().filter(c -> !c.isEmpty()).distinct().count()
            < columns.stream().filter(c -> !c.isEmpty()).count()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (CsvRow line : lines.subList(1, lines.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < line.cells().size(); i++) {
        String cell = line.cells().get(i);
        if (i < columns.size()) {
          if (!columns.get(i).isEmpty() || !cell.isBlank()) {
            cells.put(columns.get(i), cell);
          }
        } else if (!cell.isBlank()) {
          return Optional.empty();
        }
      }
      rows.add(new Row(line.line(), cells));
    }
    return Optional.of(new SheetFile(file, kind, columns, rows));
  }

  /** What is not UTF-8 was most likely saved by a spreadsheet in the code page of Windows. */
  private static String decoded(byte[] bytes) {
    Charset wide = StandardCharsets.UTF_16;
    boolean marked =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    if (marked) {
      return new String(bytes, wide);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /**
   * Returns whether the file has columns, or cells below no heading, that the next run does not
   * write.
   */
  boolean hasOwnColumns() {
    List<String> known = kind.definition("sheet").columns().stream().map(Column::name).toList();
    return columns.stream().anyMatch(column -> !column.isEmpty() && !known.contains(column))
        || rows.stream().anyMatch(row -> !row.cell("").isBlank());
  }

  /** Returns whether anybody has written a code. */
  boolean isCoded() {
    return rows.stream().anyMatch(row -> row.isCoded(kind));
  }

  /** Returns the codes by passage; what is no code is added to the problems, with its line. */
  SortedMap<String, Codes> codes(Problems problems) {
    SortedMap<String, Codes> codes = new TreeMap<>();
    Map<String, Integer> lines = new TreeMap<>();
    for (Row row : rows) {
      if (!row.isCoded(kind)) {
        continue;
      }
      if (row.passage().isEmpty()) {
        problems.add(
            file,
            row.line(),
            "codes in a row without the name of its passage",
            "the name that the column '" + SheetKind.PASSAGE + "' had, or no codes");
        continue;
      }
      Integer before = lines.putIfAbsent(row.passage(), row.line());
      if (before != null) {
        problems.add(
            file,
            row.line(),
            "the passage "
                + shown(row.passage())
                + " a second time, with codes as in line "
                + before,
            "one row a passage; the second person's answers stand in '" + kind.second() + "'");
        continue;
      }
      Codes own =
          new Codes(
              code(row, kind.first(), problems),
              code(row, kind.second(), problems),
              code(row, kind.settled(), problems),
              kind == SheetKind.CRITICISM ? code(row, "target", problems) : Cells.EMPTY);
      if (kind == SheetKind.CRITICISM) {
        code(row, "explicitness", problems);
      }
      if (own.answered()) {
        codes.put(row.passage(), own);
      }
    }
    return codes;
  }

  private String code(Row row, String column, Problems problems) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return Cells.EMPTY;
    }
    Optional<String> code = kind.code(column, cell);
    if (code.isEmpty()) {
      problems.add(
          file, row.line(), shown(cell) + " in column '" + column + "'", kind.expected(column));
    }
    return code.orElse(Cells.EMPTY);
  }

  private static String shown(String cell) {
    return "'" + (cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell) + "'";
  }
}
