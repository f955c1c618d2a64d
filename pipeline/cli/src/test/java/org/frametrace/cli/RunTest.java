package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, through the program's own entry point, on documents written for the test. */
class RunTest {

  @TempDir Path folder;

  private StudyFolder study;

  @BeforeEach
  void writeCorpus() throws IOException {
    study = new StudyFolder(folder);
    study.add(
        "a.txt",
        2001,
        "Alpha",
        "en",
        """
        The seminar dealt with migration management in the region.

        Human rights were mentioned once, and the weather was fine that day.
        """);
    study.add(
        "b.txt",
        2001,
        "Beta",
        "en",
        """
        The harvest was good this year and nobody spoke of anything else.

        Remittances and poverty reduction filled the second page.
        """);
    study.add(
        "c.txt", 2002, "Alpha", "en", "Well managed migration is an asset for all of them.\n");
    study.add(
        "d.txt",
        2002,
        "Alpha",
        "fr",
        "La gestion des migrations occupe la deuxième partie du texte.\n");
  }

  @Test
  void countsFramesByYearWithTheirDocuments() throws IOException {
    assertThat(study.command("run").code()).isZero();
    List<List<String>> rows = rows("frames_by_year.csv", "year", "frame", "documents", "hits");
    assertThat(rows)
        .contains(
            List.of("2001", "migration_management", "2", "1"),
            List.of("2001", "rights_based", "2", "1"),
            List.of("2001", "development", "2", "2"),
            List.of("2002", "migration_management", "1", "1"),
            List.of("2002", "development", "1", "0"));
  }

  @Test
  void reportsADocumentOfAnotherLanguageAsNotMeasured() throws IOException {
    study.command("run");
    assertThat(rows("documents.csv", "document", "language", "words", "status", "reason"))
        .contains(List.of("d.txt", "fr", "", "skipped", "language not measured"));
    assertThat(rows("frames_by_document.csv", "document")).doesNotContain(List.of("d.txt"));
  }

  @Test
  void measuresTheEnglishParagraphsOfADocumentAndSaysHowMuchItLeavesOut() throws IOException {
    String french =
        "Le rapport traite de la gestion des migrations dans la région, une fois encore.";
    String english =
        """
        Summary: the report deals with migration management in the region, and it says so at length.

        The governments of the region have asked for more of it, and the organization has agreed
        to help them with advice, training and money for as long as there is any need of it, which
        will be for many years to come, as far as anybody can see at the moment.
        """;
    study.add("e.txt", 2003, "Beta", "fr", english + ("\n" + french + "\n").repeat(6));
    study.command("run");
    assertThat(rows("frames_by_year.csv", "year", "frame", "documents", "hits"))
        .contains(List.of("2003", "migration_management", "1", "1"));
    assertThat(rows("documents.csv", "document", "status", "other_language_words"))
        .contains(List.of("e.txt", "done", "84"));
    assertThat(rows("coverage.csv", "year", "other_language_words"))
        .contains(List.of("2003", "84"));
  }

  @Test
  void whatTheTextSaysOutlivesACorrectionOfItsRow() throws IOException {
    study.add("e.txt", 2003, "", "en", "© IOM 2004\n\nMigration management and human rights.\n");
    study.command("run");
    assertThat(rows("documents.csv", "document", "issuer", "issuer_source"))
        .contains(List.of("e.txt", "IOM", "front matter"));
    assertThat(rows("conflicts.csv"))
        .contains(List.of("e.txt", "year", "2003", "metadata", "2004", "front matter"));
    Path metadata = study.folder.resolve("corpus/metadata.csv");
    Files.writeString(metadata, Files.readString(metadata).replace("2003", "2004"));
    study.command("run");
    assertThat(rows("documents.csv", "document", "year", "issuer"))
        .contains(List.of("e.txt", "2004", "IOM"));
    assertThat(rows("conflicts.csv")).noneMatch(row -> row.contains("e.txt"));
  }

