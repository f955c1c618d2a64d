package org.frametrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.frametrace.corenlp.ModelLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong, the user reads what it is and what to do, and nothing that was right is lost.
 */
class BadInputTest {

  private static final String HEALTHY = "A seminar on migration management was held in the town.\n";

  @TempDir Path folder;

  private StudyFolder study;

  @BeforeEach
  void writeCorpus() throws IOException {
    study = new StudyFolder(folder);
    study.add("healthy.txt", 2001, "Alpha", "en", HEALTHY);
  }

  @Test
  void saysThatTheCorpusFolderIsMissing() {
    StudyFolder.Printed printed =
        study.command("run", "--corpus", folder.resolve("nowhere").toString());
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).contains("nowhere").contains("Nothing was run");
    assertThat(study.output).doesNotExist();
  }

  @Test
  void saysThatTheCorpusIsEmpty() throws IOException {
    Files.delete(study.document("healthy.txt"));
    Files.delete(folder.resolve("corpus/metadata.csv"));
    StudyFolder.Printed printed = study.command("run");
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).contains("documents");
    assertThat(study.output).doesNotExist();
  }

  @Test
  void reportsEverythingThatIsWrongAtOnceWithItsLine() throws IOException {
    study.study("meazure: {}");
    Files.writeString(
        folder.resolve("corpus/metadata.csv"), "file,year\nhealthy.txt,20O1\nhealthy.txt,2001\n");
    StudyFolder.Printed unknownKey = study.command("check");
    assertThat(unknownKey.code()).isEqualTo(2);
    assertThat(unknownKey.err())
        .contains("study.yaml:")
        .contains("meazure")
        .contains("did you mean 'measure'?");
    study.study("");
    StudyFolder.Printed metadata = study.command("run");
    assertThat(metadata.code()).isEqualTo(2);
    assertThat(metadata.err())
        .contains("metadata.csv:2")
        .contains("20O1")
        .contains("metadata.csv:3")
        .contains("healthy.txt");
    assertThat(study.output).doesNotExist();
  }

  @Test
  void saysWhereAPatternDoesNotParse() throws IOException {
    Path lexicon = folder.resolve("mine.csv");
    Files.writeString(
        lexicon,
        "frame,id,level,pattern,exclude,source,note\nmine,MY01,n,good,,J,\nmine,MY02,n,(good|bad,,J,\n");
    String yaml = Files.readString(study.studyFile());
    Files.writeString(study.studyFile(), yaml.replace("files: [", "files: [" + lexicon + ", "));
    StudyFolder.Printed printed = study.command("run");
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).contains("mine.csv:3:").contains("expected");
  }

  @Test
  void keepsTheHealthyDocumentBesideBrokenOnes() throws IOException {
    Files.write(study.document("empty.txt"), new byte[0]);
    encryptedPdf(study.document("locked.pdf"));
    Files.writeString(study.document("broken.pdf"), "%PDF-1.7\nnothing more");
    Files.writeString(
        study.document("two\nlines.txt"), HEALTHY + "It has a strange name, and text enough.\n");
    Path outside =
        Files.writeString(folder.resolve("secret.txt"), "Human rights are secret here.\n");
    Files.createSymbolicLink(study.document("link.txt"), outside);
    study.study("limits: {failed-share: 1}");
    StudyFolder.Printed printed = study.command("run");
    assertThat(printed.code()).isZero();
    assertThat(
            CsvRows.of(
                study.output.resolve("tables/documents.csv"), "document", "status", "reason"))
        .contains(
            List.of("healthy.txt", "done", ""),
            List.of("empty.txt", "failed", "empty file"),
            List.of("locked.pdf", "failed", "encrypted"),
            List.of("link.txt", "failed", "outside corpus"))
        .hasSize(6);
    assertThat(CsvRows.of(study.output.resolve("tables/hits.csv"), "frame"))
        .doesNotContain(List.of("rights_based"));
    assertThat(study.command("verify").out()).contains("Everything agrees");
  }

  @Test
  void measuresOneLanguageAtATime() throws IOException {
    study.study("annotate: {languages: [en, fr]}");
    StudyFolder.Printed printed = study.command("run");
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).contains("[en, fr]").contains("never pooled");
    assertThat(study.output).doesNotExist();
  }

  @Test
  void saysWhatToRunWhereTheModelsOfALanguageAreMissing() {
    assertThat(StudyLanguage.problem(Path.of("s.yaml"), List.of("xx")).orElseThrow().message())
        .contains("en (english), fr (french), es (spanish)");
    assertThat(StudyLanguage.installation(ModelLanguage.FRENCH))
        .contains("./frametrace models french")
        .contains("281 MB");
    assertThat(StudyLanguage.problem(Path.of("s.yaml"), List.of("fr")).isEmpty())
        .isEqualTo(ModelLanguage.FRENCH.isInstalled());
  }

  @Test
  void keepsTheDescribedFileWhenACopyOfItIsAdded() throws IOException {
    Files.copy(study.document("healthy.txt"), study.document("0copy.txt"));
    assertThat(study.command("run").code()).isZero();
    assertThat(
            CsvRows.of(
                study.output.resolve("tables/documents.csv"), "document", "year", "duplicate_of"))
        .containsExactlyInAnyOrder(
            List.of("0copy.txt", "", "healthy.txt"), List.of("healthy.txt", "2001", ""));
  }

  @Test
  void tracesAHitOfAFileWhoseNameASpreadsheetWouldRun() throws IOException {
    Files.move(study.document("healthy.txt"), study.document("=1+1.txt"));
    Files.delete(folder.resolve("corpus/metadata.csv"));
    study.study("annotate: {languages: [en]}");
    assertThat(study.command("run").code()).isZero();
    List<List<String>> hits =
        CsvRows.of(study.output.resolve("tables/hits.csv"), "hit", "document");
    assertThat(hits)
        .singleElement()
        .satisfies(row -> assertThat(row.get(1)).isEqualTo("'=1+1.txt"));
    StudyFolder.Printed traced =
        StudyFolder.execute(
            "trace",
            study.studyFile().toString(),
            hits.getFirst().getFirst(),
            "--output",
            study.output.toString());
    assertThat(traced.code()).as(traced.err()).isZero();
    assertThat(traced.out()).contains("=1+1.txt").contains("migration management");
  }

  @Test
  void endsWithOneWhenMoreFailThanTheStudyAllows() throws IOException {
    Files.write(study.document("empty.txt"), new byte[0]);
    study.study("limits: {failed-share: 0.1}");
    StudyFolder.Printed printed = study.command("run");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err()).contains("outcomes.csv");
  }

  @Test
  void refusesASecondRunOnTheSameFolder() throws IOException {
    Files.createDirectories(study.output);
    try (FileChannel channel =
            FileChannel.open(
                study.output.resolve(".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      StudyFolder.Printed printed = study.command("run");
      assertThat(printed.code()).isEqualTo(3);
      assertThat(printed.err()).contains("Another run is writing");
    }
  }

  @Test
  void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(mount(disk, "size=120k")).as("a small disk can be mounted here").isTrue();
    try {
      StudyFolder.Printed full =
          StudyFolder.execute(
              "run", study.studyFile().toString(), "--output", disk.resolve("out").toString());
      assertThat(full.code()).isEqualTo(3);
      assertThat(full.err()).contains("The disk is full");
      assertThat(command("mount", "-o", "remount,size=200m", disk.toString())).isZero();
      StudyFolder.Printed again =
          StudyFolder.execute(
              "run", study.studyFile().toString(), "--output", disk.resolve("out").toString());
      assertThat(again.code()).as(again.err()).isZero();
    } finally {
      command("umount", disk.toString());
    }
  }

  @Test
  void saysThatResultsCannotBeWrittenThere() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(mount(disk, "ro")).as("a read-only disk can be mounted here").isTrue();
    try {
      StudyFolder.Printed printed =
          StudyFolder.execute(
              "run", study.studyFile().toString(), "--output", disk.resolve("out").toString());
      assertThat(printed.code()).isEqualTo(3);
      assertThat(printed.err()).contains("cannot be written").contains("--output");
    } finally {
      command("umount", disk.toString());
    }
  }

  private static boolean mount(Path folder, String options) throws Exception {
    return command("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) == 0;
  }

  private static int command(String... words) throws Exception {
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    }
  }

  private static void encryptedPdf(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
  }
}
