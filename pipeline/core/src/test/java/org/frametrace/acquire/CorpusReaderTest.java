package org.frametrace.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.Failure;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class CorpusReaderTest {

  @TempDir private Path temporary;
  private CorpusFolder corpus = new CorpusFolder(Path.of(""));

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = CorpusFolder.in(temporary);
  }

  @Test
  void documentsComeInOrderOfTheirIdsWithDigestLengthAndMetadata() throws Exception {
    corpus.file("b.txt", "two");
    corpus.file("a/c.txt", "three");
    corpus.file("B.txt", "one");
    corpus.metadata("file,title,year\nb.txt,Bee,1999\n");
    Corpus read = corpus.read();
    assertThat(read.documents())
        .extracting(d -> d.id().path())
        .containsExactly("B.txt", "a/c.txt", "b.txt");
    SourceDocument bee = read.documents().getLast();
    assertThat(bee.sha256()).isEqualTo(Digest.of(corpus.documents().resolve("b.txt")));
    assertThat(bee.bytes()).isEqualTo(3);
    assertThat(bee.metadata().get("title")).isEqualTo("Bee");
    assertThat(bee.metadata().year()).hasValue(1999);
    assertThat(bee.metadata().get("year_source")).isEqualTo("metadata");
    assertThat(bee.metadata().columns()).doesNotContainKey("language_source");
    assertThat(read.columns())
        .containsExactly(
            "title",
            "year",
            "year_source",
            "language",
            "language_source",
            "title_source",
            "issuer",
            "issuer_source");
  }

  /** A copy without a row must not take away the year and issuer of a document that has one. */
  @Test
  void ofEqualFilesTheFirstThatIsDescribedIsKept() throws Exception {
    corpus.file("b.txt", "same");
    corpus.file("a.txt", "same");
    corpus.file("c.txt", "same");
    corpus.metadata("file,title\nb.txt,Bee\nc.txt,Cee\n");
    Corpus read = corpus.read();
    assertThat(read.documents())
        .extracting(SourceDocument::id)
        .containsExactly(new DocumentId("b.txt"));
    for (String copy : new String[] {"a.txt", "c.txt"}) {
      assertThat(corpus.entry(copy).duplicateOf()).contains(new DocumentId("b.txt"));
      assertThat(corpus.entry(copy).sha256()).isPresent();
      assertThat(failure(copy, "skipped").reason()).isEqualTo(Failure.Reason.DUPLICATE);
    }
  }

  @Test
  void emptyFilesAreNoDuplicatesOfOneAnother() throws Exception {
    corpus.file("a.pdf", "");
    corpus.file("b.pdf", "");
    corpus.file("c.pdf", "c");
    assertThat(failure("a.pdf", "failed").reason()).isEqualTo(Failure.Reason.EMPTY_FILE);
    assertThat(failure("b.pdf", "failed").reason()).isEqualTo(Failure.Reason.EMPTY_FILE);
    assertThat(corpus.read().documents()).hasSize(1);
  }

  @Test
  void filesOfSystemsAndOfficeProgramsAreSkippedAndSaid() throws Exception {
    corpus.file("a.txt", "a");
    for (String name :
        new String[] {".DS_Store", "Thumbs.db", "~$report.docx", "x/desktop.ini", ".git/x"}) {
      corpus.file(name, "x");
    }
    assertThat(corpus.read().files())
        .extracting(file -> file.id().path() + " " + file.outcome().label())
        .containsExactly(
            ".DS_Store skipped",
            ".git skipped",
            "Thumbs.db skipped",
            "a.txt done",
            "x/desktop.ini skipped",
            "~$report.docx skipped");
    assertThat(failure(".DS_Store", "skipped").reason()).isEqualTo(Failure.Reason.SYSTEM_FILE);
  }

  @Test
  void linksThatLeadOutHaveFailed() throws Exception {
    corpus.file("a.txt", "a");
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "secret");
    link("out.txt", secret);
    link("outside", temporary);
    link("up.txt", Path.of("../../secret.txt"));
    link("broken.txt", Path.of("nowhere"));
    link("self", Path.of("self"));
    assertThat(failure("out.txt", "failed").reason()).isEqualTo(Failure.Reason.OUTSIDE_CORPUS);
    assertThat(failure("outside", "failed").reason()).isEqualTo(Failure.Reason.OUTSIDE_CORPUS);
    assertThat(failure("up.txt", "failed").reason()).isEqualTo(Failure.Reason.OUTSIDE_CORPUS);
    assertThat(failure("broken.txt", "failed").reason()).isEqualTo(Failure.Reason.UNREADABLE);
    assertThat(failure("self", "failed").reason()).isEqualTo(Failure.Reason.UNREADABLE);
    assertThat(corpus.read().documents()).hasSize(1);
  }

  @Test
  void linksInsideAreFollowedToFilesOnly() throws Exception {
    corpus.file("b/real.txt", "real");
    link("link.txt", Path.of("b/real.txt"));
    link("b/circle", Path.of(".."));
    assertThat(corpus.entry("b/real.txt").outcome().label()).isEqualTo("done");
    assertThat(corpus.entry("link.txt").duplicateOf()).contains(new DocumentId("b/real.txt"));
    assertThat(failure("b/circle", "skipped").detail()).contains("a link to a folder");
  }

  @Test
  void aDocumentsFolderThatLeadsOutIsRefused() throws Exception {
    Path real = Files.createDirectory(temporary.resolve("real"));
    Files.writeString(real.resolve("a.txt"), "a");
    Files.delete(corpus.documents());
    link("", real);
    assertThat(corpus.problems())
        .containsExactly(
            "documents: found a link that leads out of the corpus folder; expected a folder; name"
                + " the folder that holds the real 'documents' with --corpus DIR");
  }

  @Test
  @Timeout(20)
  void pipesAreNeverOpened() throws Exception {
    corpus.file("a.txt", "a");
    Process process;
    try {
      process =
          new ProcessBuilder("mkfifo", corpus.documents().resolve("pipe.pdf").toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "no mkfifo on this system");
      return;
    }
    assumeTrue(process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0, "no pipes here");
    assertThat(failure("pipe.pdf", "failed").reason()).isEqualTo(Failure.Reason.OUTSIDE_CORPUS);
    assertThat(failure("pipe.pdf", "failed").detail()).contains("a pipe");
  }

  @Test
  void filesThatCannotBeReadHaveFailed() throws Exception {
    Path locked = corpus.file("locked.txt", "x");
    corpus.file("a.txt", "a");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "this user may read everything");
    assertThat(failure("locked.txt", "failed").reason()).isEqualTo(Failure.Reason.UNREADABLE);
  }

  @Test
  void namesWithLineBreaksAndQuotesFindTheirRows() throws Exception {
    String odd = "two\nlines \"quoted\", and; more\u202e.txt";
    try {
      corpus.file(odd, "x");
      corpus.file(" blank .txt ", "y");
      corpus.file("back\\slash.txt", "z");
    } catch (FileSystemException | java.nio.file.InvalidPathException e) {
      assumeTrue(false, "this system has no such names");
    }
    corpus.metadata(
        """
        file,title
        "two
        lines ""quoted"", and; more\u202e.txt",Odd
         blank .txt ,Blank
        back\\slash.txt,Slash
        """);
    assertThat(corpus.entry(odd).metadata().get("title")).isEqualTo("Odd");
    assertThat(corpus.entry(" blank .txt ").metadata().get("title")).isEqualTo("Blank");
    assertThat(corpus.entry("back\\slash.txt").metadata().get("title")).isEqualTo("Slash");
    assertThat(corpus.read().missingFiles()).isEmpty();
    corpus.metadata("file\nx.txt\n");
    assertThat(corpus.notices())
        .anySatisfy(
            notice -> assertThat(notice).contains("two\\nlines \"quoted\", and; more\\u202e"));
  }

  @Test
  void accentsAreTheSameInBothWaysOfStoring() throws Exception {
    corpus.file("Re\u0301union.txt", "x");
    corpus.metadata("file,title\nR\u00e9union.txt,Meeting\n");
    assertThat(corpus.entry("R\u00e9union.txt").metadata().get("title")).isEqualTo("Meeting");
    corpus.file("R\u00e9union.txt", "y");
    assumeTrue(
        corpus.documents().toFile().list().length == 2, "this system stores accents in one way");
    assertThat(corpus.read().files()).hasSize(2);
    assertThat(failure("R\u00e9union.txt (2)", "failed").detail())
        .contains("another file here has the same name");
  }

  @Test
  void yearsAreTakenFromNamesWhereMetadataAreSilent() throws Exception {
    corpus.file("report_2007.txt", "a");
    corpus.file("other.txt", "b");
    corpus.metadata("file,year\nreport_2007.txt,\n");
    assertThat(corpus.entry("report_2007.txt").metadata().year()).hasValue(2007);
    assertThat(corpus.entry("report_2007.txt").metadata().get("year_source"))
        .isEqualTo("file name");
    assertThat(corpus.entry("other.txt").metadata().columns()).doesNotContainKey("year_source");
  }

  @Test
  void aSourceThatTheCorpusNamesDoesNotStandWithoutAValue() throws Exception {
    corpus.file("a.txt", "a");
    corpus.metadata("file,year,year_source,language_source\na.txt,,archive,archive\n");
    assertThat(corpus.entry("a.txt").metadata().columns())
        .doesNotContainKeys("year_source", "language_source");
  }

  @Test
  void languagesBecomeCodesOrAreLeftToTheText() throws Exception {
    corpus.file("a.txt", "a");
    corpus.file("b.txt", "b");
    corpus.file("c.txt", "c");
    corpus.metadata("file,language\na.txt,English (UK)\nb.txt,Klingonian\nc.txt,und\n");
    assertThat(corpus.entry("a.txt").metadata().language()).isEqualTo("en");
    assertThat(corpus.entry("a.txt").metadata().get("language_source")).isEqualTo("metadata");
    assertThat(corpus.entry("b.txt").metadata().language()).isEmpty();
    assertThat(corpus.notices())
        .containsExactly(
            "metadata.csv:3: the language 'Klingonian' is not known, so it is identified from the"
                + " text; write one language as a code such as en");
    assertThat(corpus.entry("c.txt").metadata().columns())
        .doesNotContainKeys("language", "language_source");
  }

  @Test
  void aCorpusNeedsAFolderWithDocuments() throws Exception {
    assertThat(new CorpusFolder(temporary.resolve("absent")).problems())
        .containsExactly(
            "CORPUS: found no such folder; expected a corpus folder with a folder 'documents' in it");
    assertThat(corpus.problems())
        .containsExactly(
            "documents: found no documents; expected at least one file: PDF, Word, HTML, plain text"
                + " or another format");
    corpus.file(".DS_Store", "x");
    assertThat(corpus.problems()).hasSize(1);
    assertThat(new CorpusFolder(corpus.documents()).problems())
        .containsExactly(
            "CORPUS: found no folder 'documents'; expected a corpus folder: make a folder"
                + " 'documents' in it and put your documents there");
  }

  @Test
  void aCorpusWithoutMetadataIsReadAndSaid() throws Exception {
    corpus.file("a.txt", "a");
    assertThat(corpus.notices())
        .containsExactly(
            "metadata.csv: no metadata file, so genre and region are not known, and year, title and"
                + " issuer only where the document or its name tells");
    Files.createFile(corpus.folder().resolve("Metadata.xlsx"));
    assertThat(corpus.notices().getFirst())
        .endsWith("; there is 'Metadata.xlsx': save it as 'metadata.csv' (UTF-8)");
    assertThat(corpus.read().absentColumns(java.util.List.of("year", "languages")))
        .extracting(Notice::text)
        .containsExactly(
            "no column 'languages', so there are no groups by it (did you mean 'language'?)");
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(
          name.isEmpty() ? corpus.documents() : corpus.documents().resolve(name), target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "no links on this system");
    }
  }

  private Failure failure(String id, String label) throws Exception {
    Outcome<SourceDocument> outcome = corpus.entry(id).outcome();
    assertThat(outcome.label()).isEqualTo(label);
    return switch (outcome) {
      case Outcome.Skipped<SourceDocument> skipped -> skipped.failure();
      case Outcome.Failed<SourceDocument> failed -> failed.failure();
      case Outcome.Done<SourceDocument> done -> throw new AssertionError("done: " + id);
    };
  }
}