  @Test
  void doesNothingTheSecondTime() throws IOException {
    study.command("run");
    String first = Files.readString(study.output.resolve("run.json"));
    StudyFolder.Printed second = study.command("run");
    assertThat(second.code()).isZero();
    assertThat(second.out()).contains("Nothing has changed");
    assertThat(Files.readString(study.output.resolve("run.json"))).isEqualTo(first);
  }

  @Test
  void givesTheSameBytesOnAnyNumberOfThreads() throws IOException {
    study.command("run", "--threads", "1");
    SortedMap<String, String> one = study.tables();
    Path other = folder.resolve("other");
    StudyFolder.execute(
        "run", study.studyFile().toString(), "--threads", "2", "--output", other.toString());
    assertThat(StudyFolder.tables(other)).isEqualTo(one);
  }

  @Test
  void movesNoOtherDocumentWhenOneIsAdded() throws IOException {
    study.command("run");
    List<List<String>> before = rows("frames_by_document.csv");
    study.add("e.txt", 2001, "Beta", "en", "Migration management and human rights again.\n");
    study.command("run");
    List<List<String>> after = rows("frames_by_document.csv");
    assertThat(after.stream().filter(row -> !row.getFirst().equals("e.txt"))).isEqualTo(before);
    assertThat(readDocuments()).containsExactly("e.txt");
  }

  @Test
  void tagsNothingAgainWhenALexiconChanges() throws IOException {
    study.command("run");
    study.study("");
    Path lexicon = folder.resolve("harvest.csv");
    Files.writeString(
        lexicon, "frame,id,level,pattern,exclude,source,note\nharvest,HV01,n,harvest,,J,\n");
    String yaml = Files.readString(study.studyFile());
    Files.writeString(study.studyFile(), yaml.replace("files: [", "files: [" + lexicon + ", "));
    assertThat(study.command("run").err()).doesNotContain("problem");
    assertThat(rows("entries.csv", "entry", "hits")).contains(List.of("HV01", "1"));
    assertThat(readDocuments()).isEmpty();
  }

  @Test
  void forgetsADocumentThatLeftTheCorpus() throws IOException {
    study.command("run");
    Files.delete(study.document("a.txt"));
    StudyFolder.Printed printed = study.command("run");
    assertThat(printed.err()).contains("a.txt");
    assertThat(rows("documents.csv", "document")).doesNotContain(List.of("a.txt"));
    assertThat(rows("hits.csv", "document")).doesNotContain(List.of("a.txt"));
  }

  @Test
  void changesGroupsWithoutReadingAgainWhenMetadataChange() throws IOException {
    study.command("run");
    Path metadata = folder.resolve("corpus/metadata.csv");
    Files.writeString(metadata, Files.readString(metadata).replace("Beta", "Gamma"));
    study.command("run");
    assertThat(rows("frames_by_group.csv", "group"))
        .contains(List.of("Gamma"))
        .doesNotContain(List.of("Beta"));
    assertThat(readDocuments()).isEmpty();
  }

  @Test
  void addsUp() {
    study.command("run");
    StudyFolder.Printed verified = study.command("verify");
    assertThat(verified.out()).contains("Everything agrees");
    assertThat(verified.code()).isZero();
  }

