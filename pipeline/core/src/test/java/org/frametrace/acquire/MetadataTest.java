package org.frametrace.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.frametrace.model.DocumentMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetadataTest {

  @TempDir private Path temporary;
  private CorpusFolder corpus = new CorpusFolder(Path.of(""));

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = CorpusFolder.in(temporary);
    corpus.file("a.txt", "a");
    corpus.file("b/c.txt", "c");
  }

  @Test
  void furtherColumnsAreKeptAsTheyStand() throws Exception {
    corpus.metadata("file,Year,Mission Type,type\na.txt,1999, field ,report\n");
    DocumentMetadata metadata = corpus.entry("a.txt").metadata();
    assertThat(metadata.year()).hasValue(1999);
    assertThat(metadata.get("Mission Type")).isEqualTo("field");
    assertThat(metadata.get("type")).isEqualTo("report");
    assertThat(metadata.get("genre")).isEqualTo("report");
    assertThat(corpus.read().columns()).startsWith("year", "Mission Type", "type", "genre");
  }

  @Test
  void aGenreColumnWinsOverType() throws Exception {
    corpus.metadata("file,type,genre\na.txt,x,report\nb/c.txt,y,\n");
    assertThat(corpus.entry("a.txt").metadata().get("genre")).isEqualTo("report");
    assertThat(corpus.entry("b/c.txt").metadata().get("genre")).isEqualTo("y");
  }

  @Test
  void whatSpreadsheetsWriteIsRead() throws Exception {
    corpus.metadata("\uFEFFfile;title\r\na.txt;\"A; title\"\r\n;\r\n\r\nb\\c.txt;C\r\n");
    assertThat(corpus.entry("a.txt").metadata().get("title")).isEqualTo("A; title");
    assertThat(corpus.entry("b/c.txt").metadata().get("title")).isEqualTo("C");
    corpus.metadata("file\ttitle\na.txt\tA, title\n");
    assertThat(corpus.entry("a.txt").metadata().get("title")).isEqualTo("A, title");
  }

  @Test
  void aLeadingDocumentsFolderIsForgiven() throws Exception {
    corpus.metadata("file,title\ndocuments/a.txt,A\n./b/c.txt,C\n");
    assertThat(corpus.entry("a.txt").metadata().get("title")).isEqualTo("A");
    assertThat(corpus.entry("b/c.txt").metadata().get("title")).isEqualTo("C");
    corpus.file("documents/a.txt", "another");
    assertThat(corpus.entry("documents/a.txt").metadata().get("title")).isEqualTo("A");
    assertThat(corpus.entry("a.txt").listed()).isFalse();
  }

  @Test
  void allProblemsAreReportedAtOnceWithTheirLines() throws Exception {
    corpus.metadata(
        """
        file,title,year,reference_year
        a.txt,"A
        title",07,
        b/c.txt,C,2007,2007-03

        a.txt,Again,1999,
        documents/b/c.txt,Again,1999,
        x.txt,Missing,1400,
        x.txt,Missing twice,1999,
        ,No name,1999,
        ../secret.txt,Out,1999,
        /etc/passwd,Out,,
        C:\\x.txt,Out,,
        y.txt,Title, with comma,1999,
        z.txt,short
        """);
    assertThat(corpus.problems())
        .containsExactly(
            "metadata.csv:2: found '07' in column 'year'; expected a year of four digits from 1500"
                + " to 2100, or an empty cell",
            "metadata.csv:4: found '2007-03' in column 'reference_year'; expected a year of four"
                + " digits from 1500 to 2100, or an empty cell",
            "metadata.csv:6: found a second row for 'a.txt'; expected one row a file; the first is"
                + " on line 2",
            "metadata.csv:7: found a second row for 'b/c.txt'; expected one row a file; the first"
                + " is on line 4",
            "metadata.csv:8: found '1400' in column 'year'; expected a year of four digits from"
                + " 1500 to 2100, or an empty cell",
            "metadata.csv:9: found a second row for 'x.txt'; expected one row a file; the first is"
                + " on line 8",
            "metadata.csv:10: found no file name in column 'file'; expected the name of a file in"
                + " documents, or no row",
            "metadata.csv:11: found the file '../secret.txt'; expected a path inside the folder"
                + " 'documents', without '..' and drive",
            "metadata.csv:12: found the file '/etc/passwd'; expected a path inside the folder"
                + " 'documents', without '..' and drive",
            "metadata.csv:13: found the file 'C:\\x.txt'; expected a path inside the folder"
                + " 'documents', without '..' and drive",
            "metadata.csv:14: found 5 cells; expected 4, one a column (a text with a comma in it"
                + " stands in quotation marks)",
            "metadata.csv:15: found 2 cells; expected 4, one a column (a text with a comma in it"
                + " stands in quotation marks)");
  }

  @Test
  void headersAreChecked() throws Exception {
    corpus.metadata("File Name,title,,title\nx,y,,z\n");
    assertThat(corpus.problems())
        .containsExactly(
            "metadata.csv:1: found no name for column 3; expected a name for each column; delete"
                + " columns that are empty",
            "metadata.csv:1: found two columns named 'title'; expected one",
            "metadata.csv:1: found no column 'file' but File Name, title, , title; expected a"
                + " header line with a column 'file', the name of each file in documents (did you mean"
                + " 'file' instead of 'File Name'?)");
    corpus.metadata("files,title\nx,y\n");
    assertThat(corpus.problems().getFirst()).endsWith("(did you mean 'file' instead of 'files'?)");
    corpus.metadata("");
    assertThat(corpus.problems())
        .containsExactly(
            "metadata.csv: found an empty file; expected a header line such as"
                + " file,title,year,issuer");
    corpus.metadata("\n \n");
    assertThat(corpus.problems()).hasSize(1);
    corpus.metadata("file,title\n");
    assertThat(corpus.read().documents()).hasSize(2);
  }

  @Test
  void brokenTextIsRefusedWithItsLine() throws Exception {
    corpus.metadata("file,title\na.txt,R\u00e9union\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(corpus.problems())
        .containsExactly(
            "metadata.csv:2: found the byte E9, which is no UTF-8; expected text in UTF-8: save the"
                + " file again as UTF-8 (in Excel: \"CSV UTF-8\")");
    corpus.metadata("file,title\nb/c.txt,C\na.txt,\"never closed\n\nx\n");
    assertThat(corpus.problems())
        .containsExactly(
            "metadata.csv:3: found a quotation mark that is never closed, or that stands inside a"
                + " text; expected text in quotation marks only where it holds a comma, and \"\" for"
                + " a mark inside it");
    corpus.metadata("file,title\na.txt,\"The \"new\" plan\"\n");
    assertThat(corpus.problems().getFirst()).startsWith("metadata.csv:2: found a quotation mark");
  }

  @Test
  void rowsWithoutAFileAndFilesWithoutARowAreReported() throws Exception {
    corpus.metadata("file,title\nA.txt,wrong case\nwholly-different.pdf,gone\n");
    Corpus read = corpus.read();
    assertThat(read.missingFiles())
        .containsExactly(
            new MissingFile("A.txt", 2, Optional.of("a.txt")),
            new MissingFile("wholly-different.pdf", 3, Optional.empty()));
    assertThat(read.files()).extracting(CorpusFile::listed).containsExactly(false, false);
    assertThat(corpus.notices())
        .containsExactly(
            "metadata.csv: no row for 2 files: 'a.txt', 'b/c.txt'",
            "metadata.csv:2: no file 'A.txt' in 'documents' (did you mean 'a.txt'?)",
            "metadata.csv:3: no file 'wholly-different.pdf' in 'documents'");
  }

  @Test
  void anotherDigestThanTheRowSaysIsANotice() throws Exception {
    corpus.metadata("file,sha256\na.txt,ca978112ca\nb/c.txt,\n");
    assertThat(corpus.notices())
        .containsExactly(
            "metadata.csv:2: the file 'a.txt' has the sha256"
                + " ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb and not"
                + " ca978112ca: it is another version than the row describes; it is read all the"
                + " same");
    corpus.metadata(
        """
        file,sha256
        a.txt,CA978112CA1BBDCAFAC231B39A23DC4DA786EFF8147C4E72B9807785AFEE48BB
        b/c.txt,
        """);
    assertThat(corpus.notices()).isEmpty();
  }
}
