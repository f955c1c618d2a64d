package org.frametrace.tika;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.frametrace.model.Block;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.xml.sax.SAXException;

/** Reads again those pages of a PDF that are pictures: their text is recognised. */
final class SecondReading {

  private static final int DPI = 300;

  /** A page that would need more dots is drawn more coarsely; an A4 page has nine million. */
  private static final double MOST_DOTS = 30e6;

  /** Bytes of memory that a dot of a picture may need while it is unpacked. */
  private static final int BYTES_PER_DOT = 12;

  /** A page with fewer letters and digits may be a picture with a stamp on it. */
  private static final int FEW_LETTERS = 10;

  private final Recogniser recogniser;

  SecondReading(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /** Returns the text with the pages that could be recognised in place. */
  ExtractedText of(PDDocument pdf, ExtractedText first) {
    if (first.pages().stream().noneMatch(page -> letters(page) < FEW_LETTERS)) {
      return first;
    }
    List<Page> pages = new ArrayList<>(first.pages());
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    int last = Math.min(pages.size(), pdf.getNumberOfPages());
    for (int i = 0; i < last; i++) {
      if (letters(pages.get(i)) < FEW_LETTERS) {
        pages.set(i, picture(pdf.getPage(i), pages.get(i), renderer));
      }
    }
    return new ExtractedText(first.mediaType(), first.paged(), pages, first.properties());
  }

  private static long letters(Page page) {
    return page.text().chars().filter(Character::isLetterOrDigit).limit(FEW_LETTERS).count();
  }

  private Page picture(PDPage page, Page read, PDFRenderer renderer) {
    PagePictures pictures = PagePictures.of(page);
    if (!pictures.isPicture(letters(read) > 0)) {
      return read;
    }
    if (!recogniser.ready()) {
      return unread(read);
    }
    if (pictures.mostPixels() > Runtime.getRuntime().maxMemory() / BYTES_PER_DOT) {
      recogniser.leave(
          "a picture has "
              + pictures.mostPixels()
              + " dots; raise heap-megabytes under extract in the study");
      return unread(read);
    }
    recogniser.announce(1);
    long start = System.nanoTime();
    PDRectangle box = page.getCropBox();
    double inches = Math.max(1e-3, box.getWidth() / 72.0 * (box.getHeight() / 72.0));
    int dpi = (int) Math.clamp(Math.sqrt(MOST_DOTS / inches), 1, DPI);
    try {
      BufferedImage image = renderer.renderImageWithDPI(read.number() - 1, dpi, ImageType.GRAY);
      if (Recogniser.blank(image)) {
        if (pictures.unknownForm()) {
          recogniser.leave("a picture is in the form JPEG 2000; save the file with JPEG pictures");
          return unread(read);
        }
        return recognised(read, List.of());
      }
      return recognised(
          read, recogniser.recognise(image, dpi, Duration.ofNanos(System.nanoTime() - start)));
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      recogniser.leave(e);
      return unread(read);
    }
  }

  private static Page recognised(Page read, List<Page> found) {
    List<Block> blocks = new ArrayList<>(read.blocks());
    double confidence = 0;
    for (Page page : found) {
      blocks.addAll(page.blocks());
      confidence = page.ocrConfidence().orElse(0);
    }
    return new Page(read.number(), blocks, OptionalDouble.of(confidence), false);
  }

  private static Page unread(Page read) {
    return new Page(read.number(), read.blocks(), OptionalDouble.empty(), true);
  }
}
