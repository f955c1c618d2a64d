package org.frametrace.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** A page of a PDF, drawn letter by letter and rule by rule. */
final class DrawnPage {

  /** Draws on a page of 600 by 800 points. */
  interface Drawn {
    void on(PDPageContentStream content) throws IOException;
  }

  private DrawnPage() {}

  /**
   * Returns the blocks that are read of a page.
   *
   * @param folder for the file
   * @param rotation in degrees, 0 or 90
   */
  static List<String> blocks(Path folder, int rotation, Drawn drawn) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(600, 800));
      page.setRotation(rotation);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        if (rotation == 90) {
          content.transform(new Matrix(0, 1, -1, 0, 600, 0));
        }
        drawn.on(content);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      Path file = Files.write(folder.resolve("page.pdf"), bytes.toByteArray());
      return Samples.blocks(Samples.read(file), 1);
    }
  }

  static void text(PDPageContentStream content, int x, int y, String line) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.newLineAtOffset(x, y);
    content.showText(line);
    content.endText();
  }
}
