package org.frametrace.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads back a table that {@link CsvWriter} wrote, row by row, and holds every cell to its column:
 * somebody may have saved the table anew from a spreadsheet, with numbers and letters of its own.
 *
 * <p>The file is taken apart as Latin-1 and its cells are decoded one by one. All that separates
 * cells is ASCII, so the rows are the same, and a byte that is not UTF-8 is found in its cell.
 */
public final class CsvReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int SHOWN = 60;

  private final Path file;
  private final List<Column> columns;

  private CsvReader(Path file, List<Column> columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * Reads the table in a folder.
   *
   * @param rows takes the rows, without the header, in the order of the file; each cell is what its
   *     column says or empty
   * @throws IOException if it cannot be read, or its header or a cell is not that of the
   *     definition, with file, line, what was found and what was expected; rows before that line
   *     were taken
   */
  public static void read(Path folder, TableDefinition definition, Consumer<List<String>> rows)
      throws IOException {
    Path file = folder.resolve(definition.fileName());
    new CsvReader(file, definition.columns()).read(rows);
  }

  private void read(Consumer<List<String>> rows) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
        CSVParser parser = CSVParser.parse(in, CSVFormat.RFC4180)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!hasNext(records, 1)) {
        throw wrong(1, "nothing", "the header " + header());
      }
      checkHeader(cells(records.next(), 1));
      long line = parser.getCurrentLineNumber() + 1;
      while (hasNext(records, line)) {
        rows.accept(row(records.next(), line));
        line = parser.getCurrentLineNumber() + 1;
      }
    }
  }

  private boolean hasNext(Iterator<CSVRecord> records, long line) throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw new IOException(
          message(
              line,
              "what is not CSV (" + e.getMessage() + ")",
              "cells between commas; in quotes where they hold a comma or a quote, and that"
                  + " doubled"),
          e);
    }
  }

  private void checkHeader(List<String> cells) throws IOException {
    if (cells.getFirst().startsWith(BYTE_ORDER_MARK)) {
      throw wrong(1, "a byte order mark", "UTF-8 without one");
    }
    if (!cells.equals(header())) {
      throw wrong(1, "the header " + cells, header().toString());
    }
  }

  private List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  private List<String> row(CSVRecord line, long number) throws IOException {
    List<String> cells = cells(line, number);
    if (cells.size() != columns.size()) {
      throw wrong(number, cells.size() + " cells", String.valueOf(columns.size()));
    }
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      if (!column.type().accepts(cells.get(i))) {
        throw wrong(
            number, shown(cells.get(i)) + " in column " + column.name(), column.type().expected());
      }
    }
    return cells;
  }

  private List<String> cells(CSVRecord line, long number) throws IOException {
    List<String> cells = new ArrayList<>(line.size());
    for (String raw : line) {
      cells.add(isAscii(raw) ? raw : decoded(raw, cells.size(), number));
    }
    return List.copyOf(cells);
  }

  private String decoded(String raw, int index, long number) throws IOException {
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String column =
          index < columns.size() ? columns.get(index).name() : String.valueOf(index + 1);
      throw new IOException(
          message(
              number,
              shown(new String(bytes, StandardCharsets.UTF_8))
                  + ", which is not UTF-8, in column "
                  + column,
              "UTF-8"),
          e);
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String shown(String cell) {
    return "'" + (cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell) + "'";
  }

  private IOException wrong(long line, String found, String expected) {
    return new IOException(message(line, found, expected));
  }

  private String message(long line, String found, String expected) {
    return file + ":" + line + ": found " + found + "; expected " + expected;
  }
}
