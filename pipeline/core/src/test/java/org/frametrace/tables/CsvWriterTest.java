package org.frametrace.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private static final TableDefinition MIXED =
      new TableDefinition(
          "mixed",
          "A row.",
          List.of(
              new Column("id", Column.Type.STRING, "", "Id."),
              new Column("value", Column.Type.NUMBER, "", "Value."),
              new Column("text", Column.Type.STRING, "", "Text.")));

  @TempDir Path folder;

  @Test
  void linesEndInCrLfAndThereIsNoByteOrderMark() throws IOException {
    CsvWriter.write(folder, MIXED.table(List.of(List.of("a", "1.5", "é"), List.of("b", "", ""))));
    assertThat(Files.readAllBytes(folder.resolve("mixed.csv")))
        .isEqualTo("id,value,text\r\na,1.5,é\r\nb,,\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void separatorsAndQuotesAreQuoted() throws IOException {
    assertThat(written("say \"no\", please")).isEqualTo("\"say \"\"no\"\", please\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\uFEFF=1", "\u200B@x", "＝1", "＠x"})
  void textThatASpreadsheetWouldRunGetsAnApostrophe(String text) throws IOException {
    assertThat(read(text)).isEqualTo("'" + text);
  }

  @Test
  void textBehindTabsAndLineBreaksIsNoFormulaEither() throws IOException {
    assertThat(read("\t=1")).isEqualTo("'␉=1");
    assertThat(read("\r\n=1")).isEqualTo("'␍␊=1");
  }

  @Test
  void aSemicolonBeginsACellInSomeLocales() throws IOException {
    assertThat(read("x;=1+cmd|' /C calc'!A0;")).isEqualTo("x;'=1+cmd|' /C calc'!A0;");
    assertThat(read("=a; -b; c-d")).isEqualTo("'=a;' -b; c-d");
  }

  @Test
  void ordinaryTextIsKept() throws IOException {
    for (String text : List.of("a-b", "1 = 1", "e@mail", "; –", "(=)", "ça ; va", "漢字", "👍")) {
      assertThat(read(text)).isEqualTo(text);
    }
  }

  @Test
  void controlCharactersAndBrokenTextBecomeVisible() throws IOException {
    assertThat(read("a\nb\u0000c\u007Fd")).isEqualTo("a␊b␀c␡d");
    assertThat(read("a\uD800b\u0085c\uFFFFd\u2028")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
  }

  @Test
  void negativeNumbersAreNotTouched() throws IOException {
    CsvWriter.write(folder, MIXED.table(List.of(List.of("a", "-1.5", ""))));
    assertThat(Files.readString(folder.resolve("mixed.csv"))).contains("a,-1.5,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "1,5", "NaN", "+1", "٣", "1\n", " 1"})
  void textInAColumnOfNumbersIsRefused(String cell) {
    assertThatThrownBy(() -> CsvWriter.write(folder, MIXED.table(List.of(List.of("a", cell, "")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("column value of table mixed holds number cells");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anUnfinishedTableLeavesTheOldOneInPlace() throws IOException {
    CsvWriter.write(folder, MIXED.table(List.of(List.of("old", "1", ""))));
    try (CsvWriter writer = CsvWriter.open(folder, MIXED)) {
      writer.write(List.of("new", "2", ""));
    }
    assertThat(Files.readString(folder.resolve("mixed.csv"))).contains("old").doesNotContain("new");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whatIsWrittenReadsBackAndNoCellBeginsAFormula() throws IOException {
    long seed = 7;
    Random random = new Random(seed);
    List<List<String>> rows = new ArrayList<>();
    String alphabet = "ab=+-@;, \"\t\r\n\u0000\uFEFF＝\uD800'0é";
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      rows.add(List.of("r" + i, Cells.number(random.nextGaussian()), text.toString()));
    }
    CsvWriter.write(folder, MIXED.table(rows));
    List<List<String>> back = rows();
    assertThat(Files.readAllLines(folder.resolve("mixed.csv"))).as("seed %d", seed).hasSize(2001);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = back.get(i);
      assertThat(row.subList(0, 2)).as("seed %d", seed).isEqualTo(rows.get(i).subList(0, 2));
      for (String cell : row.get(2).split(";", -1)) {
        assertThat(cell.strip())
            .as("seed %d, row %d", seed, i)
            .doesNotMatch("(?s)[\\s\uFEFF␀-␟]*[=+\\-@＝].*");
      }
    }
  }

  private String written(String text) throws IOException {
    CsvWriter.write(folder, MIXED.table(List.of(List.of("x", "", text))));
    String all = Files.readString(folder.resolve("mixed.csv"));
    return all.substring(all.indexOf("x,,") + 3, all.length() - 2);
  }

  private String read(String text) throws IOException {
    CsvWriter.write(folder, MIXED.table(List.of(List.of("x", "", text))));
    return rows().getFirst().get(2);
  }

  private List<List<String>> rows() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    CsvReader.read(folder, MIXED, rows::add);
    return rows;
  }
}
