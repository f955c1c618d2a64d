package org.frametrace.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV, row by row: RFC 4180, lines that end in CR LF, UTF-8 without a byte order
 * mark, a header row.
 *
 * <p>The rows go to a file beside the final one, which takes its place in {@link #finish()}. A
 * reader sees the old table or the new one and never a part; what is closed unfinished leaves
 * nothing behind.
 *
 * <p>Cells of text columns are made harmless as {@link SafeText} says. Cells of all other columns
 * are written as they are, and must be what the column says or empty.
 */
public final class CsvWriter implements Closeable {

  private final TableDefinition definition;
  private final Path part;
  private final Path target;
  private final CSVPrinter printer;

  private CsvWriter(TableDefinition definition, Path part, Path target, CSVPrinter printer) {
    this.definition = definition;
    this.part = part;
    this.target = target;
    this.printer = printer;
  }

  /**
   * Begins a table.
   *
   * @param folder an existing folder, in which {@code <name>.csv} will stand
   */
  public static CsvWriter open(Path folder, TableDefinition definition) throws IOException {
    Path target = folder.resolve(definition.fileName());
    Path part = folder.resolve(definition.fileName() + ".part");
    Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
    CsvWriter writer =
        new CsvWriter(definition, part, target, new CSVPrinter(out, CSVFormat.RFC4180));
    try {
      writer.printer.printRecord(definition.columns().stream().map(Column::name).toList());
    } catch (IOException e) {
      try (writer) {
        throw e;
      }
    }
    return writer;
  }

  /** Writes a finished table. */
  public static void write(Path folder, Table table) throws IOException {
    try (CsvWriter writer = open(folder, TableDefinition.of(table))) {
      for (List<String> row : table.rows()) {
        writer.write(row);
      }
      writer.finish();
    }
  }

  /**
   * Writes the next row.
   *
   * @param row one cell a column
   * @throws IllegalArgumentException if a cell is not what its column says
   */
  public void write(List<String> row) throws IOException {
    List<Column> columns = definition.columns();
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "table "
              + definition.name()
              + " has "
              + columns.size()
              + " columns, found a row of "
              + row.size());
    }
    List<String> cells = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      cells.add(cell(columns.get(i), row.get(i)));
    }
    printer.printRecord(cells);
  }

  /** Ends the table and puts it in its place. */
  public void finish() throws IOException {
    printer.close(true);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what was written if the table was not finished. */
  @Override
  public void close() throws IOException {
    try {
      printer.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private String cell(Column column, String text) {
    if (column.type() == Column.Type.STRING) {
      return SafeText.of(text);
    }
    if (!column.type().accepts(text)) {
      throw new IllegalArgumentException(
          "column "
              + column.name()
              + " of table "
              + definition.name()
              + " holds "
              + column.type().label()
              + " cells, found '"
              + text
              + "'");
    }
    return text;
  }
}
