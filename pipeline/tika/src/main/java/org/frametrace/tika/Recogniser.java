package org.frametrace.tika;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.tools.imageio.ImageIOUtil;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig.OUTPUT_TYPE;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.Page;
import org.frametrace.model.PicturePages;
import org.xml.sax.SAXException;

/** Recognises the text of one document's pictures, and keeps account of those that stay unread. */
final class Recogniser {

  private static final int DARK = 160;

  /** Fewer dark dots than a letter has are dust. */
  private static final int FEWEST_DARK = 30;

  private final TextRecognition recognition;
  private final String language;
  private final Runnable beforePage;
  private final String refusal;
  private final Map<String, Integer> unread = new TreeMap<>();
  private int begun;
  private boolean late;

  /**
   * Creates a recogniser for one document.
   *
   * @param language of the document as metadata give it, or an empty string
   * @param beforePage is run before each page, for who watches the time
   */
  Recogniser(TextRecognition recognition, String language, Runnable beforePage) {
    this(recognition, language, beforePage, "");
  }

  private Recogniser(
      TextRecognition recognition, String language, Runnable beforePage, String refusal) {
    this.recognition = recognition;
    this.language = language;
    this.beforePage = beforePage;
    this.refusal = refusal;
  }

  /** Creates a recogniser that leaves every picture unread. */
  static Recogniser refusing(TextRecognition recognition, String why) {
    return new Recogniser(recognition, "", () -> {}, why);
  }

  /** Returns whether another picture can be recognised; if not, it is counted as unread. */
  boolean ready() {
    if (!refusal.isEmpty()) {
      leave(refusal);
      return false;
    }
    if (!recognition.available() || recognition.languagesFor(language).isEmpty()) {
      leave(recognition.whyNot(language));
      return false;
    }
    int most = recognition.settings().maxPages();
    if (begun >= most) {
      leave(
          "only the first "
              + most
              + " pictures are recognised; raise ocr-pages-per-document under extract in the study");
      return false;
    }
    return true;
  }

  /** Counts a picture as unread. */
  void leave(String why) {
    unread.merge(why, 1, Integer::sum);
  }

  Duration pageLimit() {
    return recognition.settings().pageLimit();
  }

  /** Counts a picture as unread on which the program failed. */
  void leave(Exception failed) {
    String message = Failures.message(failed);
    if (message.contains("timeout")) {
      late = true;
      leave(
          "recognising took longer than "
              + recognition.settings().pageLimit().toSeconds()
              + " seconds a page; raise seconds-per-ocr-page under extract in the study");
    } else {
      leave("text recognition failed: " + message);
    }
  }

  /** Returns the number of pictures that stay unread, by the reason. */
  Map<String, Integer> unread() {
    return unread;
  }

  /** Returns what a document fails with that holds pictures only, none of which gave a word. */
  Failure failure(ExtractedText text) {
    PicturePages pages = PicturePages.of(text);
    int count = pages.recognised() + pages.unread();
    String pictures = count + (count == 1 ? " picture" : " pictures");
    if (pages.unread() == 0) {
      return new Failure(
          Reason.NO_TEXT,
          pictures
              + " and no text beside; "
              + recognition.version()
              + " recognised no word; look at the file ("
              + text.mediaType()
              + ")");
    }
    if (late) {
      return new Failure(
          Reason.TIME_LIMIT,
          pictures + " and no text beside: " + String.join("; ", unread.keySet()));
    }
    boolean missing = !recognition.available() || recognition.languagesFor(language).isEmpty();
    return new Failure(
        missing ? Reason.NEEDS_OCR : Reason.NO_TEXT,
        pictures + " and no text beside: " + String.join("; ", unread.keySet()));
  }

  /** Announces the time that some pages will take, before anything that may take long. */
  void announce(int pages) {
    for (int i = 0; i < pages; i++) {
      beforePage.run();
    }
    begun += pages;
  }

  /** Returns whether nothing is on a picture. */
  static boolean blank(BufferedImage image) {
    Raster raster = image.getRaster();
    int[] row = new int[raster.getWidth() * raster.getNumBands()];
    int dark = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, raster.getWidth(), 1, row);
      for (int value : row) {
        dark += value < DARK ? 1 : 0;
      }
      if (dark >= FEWEST_DARK) {
        return false;
      }
    }
    return true;
  }

  /**
   * Recognises one picture.
   *
   * @param spent of the page's time, on drawing it
   * @throws TikaException if the program fails or takes too long
   */
  List<Page> recognise(BufferedImage image, int dpi, Duration spent)
      throws IOException, SAXException, TikaException {
    Path file = Files.createTempFile("page", ".png");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        ImageIOUtil.writeImage(image, "png", out, dpi, 0);
      }
      return recognise(file, recognition.settings().pageLimit().minus(spent));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /**
   * Recognises a file of pictures.
   *
   * @param limit for all of them
   * @throws TikaException if the program fails or takes too long
   */
  List<Page> recognise(Path file, Duration limit) throws IOException, SAXException, TikaException {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage(recognition.languagesFor(language).orElseThrow());
    config.setOutputType(OUTPUT_TYPE.HOCR);
    // Finds columns, and turns what lies on its side.
    config.setPageSegMode("1");
    config.setTimeoutSeconds((int) Math.clamp(limit.toSeconds(), 1, Integer.MAX_VALUE / 1000));
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    HocrHandler handler = new HocrHandler();
    try (TikaInputStream in = TikaInputStream.get(file)) {
      new TesseractOCRParser().parse(in, handler, new Metadata(), context);
    }
    return handler.pages();
  }
}