  @Test
  void noticesATableThatSomebodyChanged() throws IOException {
    study.command("run");
    Path table = study.output.resolve("tables/entries.csv");
    Files.writeString(table, Files.readString(table).replace("MM01", "MM99"));
    StudyFolder.Printed verified = study.command("verify");
    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).contains("tables/entries.csv is not what the run wrote");
    study.command("run");
    assertThat(study.command("verify").code()).isZero();
  }

  @Test
  void holdsTheTablesToWhatTheStudyExpects() throws IOException {
    study.study(
        """
        expect:
          - {table: frames_by_year, where: {year: 2001, frame: development}, column: hits, value: 2}
          - {table: frames_by_year, where: {year: 2002, frame: development}, column: hits, value: 7}
        """);
    study.command("run");
    StudyFolder.Printed verified = study.command("verify");
    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out().lines().toList())
        .singleElement()
        .asString()
        .contains("hits is 0, expected 7");
  }

  @Test
  void findsAPatternWithTheSemanticsOfTheLexicons() {
    study.command("run");
    StudyFolder.Printed printed =
        StudyFolder.execute(
            "kwic",
            study.studyFile().toString(),
            "manage/V migration",
            "--format",
            "csv",
            "--output",
            study.output.toString());
    assertThat(printed.err()).contains("Found: 1.");
    assertThat(printed.out()).contains("c.txt,2002,,").contains("managed migration");
  }

  @Test
  void tracesAHitToTheCharactersOfItsFile() throws IOException {
    study.command("run");
    String hit =
        rows("hits.csv", "hit", "entry").stream()
            .filter(r -> r.get(1).equals("MM01"))
            .findFirst()
            .orElseThrow()
            .getFirst();
    StudyFolder.Printed printed =
        StudyFolder.execute(
            "trace", study.studyFile().toString(), hit, "--output", study.output.toString());
    assertThat(printed.code()).isZero();
    assertThat(printed.out())
        .contains("MM01  migration management")
        .contains("as there  migration management")
        .contains("a.txt");
  }

  @Test
  void goesOnFromWhereItWasKilled() throws Exception {
    for (int i = 0; i < 30; i++) {
      study.add(
          "more" + i + ".txt",
          2003,
          "Gamma",
          "en",
          ("Number " + i + " speaks of migration management and of remittances. ").repeat(40));
    }
    Path whole = folder.resolve("whole");
    StudyFolder.execute("run", study.studyFile().toString(), "--output", whole.toString());
    for (long delay : new long[] {1_500, 2_500, 3_500}) {
      Process process = KilledRun.start(study);
      Thread.sleep(delay);
      process.destroyForcibly().waitFor();
    }
    assertThat(study.command("run").code()).isZero();
    assertThat(study.tables()).isEqualTo(StudyFolder.tables(whole));
  }

  private List<String> readDocuments() throws IOException {
    return Files.readAllLines(study.output.resolve("log.jsonl")).stream()
        .filter(line -> line.contains("\"stage\":\"extract\""))
        .map(line -> line.replaceAll(".*\"document\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private List<List<String>> rows(String table, String... columns) throws IOException {
    return CsvRows.of(study.output.resolve("tables").resolve(table), columns);
  }

  @Test
  void takesAFinishedRunForEveryStageBeforeItsEnd() {
    study.command("run");
    assertThat(study.command("measure").out()).contains("Nothing has changed");
    assertThat(study.output.resolve("tables/claims.csv")).exists();
  }

  @Test
  void leavesNoResultOfAnEarlierRunBesideNewerOnes() throws IOException {
    study.command("run");
    study.add("e.txt", 2001, "Beta", "en", "Migration management and human rights again.\n");
    study.command("measure");
    assertThat(study.output.resolve("tables/hits.csv")).exists();
    assertThat(study.output.resolve("tables/claims.csv")).doesNotExist();
    assertThat(study.output.resolve("report/index.html")).doesNotExist();
  }

  @Test
  void leavesFinishedResultsAloneWhenDocumentsAreOnlyTagged() throws IOException {
    study.command("run");
    SortedMap<String, String> before = study.tables();
    study.add("e.txt", 2001, "Beta", "en", "Migration management and human rights again.\n");
    StudyFolder.Printed tagged = study.command("annotate");
    assertThat(tagged.out()).contains("5 documents: 4 done, 1 skipped, 0 failed.");
    assertThat(study.tables()).isEqualTo(before);
    assertThat(study.command("run").out()).doesNotContain("Nothing has changed");
    assertThat(readDocuments()).isEmpty();
  }

  @Test
  void keepsTheTablesOfARunThatIsOnlyCounted() throws IOException {
    study.command("measure");
    SortedMap<String, String> measured = new TreeMap<>(study.tables());
    study.command("run");
    SortedMap<String, String> all = study.tables();
    measured.remove("datapackage.json");
    assertThat(all).containsAllEntriesOf(measured);
  }
}
