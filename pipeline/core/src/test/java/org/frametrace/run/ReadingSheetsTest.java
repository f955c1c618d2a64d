package org.frametrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.frametrace.claims.Claim;
import org.frametrace.claims.ClaimsReader;
import org.frametrace.claims.Codes;
import org.frametrace.claims.ReadingSheet;
import org.frametrace.claims.SheetKind;
import org.frametrace.claims.Vocabulary;
import org.frametrace.model.DocumentId;
import org.frametrace.study.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSheetsTest {

  @TempDir Path folder;
  private ReadingSheets sheets;
  private Path file;
  private Path passages;
  private List<Claim> claims = List.of();

  @BeforeEach
  void begin() throws Exception {
    sheets = new ReadingSheets(folder.resolve("claims"));
    file = folder.resolve("claims/ge_30_reading.csv");
    passages = folder.resolve("claims/ge_30_passages.csv");
    Path written =
        Files.writeString(
            folder.resolve("claims.yaml"),
            """
            schema: 1
            paper: Someone 2020
            documents:
              all: {meaning: all documents}
            claims:
              - id: GE-30
                locator: words
                importance: core
                type: level
                paraphrase: Something is said.
                tests:
                  - name: one
                    documents: all
                    measure: {kind: reading, question: Is it?, frames: [rights]}
                    rule: {template: R-LEV, contradicted: 0.3, supported: 0.6}
            """);
    claims =
        ClaimsReader.read(List.of(written), new Vocabulary(Set.of("rights"), Set.of(), Set.of()));
  }

  private static ReadingSheet sheet(SheetKind kind, String... words) {
    return new ReadingSheet(
        "GE-30",
        kind,
        "ge_30" + kind.ending(),
        Stream.of(words)
            .map(
                word ->
                    new ReadingSheet.Row(
                        "p" + word,
                        Set.of("one"),
                        new DocumentId("a.pdf"),
                        1,
                        kind == SheetKind.CRITICISM
                            ? List.of("a.pdf", "3", "=left", word, "right")
                            : List.of("a.pdf", "3", "=left", word, "right; end", "Is it?")))
            .toList());
  }

  private static ReadingSheet criticism(String... words) {
    return sheet(SheetKind.CRITICISM, words);
  }

  private static ReadingSheet reading(String... words) {
    return sheet(SheetKind.PASSAGES, words);
  }

  private void code(String word, String codes) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(word + ",right,,,,,,");
    Files.writeString(file, text.replace(word + ",right,,,,,,", word + ",right," + codes));
  }

  private Codes passage(String name) throws Exception {
    Codes found =
        sheets
            .read(claims)
            .codes()
            .sheets()
            .getOrDefault("ge_30_passages", Collections.emptySortedMap())
            .get(name);
    if (found == null) {
      throw new AssertionError("no codes of " + name);
    }
    return found;
  }

  private String problems() {
    return String.valueOf(
        catchThrowableOfType(InvalidInputException.class, () -> sheets.read(claims)).getMessage());
  }

  @Test
  void keepsTheCodesOfCandidatesThatAreStillThere() throws Exception {
    sheets.write(List.of(criticism("regrets", "condemns")));
    code("condemns", "3,2,,member,named,");

    sheets.write(List.of(criticism("deplores", "condemns")));

    assertThat(Files.readAllLines(file).subList(1, 3))
        .containsExactly(
            "pdeplores,a.pdf,3,'=left,deplores,right,,,,,,",
            "pcondemns,a.pdf,3,'=left,condemns,right,3,2,,member,named,");
  }

  @Test
  void keepsCodedCandidatesThatAreNoMoreAtTheEnd() throws Exception {
    sheets.write(List.of(criticism("regrets", "condemns", "warns")));
    code("condemns", ",,,,generic,=1+1");
    Files.writeString(
        file, Files.readString(file).replace("condemns,a.pdf,3", "condemns,a.pdf,III"));

    sheets.write(List.of(criticism("deplores")));

    assertThat(Files.readAllLines(file).subList(1, 3))
        .containsExactly(
            "pdeplores,a.pdf,3,'=left,deplores,right,,,,,,",
            "pcondemns,a.pdf,,'=left,condemns,right,,,,,generic,'=1+1");
  }

  @Test
  void aSheetThatNobodyCodedGoesWithItsClaimAndACodedOneStays() throws Exception {
    sheets.write(List.of(criticism("regrets"), reading("border")));
    code("regrets", "2,,,,,");
    sheets.write(List.of());
    assertThat(file).content().contains("regrets,right,2");
    assertThat(passages).doesNotExist();
  }

  @Test
  void countsWhatStandsOnASheetHoweverASpreadsheetSavesIt() throws Exception {
    sheets.write(List.of(reading("border", "café", "door")));
    String coded =
        Files.readString(passages)
            .replace("café,right; end,Is it?,,,,", "café,right; end,Is it?, YES ,n,0,why")
            .replace("border,right; end,Is it?,,,,", "border,right; end,Is it?,1,,,");
    List<String> lines = coded.lines().toList();
    String semicolons =
        coded.replace("right; end", "\"right\u0001 end\"").replace(',', ';').replace('\u0001', ';');
    String sorted = String.join("\n", lines.get(0), lines.get(3), lines.get(2), lines.get(1));
    List<byte[]> saved =
        List.of(
            coded.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + coded).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + semicolons).getBytes(StandardCharsets.UTF_8),
            semicolons.getBytes(Charset.forName("windows-1252")),
            coded.replace(',', '\t').getBytes(StandardCharsets.UTF_16),
            sorted.getBytes(StandardCharsets.UTF_8));
    for (byte[] bytes : saved) {
      Files.write(passages, bytes);
      assertThat(passage("pcafé")).isEqualTo(new Codes("yes", "no", "no", ""));
      assertThat(passage("pborder")).isEqualTo(new Codes("yes", "", "", ""));
      assertThat(sheets.read(claims).codes().sheets().get("ge_30_passages")).hasSize(2);
      sheets.write(List.of(reading("border", "café", "door")));
      assertThat(Files.readString(passages)).contains("border,right; end,Is it?,1,,,");
      assertThat(folder.resolve("claims/ge_30_kept_1.csv")).doesNotExist();
    }
  }

  @Test
  void theDigestChangesWithACodeAndWithNothingElse() throws Exception {
    sheets.write(List.of(reading("border", "door")));
    String empty = digest();
    String text = Files.readString(passages);
    Files.writeString(
        passages, text.replace("border,right; end,Is it?,,,,", "border,right; end,Is it?,,,,why"));
    assertThat(digest()).isEqualTo(empty);
    Files.writeString(
        passages, text.replace("border,right; end,Is it?,,,,", "border,right; end,Is it?,y,,,"));
    String coded = digest();
    assertThat(coded).isNotEqualTo(empty);
    Files.writeString(
        passages, text.replace("border,right; end,Is it?,,,,", "border,right; end,Is it?,Yes,,,"));
    assertThat(digest()).isEqualTo(coded);
    sheets.write(List.of(reading("door", "border")));
    assertThat(digest()).isEqualTo(coded);
    Files.writeString(
        passages, text.replace("border,right; end,Is it?,,,,", "border,right; end,Is it?,no,,,"));
    assertThat(digest()).isNotEqualTo(coded);
  }

  private String digest() throws Exception {
    return sheets.read(claims).codes().digest().hex();
  }

  @Test
  void whatIsNoCodeIsSaidWithItsLineAndNothingIsLost() throws Exception {
    sheets.write(List.of(reading("border", "door"), criticism("regrets")));
    code("regrets", "4,,,everybody,,");
    String text =
        Files.readString(passages)
            .replace("door,right; end,Is it?,,,,", "door,right; end,Is it?,perhaps,,2,");
    Files.writeString(passages, text);
    assertThat(problems())
        .contains(
            passages
                + ":3: found 'perhaps' in column 'answer_1'; expected yes, no or unclear (or y, n,"
                + " 1, 0), or nothing where it is not read yet")
        .contains(":3: found '2' in column 'agreed'")
        .contains(file + ":2: found '4' in column 'strength_1'; expected 0, 1, 2, 3 or unclear")
        .contains("'everybody' in column 'target'; expected member, donor, non-member, generic");
    assertThat(passages).content().isEqualTo(text);
  }

  @Test
  void aPassageThatIsCodedTwiceInRowsIsNotGuessedAt() throws Exception {
    sheets.write(List.of(reading("border")));
    String text = Files.readString(passages).replace("Is it?,,,,", "Is it?,yes,,,");
    String row = text.lines().toList().get(1);
    Files.writeString(passages, text + row.replace("yes", "no") + "\r\n");
    assertThat(problems())
        .contains(":3: found the passage 'pborder' a second time, with codes as in line 2")
        .contains("the second person's answers stand in 'answer_2'");
    Files.writeString(passages, text.replace("pborder", ""));
    assertThat(problems()).contains(":2: found codes in a row without the name of its passage");
  }

  @Test
  void whatIsNoSheetAnyMoreIsKeptUnderAnotherNameAndSaid() throws Exception {
    sheets.write(List.of(reading("border")));
    Files.writeString(passages, "\"never closed");
    assertThat(sheets.read(claims).notices()).singleElement().asString().contains("is no sheet");
    sheets.write(List.of(reading("border")));
    Files.writeString(passages, "document,answer\na.pdf,yes\n");
    sheets.write(List.of(reading("border")));

    assertThat(passages).content().contains("pborder,a.pdf,3,");
    assertThat(folder.resolve("claims/ge_30_kept_1.csv")).content().contains("never closed");
    assertThat(folder.resolve("claims/ge_30_kept_2.csv")).content().contains("a.pdf,yes");
  }

  @Test
  void columnsOfOnesOwnAreKeptInACopyAndMissingOnesAreEmpty() throws Exception {
    sheets.write(List.of(reading("border")));
    Files.writeString(passages, "Passage,answer_1,mine\npborder,yes,a remark\n");
    assertThat(passage("pborder")).isEqualTo(new Codes("yes", "", "", ""));
    sheets.write(List.of(reading("border")));
    assertThat(passages)
        .content()
        .contains("pborder,a.pdf,3,'=left,border,right; end,Is it?,yes,,,");
    assertThat(folder.resolve("claims/ge_30_kept_1.csv")).content().contains("a remark");
  }

  @Test
  void saysWhichSheetsWait() throws Exception {
    sheets.write(List.of(reading("border", "door")));
    assertThat(sheets.waiting(claims))
        .containsExactly("to be read by people: " + passages + ", 0 of 2 passages coded");
    Files.writeString(passages, Files.readString(passages).replace("Is it?,,,,", "Is it?,no,,,"));
    assertThat(sheets.waiting(claims)).isEmpty();
  }

  @Test
  void remarksBelowNoHeadingAreKept() throws Exception {
    sheets.write(List.of(reading("regrets")));
    String text = Files.readString(passages);
    Files.writeString(
        passages, text.replaceFirst("note\r?\n", "note,\n").replaceFirst("\r?\n$", ",my remark\n"));

    sheets.write(List.of(reading("regrets")));

    assertThat(folder.resolve("claims/ge_30_kept_1.csv")).content().contains("my remark");
  }

  @Test
  void aSheetWithRemarksAndNoCodesIsNotDeletedWithItsClaim() throws Exception {
    sheets.write(List.of(reading("regrets")));
    String text = Files.readString(passages);
    Files.writeString(
        passages,
        text.replaceFirst("note\r?\n", "note,mine\n").replaceFirst("\r?\n$", ",my remark\n"));

    sheets.write(List.of());

    assertThat(passages).content().contains("my remark");
  }

  @Test
  void codesThatCountForNoClaimAreNamed() throws Exception {
    sheets.write(List.of(criticism("regrets")));
    code("regrets", "3,2,,member,named,");
    Files.move(file, folder.resolve("claims/ge_29_reading.csv"));

    assertThat(sheets.waiting(claims)).anyMatch(line -> line.contains("count for no claim"));
  }
}
