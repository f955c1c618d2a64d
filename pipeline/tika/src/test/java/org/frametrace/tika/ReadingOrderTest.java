package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frametrace.tika.DrawnPage.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingOrderTest {

  private static final List<String> LEFT =
      List.of(
          "The programme supported fam-",
          "ilies of migrants who came",
          "back to their home vil-",
          "lages in the north. Most of",
          "them had lost their homes. The",
          "floods had taken all that the",
          "parents owned, and they lived",
          "with the help of relatives.");

  private static final List<String> RIGHT =
      List.of(
          "Of the local authorities, all",
          "agreed to the project. They",
          "are the owners of the land. It",
          "is used for shelters, and the",
          "evaluation found that it was",
          "of great value. The work took",
          "time because of the prices in",
          "the capital in the same year.");

  @TempDir Path folder;

  private Path page(boolean lineByLine) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        text(content, 72, 700, "A title over the whole width of the page and both of its columns");
        for (int i = 0; i < 2 * LEFT.size(); i++) {
          int line = lineByLine ? i / 2 : i % LEFT.size();
          boolean left = lineByLine ? i % 2 == 0 : i < LEFT.size();
          text(content, left ? 72 : 320, 670 - 14 * line, left ? LEFT.get(line) : RIGHT.get(line));
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return Files.write(folder.resolve("columns.pdf"), bytes.toByteArray());
    }
  }

  @Test
  void putsColumnsThatRunIntoEachOtherOneAfterTheOther() throws IOException {
    String text = Samples.read(page(true)).text().replaceAll("\\s+", " ");
    assertThat(text)
        .startsWith("A title over")
        .contains(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
  }

  @Test
  void leavesColumnsAsTheFileHasThemWhereTheyReadOn() throws IOException {
    String text = Samples.read(page(false)).text().replaceAll("\\s+", " ");
    assertThat(text).contains(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
  }

  @Test
  void countsLettersThatArePrintedOverThemselvesOnce() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        for (int i = 0; i < 4; i++) {
          text(content, 72, 700, "Bookkeeping of illegal filling, Mississippi");
        }
        text(content, 72, 680, "Bookkeeping of illegal filling, Mississippi");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      Path file = Files.write(folder.resolve("bold.pdf"), bytes.toByteArray());
      assertThat(Samples.read(file).text().lines().filter(line -> !line.isEmpty()))
          .containsOnly("Bookkeeping of illegal filling, Mississippi")
          .hasSize(2);
    }
  }
}
