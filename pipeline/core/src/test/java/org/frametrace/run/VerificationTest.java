package org.frametrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.frametrace.model.Digest;
import org.frametrace.study.Study;
import org.frametrace.tables.CsvWriter;
import org.frametrace.tables.DocumentTables;
import org.frametrace.tables.FrameTables;
import org.frametrace.tables.TableDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

  @TempDir Path folder;

  private Path output;
  private Path tables;

  @BeforeEach
  void writeResults() throws IOException {
    output = folder.resolve("out");
    tables = Files.createDirectories(output.resolve("tables"));
    write(FrameTables.ENTRIES, "frame", "meetings", "hits", "2");
    write(FrameTables.FRAMES_BY_DOCUMENT, "document", "é.txt", "frame", "meetings", "hits", "2");
    List<String> hit = row(DocumentTables.HITS, "document", "é.txt", "frame", "meetings");
    CsvWriter.write(tables, DocumentTables.HITS.table(List.of(hit, hit)));
    record();
  }

  @Test
  void resultsThatAgreeHaveNoProblem() throws Exception {
    assertThat(problems("")).isEmpty();
  }

  @Test
  void tablesThatWereSavedAnewAreNamedOneByOneAndTheOthersAreStillChecked() throws Exception {
    change(FrameTables.ENTRIES, "2", "2.0", StandardCharsets.UTF_8);
    change(DocumentTables.HITS, "", "", Charset.forName("windows-1252"));
    write(FrameTables.FRAMES_BY_YEAR, "frame", "meetings", "year", "2001", "hits", "7");
    record();
    assertThat(problems("expect: [{table: frames_by_year, column: hits, value: 9}]"))
        .satisfiesExactlyInAnyOrder(
            one ->
                assertThat(one)
                    .endsWith(
                        "entries.csv:2: found '2.0' in column hits; expected a whole number in"
                            + " digits alone, such as 1234, or nothing"),
            one ->
                assertThat(one)
                    .contains("hits.csv:2: found '\uFFFD.txt', which is not UTF-8")
                    .endsWith("in column document; expected UTF-8"),
            one -> assertThat(one).startsWith("[2001, meetings]").contains("frames_by_year.csv"),
            one -> assertThat(one).contains("hits is 7, expected 9"));
  }

  @Test
  void hitsAreComparedWithTheCountsOfTheirDocument() throws Exception {
    write(DocumentTables.HITS, "document", "é.txt", "frame", "meetings");
    record();
    assertThat(problems(""))
        .containsExactly(
            "[é.txt, meetings]: hits of frames_by_document.csv is 2, the number of rows of hits.csv"
                + " is 1");
  }

  @Test
  void anExpectationOfAMissingRowColumnOrTableIsNamed() throws Exception {
    List<String> problems =
        problems(
            """
            expect:
              - {table: hits, where: {frame: meetings}, column: zone, value: body}
              - {table: entries, column: rate, value: 1}
              - {table: claims, column: n, value: 1}
              - {table: entries, where: {frame: meetings}, column: hits, value: 2}
            """);
    assertThat(problems).hasSize(3);
    assertThat(problems.get(0)).contains("one row was expected to fit, found 2");
    assertThat(problems.get(1)).contains("there is no column 'rate'");
    assertThat(problems.get(2)).contains("there is no such table; there are [entries,");
  }

  private List<String> problems(String more) throws Exception {
    Study study = new SmallStudy(folder).read("main", more);
    return Verification.problems(study, output);
  }

  private void write(TableDefinition definition, String... cells) throws IOException {
    CsvWriter.write(tables, definition.table(List.of(row(definition, cells))));
  }

  private void change(TableDefinition definition, String from, String to, Charset charset)
      throws IOException {
    Path file = tables.resolve(definition.fileName());
    String text = Files.readString(file);
    Files.write(file, (from.isEmpty() ? text : text.replace(from, to)).getBytes(charset));
  }

  /** Writes a record of the tables as they are, so that their digests are no problem. */
  private void record() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (var files = Files.list(tables)) {
      for (Path file : files.toList()) {
        digests.put("tables/" + file.getFileName(), Digest.of(file).hex());
      }
    }
    RunRecord.write(output, Map.of("results", digests));
  }

  /** Returns a row with some cells; the others are empty. */
  private static List<String> row(TableDefinition definition, String... cells) {
    List<String> row = new ArrayList<>();
    definition.columns().forEach(column -> row.add(""));
    for (int i = 0; i < cells.length; i += 2) {
      row.set(definition.index(cells[i]), cells[i + 1]);
    }
    return row;
  }
}
