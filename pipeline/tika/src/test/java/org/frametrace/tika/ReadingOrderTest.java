package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingOrderTest {

  private static final List<String> LEFT =
      List.of(
          "The programme supported the",
          "families of migrants who re-",
          "turned to their villages in the",
          "north of the country. Most of",
          "them had lost their homes dur-",
          "ing the floods and could not af-",
          "ford to build new ones without",
          "the help of their relatives.");

  private static final List<String> RIGHT =
      List.of(
          "Local authorities agreed to an",
          "extension of the project and of-",
          "fered land for the shelters. The",
          "evaluation found that the con-",
          "struction was slow because the",
          "materials had to be brought",
          "from the capital, where the",
          "prices rose in the same year.");

  @TempDir Path folder;

  private static void write(PDPageContentStream content, int x, int y, String line)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.newLineAtOffset(x, y);
    content.showText(line);
    content.endText();
  }

  private Path page(boolean lineByLine) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        write(
            content,
            72,
            700,
            "A title that goes over the whole width of the page, and both of its columns");
        for (int i = 0; i < 2 * LEFT.size(); i++) {
          int line = lineByLine ? i / 2 : i % LEFT.size();
          boolean left = lineByLine ? i % 2 == 0 : i < LEFT.size();
          write(content, left ? 72 : 320, 670 - 14 * line, left ? LEFT.get(line) : RIGHT.get(line));
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
        .startsWith("A title that")
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
          write(content, 72, 700, "Bookkeeping of illegal filling, Mississippi");
        }
        write(content, 72, 680, "Bookkeeping of illegal filling, Mississippi");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      Path file = Files.write(folder.resolve("bold.pdf"), bytes.toByteArray());
      assertThat(Samples.read(file).text())
          .isEqualTo(
              "Bookkeeping of illegal filling, Mississippi\nBookkeeping of illegal filling, Mississippi");
    }
  }
}
