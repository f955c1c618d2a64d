package org.frametrace.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {

  private static final TableDefinition COUNTS =
      new TableDefinition(
          "counts",
          "A row.",
          List.of(
              new Column("name", Column.Type.STRING, "", "Name."),
              new Column("hits", Column.Type.INTEGER, "", "Hits."),
              new Column("rate", Column.Type.NUMBER, "", "Rate."),
              new Column("year", Column.Type.YEAR, "", "Year."),
              new Column("final", Column.Type.BOOLEAN, "", "Final.")));

  private static final String HEADER = "name,hits,rate,year,final\r\n";
  private static final String GOOD = "R\u00e9union,1,0.5,1999,true\r\n";

  @TempDir Path folder;

  @Test
  void rowsComeAsTheyWereWrittenWithEmptyCells() throws IOException {
    assertThat(read(HEADER + GOOD + "\"a, \"\"b\"\"\",,,,\r\n", StandardCharsets.UTF_8))
        .containsExactly(
            List.of("R\u00e9union", "1", "0.5", "1999", "true"),
            List.of("a, \"b\"", "", "", "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x,1.0,,,|'1.0' in column hits; expected a whole number",
        "x,\"1,234\",,,|'1,234' in column hits; expected a whole number",
        "x,1234567890123456789,,,|in column hits; expected a whole number",
        "x,,0;5,,|'0;5' in column rate; expected a number with a decimal point",
        "x,,,01.01.1999,|'01.01.1999' in column year; expected a year in four digits",
        "x,,,,TRUE|'TRUE' in column final; expected true or false",
        "x,1,,|4 cells; expected 5",
        "\"x\"y,1,,,|what is not CSV",
        "\"x,1,,,|what is not CSV"
      })
  void whatASpreadsheetChangedIsNamedWithItsLine(String line, String message) {
    assertThatThrownBy(() -> read(HEADER + GOOD + line + "\r\n", StandardCharsets.UTF_8))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("counts.csv:3: found ")
        .hasMessageContaining(message);
  }

  @Test
  void bytesOfAnotherCharsetAreFoundInTheirCell() {
    String rows = "plain,1,,,\r\n".repeat(5000);
    assertThatThrownBy(() -> read(HEADER + rows + GOOD, Charset.forName("windows-1252")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(
            "counts.csv:5002: found 'R\uFFFDunion', which is not UTF-8, in column name; expected"
                + " UTF-8");
  }

  @Test
  void aForeignHeaderIsNamed() {
    assertThatThrownBy(() -> read("name,worth\r\n", StandardCharsets.UTF_8))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("counts.csv:1: found the header [name, worth]");
    assertThatThrownBy(() -> read("\uFEFF" + HEADER, StandardCharsets.UTF_8))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("counts.csv:1: found a byte order mark");
    assertThatThrownBy(() -> read("", StandardCharsets.UTF_8))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("counts.csv:1: found nothing; expected the header");
  }

  private List<List<String>> read(String text, Charset charset) throws IOException {
    Files.write(folder.resolve("counts.csv"), text.getBytes(charset));
    List<List<String>> rows = new ArrayList<>();
    CsvReader.read(folder, COUNTS, rows::add);
    return rows;
  }
}
