package org.frametrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frametrace.tables.ActorTables;
import org.frametrace.tables.ClaimTables;
import org.frametrace.tables.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSheetsTest {

  @TempDir Path folder;
  private ReadingSheets sheets;
  private Path file;

  @BeforeEach
  void begin() {
    sheets = new ReadingSheets(folder.resolve("claims"));
    file = folder.resolve("claims/g30_reading.csv");
  }

  private static Table sheet(String... words) {
    return ActorTables.reading("g30_reading")
        .table(
            List.of(words).stream()
                .map(word -> List.of("a.pdf", "3", "=left", word, "right", "", "", ""))
                .toList());
  }

  private void code(String word, String codes) throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace(word + ",right,,,", word + ",right," + codes));
  }

  @Test
  void keepsTheCodesOfCandidatesThatAreStillThere() throws Exception {
    sheets.write(List.of(sheet("regrets", "condemns")));
    code("condemns", "member,named,3");

    sheets.write(List.of(sheet("deplores", "condemns")));

    assertThat(Files.readAllLines(file).subList(1, 3))
        .containsExactly(
            "a.pdf,3,'=left,deplores,right,,,", "a.pdf,3,'=left,condemns,right,member,named,3");
  }

  @Test
  void keepsCodedCandidatesThatAreNoMoreAtTheEnd() throws Exception {
    sheets.write(List.of(sheet("regrets", "condemns", "warns")));
    code("condemns", ",generic,");

    sheets.write(List.of(sheet("deplores")));

    assertThat(Files.readAllLines(file).subList(1, 3))
        .containsExactly(
            "a.pdf,3,'=left,deplores,right,,,", "a.pdf,3,'=left,condemns,right,,generic,");
  }

  @Test
  void aSheetThatNobodyCodedGoesWithItsClaim() throws Exception {
    sheets.write(List.of(sheet("regrets")));
    sheets.write(List.of());
    assertThat(file).doesNotExist();
  }

  @Test
  void keepsTheAnswersToPassagesBesideCriticism() throws Exception {
    Path passages = folder.resolve("claims/g30_passages.csv");
    Table drawn =
        ClaimTables.passages("g30_passages")
            .table(List.of(List.of("a.pdf", "3", "left", "border", "right", "Is it?", "", "", "")));
    sheets.write(List.of(sheet("regrets"), drawn));
    Files.writeString(
        passages, Files.readString(passages).replace("Is it?,,,", "Is it?,yes,plainly,AB"));

    sheets.write(List.of(sheet("regrets"), drawn));
    assertThat(passages).content().contains("border,right,Is it?,yes,plainly,AB");

    sheets.write(List.of());
    assertThat(passages).exists();
    assertThat(file).doesNotExist();
  }

  @Test
  void aCodedSheetStaysWithoutItsClaim() throws Exception {
    sheets.write(List.of(sheet("regrets")));
    code("regrets", "donor,,");
    sheets.write(List.of());
    assertThat(file).content().contains("donor");
  }

  @Test
  void aByteOrderMarkDoesNotHideTheCodes() throws Exception {
    sheets.write(List.of(sheet("regrets")));
    code("regrets", "donor,,");
    Files.writeString(file, "\uFEFF" + Files.readString(file));
    sheets.write(List.of(sheet("regrets")));
    assertThat(Files.readAllLines(file)).hasSize(2).element(1).asString().contains("donor");
  }

  @Test
  void whatIsNoSheetAnyMoreIsKeptUnderAnotherName() throws Exception {
    sheets.write(List.of(sheet("regrets")));
    Files.writeString(file, Files.readString(file).replace(',', ';'));
    sheets.write(List.of(sheet("regrets")));
    Files.writeString(file, "\"never closed");
    sheets.write(List.of(sheet("regrets")));

    assertThat(file).content().contains("a.pdf,3,");
    assertThat(folder.resolve("claims/g30_kept_1.csv")).content().contains("a.pdf;3;");
    assertThat(folder.resolve("claims/g30_kept_2.csv")).content().contains("never closed");
  }
}
