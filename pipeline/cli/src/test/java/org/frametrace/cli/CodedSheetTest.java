package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a sheet of passages to a verdict, through the program's own entry point. */
class CodedSheetTest {

  private static final List<String> WORDS =
      List.of(
          "harvest",
          "river",
          "village",
          "winter",
          "market",
          "bridge",
          "teacher",
          "garden",
          "letter",
          "window",
          "mountain",
          "story",
          "kitchen",
          "engine",
          "painter",
          "summer",
          "island",
          "forest");

  private static final String CLAIMS =
      """
      schema: 1
      paper: Someone 2020
      documents:
        all: {meaning: all documents}
      claims:
        - id: MADE-01
          locator: words
          importance: core
          type: level
          paraphrase: Most passages praise it.
          tests:
            - name: praise
              documents: all
              measure: {kind: reading, question: Is it praised?, frames: [migration_management], passages: 60}
              rule: {template: R-LEV, contradicted: 0.3, supported: 0.6}
          needs: [nothing]
      """;

  @TempDir Path folder;

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int paragraph = 0; paragraph < 100; paragraph++) {
      for (int sentence = 0; sentence < 4; sentence++) {
        text.append("The");
        for (int word = 0; word < 7; word++) {
          text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        text.append(" was number ").append(random.nextInt(1_000_000)).append(". ");
      }
      if (paragraph % 33 == 0) {
        text.append("The ")
            .append(WORDS.get(random.nextInt(WORDS.size())))
            .append(" of migration management was number ")
            .append(random.nextInt(1_000_000))
            .append(".");
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  @Test
  void theVerdictFollowsFromWhatPeopleWriteInASpreadsheet() throws IOException {
    StudyFolder study = new StudyFolder(folder);
    Random random = new Random(5);
    for (int i = 0; i < 32; i++) {
      study.add(
          String.format(Locale.ROOT, "d%02d.txt", i), 2000 + i % 4, "Alpha", "en", text(random));
    }
    Path file = study.studyFile();
    Path claims = Files.writeString(folder.resolve("claims.yaml"), CLAIMS);
    Files.writeString(
        file, Files.readString(file).replaceAll("claims: \\[.*]", "claims: [" + claims + "]"));
    Path sheet = study.output.resolve("tables/claims/made_01_passages.csv");

    StudyFolder.Printed first = study.command("run");
    assertThat(first.err()).contains("to be read by people: " + sheet + ", 0 of 60 passages coded");
    assertThat(verdict(study)).containsExactly("needs human reading", "0", "");
    String empty = Files.readString(sheet);

    String yes = empty.replace("Is it praised?,,,,", "Is it praised?,yes,,,");
    assertThat(yes).isNotEqualTo(empty);
    Files.write(
        sheet,
        yes.replace(',', ';').replace("\r\n", "\n").getBytes(Charset.forName("windows-1252")));
    StudyFolder.Printed second = study.command("run");
    assertThat(second.out()).doesNotContain("Nothing has changed");
    assertThat(second.err()).doesNotContain("to be read");
    assertThat(verdict(study)).containsExactly("supported", "60", "1");
    assertThat(Files.readString(sheet)).isEqualTo(yes);
    SortedMap<String, String> tables = study.tables();
    assertThat(study.command("run").out()).contains("Nothing has changed");

    Files.writeString(sheet, empty.replace("Is it praised?,,,,", "Is it praised?,NO,n,,"));
    study.command("claims");
    assertThat(verdict(study)).containsExactly("contradicted", "60", "0");
    Files.writeString(sheet, yes);
    study.command("run");
    assertThat(study.tables()).isEqualTo(tables);

    List<String> lines = new ArrayList<>(yes.lines().toList());
    lines.set(5, lines.get(5).replace(",yes,", ",maybe,"));
    String wrong = String.join("\r\n", lines);
    Files.writeString(sheet, wrong);
    StudyFolder.Printed refused = study.command("run");
    assertThat(refused.code()).isNotZero();
    assertThat(refused.err()).contains(sheet + ":6: found 'maybe' in column 'answer_1'");
    assertThat(sheet).content().isEqualTo(wrong);
  }

  private static List<String> verdict(StudyFolder study) throws IOException {
    return CsvRows.of(study.output.resolve("tables/claims.csv"), "verdict", "coded", "estimate")
        .getFirst();
  }
}
