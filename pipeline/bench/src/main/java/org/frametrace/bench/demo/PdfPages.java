package org.frametrace.bench.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints lines from the top of a page down, page after page. Lengths are in points. */
final class PdfPages implements AutoCloseable {

  static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private static final double LEFT = 80;
  private static final double TOP = 770;
  private static final double BOTTOM = 80;
  private static final double WIDTH = 430;
  private static final double LEADING = 1.25;
  private static final double NOTE_SIZE = 8;

  private final PDDocument document;
  private final String runningHead;
  private final List<String> notes = new ArrayList<>();
  private PDPageContentStream stream;
  private double y = TOP;
  private int page = 1;

  PdfPages(PDDocument document, String runningHead) throws IOException {
    this.document = document;
    this.runningHead = runningHead;
    this.stream = open(document);
  }

  private static PDPageContentStream open(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(document, page, AppendMode.OVERWRITE, false);
  }

  int page() {
    return page;
  }

  void skip(double height) {
    y -= height;
  }

  /** Goes to the next page if there is less room than this on the page. */
  void need(double height) throws IOException {
    if (y - height < floor()) {
      newPage();
    }
  }

  private double floor() {
    return BOTTOM + notes.size() * NOTE_SIZE * LEADING + (notes.isEmpty() ? 0 : 8);
  }

  /** The height of a paragraph of the body. */
  double height(double size, String text) {
    return broken(ROMAN, size, text, 0).size() * size * LEADING;
  }

  void lines(PDFont font, double size, String text, double indent) throws IOException {
    for (String line : broken(font, size, text, indent)) {
      if (y - size * LEADING < floor()) {
        newPage();
      }
      y -= size * LEADING;
      show(font, size, LEFT + indent, y, line);
    }
  }

  private static List<String> broken(PDFont font, double size, String text, double indent) {
    return LineBreaker.lines(
        Manuscript.typographic(text), WIDTH - indent, line -> width(font, size, line), true);
  }

  void row(List<String> cells) throws IOException {
    y -= 14;
    for (int i = 0; i < cells.size(); i++) {
      show(ROMAN, 10, LEFT + 150 * i, y, cells.get(i));
    }
  }

  /** Keeps a note for the foot of this page. */
  void note(String text) {
    notes.add(text);
  }

  void newPage() throws IOException {
    finish();
    page++;
    stream = open(document);
    y = TOP;
  }

  private void finish() throws IOException {
    double at = BOTTOM + (notes.size() - 1) * NOTE_SIZE * LEADING;
    for (String note : notes) {
      show(ROMAN, NOTE_SIZE, LEFT, at, note);
      at -= NOTE_SIZE * LEADING;
    }
    notes.clear();
    if (page > 1) {
      show(ROMAN, 9, LEFT, 800, runningHead);
      String number = Integer.toString(page);
      show(ROMAN, 9, LEFT + WIDTH / 2, 40, number);
    }
    stream.close();
  }

  @Override
  public void close() throws IOException {
    finish();
  }

  private void show(PDFont font, double size, double x, double height, String text)
      throws IOException {
    stream.beginText();
    stream.setFont(font, (float) size);
    stream.newLineAtOffset((float) x, (float) height);
    stream.showText(text);
    stream.endText();
  }

  private static double width(PDFont font, double size, String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(
          String.format(Locale.ROOT, "the font has no glyph for a character of '%s'", text), e);
    }
  }
}
