package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.Outcome;
import org.frametrace.model.Page;
import org.frametrace.model.PicturePages;
import org.frametrace.study.OcrSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannedDocumentsTest {

  private static final OcrSettings SETTINGS = new OcrSettings(true, Duration.ofMinutes(5), 2);

  private static final String SENTENCE = "Migrants have the right to health care";

  @TempDir Path folder;

  private static TextRecognition installed() {
    TextRecognition recognition = TextRecognition.find(SETTINGS);
    Assumptions.assumeTrue(recognition.available(), "Tesseract is not installed");
    Assumptions.assumeTrue(recognition.languages().contains("eng"), "Tesseract lacks English");
    return recognition;
  }

  private static TextRecognition missing() {
    return TextRecognition.find(SETTINGS, List.of("/no/such/folder"));
  }

  /** A picture of a page on which a line is printed. */
  private static BufferedImage scan(String line) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A5);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 14);
        content.newLineAtOffset(50, 400);
        content.showText(line);
        content.endText();
      }
      return new PDFRenderer(pdf).renderImageWithDPI(0, 200, ImageType.GRAY);
    }
  }

  /** Puts pictures, each a page, behind the pages of a PDF. */
  private Path pdf(List<List<String>> pages, String... scans) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Samples.pdf(pages, ""))) {
      for (String scan : scans) {
        PDPage page = new PDPage(PDRectangle.A5);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          PDRectangle box = page.getMediaBox();
          content.drawImage(
              LosslessFactory.createFromImage(pdf, scan(scan)),
              0,
              0,
              box.getWidth(),
              box.getHeight());
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return Files.write(folder.resolve("scan.pdf"), bytes.toByteArray());
    }
  }

  private static Outcome<ExtractedText> extract(
      TextRecognition recognition, Path file, String language, List<Integer> announced) {
    return new InProcessExtractor(1_000_000, recognition)
        .extract(new Request(file, language, true), () -> announced.add(1));
  }

  private static Outcome<ExtractedText> extract(TextRecognition recognition, Path file) {
    return extract(recognition, file, "", new ArrayList<>());
  }

  private static Failure failure(Outcome<ExtractedText> outcome) {
    return switch (outcome) {
      case Outcome.Failed<ExtractedText>(Failure failure) -> failure;
      default -> throw new AssertionError("did not fail: " + outcome);
    };
  }

  @Test
  void recognisesThePagesThatArePicturesAndOnlyThose() throws IOException {
    List<Integer> announced = new ArrayList<>();
    Path file = pdf(List.of(List.of("A page with a text layer"), List.of()), SENTENCE);
    ExtractedText text = Samples.text(extract(installed(), file, "en", announced));
    assertThat(text.pages().get(0).text()).isEqualTo("A page with a text layer");
    assertThat(text.pages().get(0).ocrConfidence()).isEmpty();
    assertThat(text.pages().get(1)).isEqualTo(new Page(2, List.of()));
    assertThat(text.pages().get(2).text()).isEqualTo(SENTENCE);
    assertThat(text.pages().get(2).ocrConfidence().orElse(0)).isBetween(0.8, 1.0);
    assertThat(announced).hasSize(1);
  }

  @Test
  void recognisesFilesThatArePictures() throws IOException {
    TextRecognition recognition = installed();
    for (String form : List.of("png", "jpg", "tiff")) {
      Path file = folder.resolve("scan." + form);
      assertThat(ImageIO.write(scan(SENTENCE), form, file.toFile())).isTrue();
      ExtractedText text = Samples.text(extract(recognition, file, "en", new ArrayList<>()));
      assertThat(text.text()).as(form).isEqualTo(SENTENCE);
      assertThat(PicturePages.of(text).recognised()).isEqualTo(1);
    }
  }

  @Test
  void saysWhichPagesAreBeyondTheLimit() throws IOException {
    Path file = pdf(List.of(), SENTENCE, SENTENCE, SENTENCE);
    ExtractedText text = Samples.text(extract(installed(), file, "en", new ArrayList<>()));
    assertThat(PicturePages.of(text).recognised()).isEqualTo(2);
    assertThat(PicturePages.of(text).unread()).isEqualTo(1);
    assertThat(text.properties().get("pages-not-read")).contains("ocr-pages-per-document");
  }

  @Test
  void saysHowToInstallWhatIsMissing() throws IOException {
    Failure failure = failure(extract(missing(), pdf(List.of(), SENTENCE, SENTENCE)));
    assertThat(failure.reason()).isEqualTo(Reason.NEEDS_OCR);
    assertThat(failure.detail())
        .contains("2 pictures")
        .contains("apt install tesseract-ocr")
        .contains("brew install tesseract")
        .contains("Windows");
    Path png = folder.resolve("scan.png");
    ImageIO.write(scan(SENTENCE), "png", png.toFile());
    assertThat(failure(extract(missing(), png)).reason()).isEqualTo(Reason.NEEDS_OCR);
  }

  @Test
  void readsTheRestOfADocumentWithoutTesseractAndCountsWhatIsUnread() throws IOException {
    Path file = pdf(List.of(List.of("A page with a text layer")), SENTENCE);
    ExtractedText text = Samples.text(extract(missing(), file));
    assertThat(text.text()).contains("A page with a text layer");
    assertThat(text.pages().get(1).unread()).isTrue();
    assertThat(text.properties().get("pages-not-read")).startsWith("1: Tesseract");
  }

  @Test
  void saysWhenItIsSwitchedOffOrLacksTheLanguage() throws IOException {
    Path file = pdf(List.of(), SENTENCE);
    OcrSettings off = new OcrSettings(false, Duration.ofMinutes(1), 5);
    assertThat(failure(extract(TextRecognition.find(off), file)).detail()).contains("ocr: auto");
    TextRecognition english = new TextRecognition(SETTINGS, "tesseract 5", "", List.of("eng"));
    Failure failure = failure(extract(english, file, "ru", new ArrayList<>()));
    assertThat(failure.reason()).isEqualTo(Reason.NEEDS_OCR);
    assertThat(failure.detail()).contains("'ru'").contains("tesseract-ocr-rus");
  }

  @Test
  void leavesAPageUnreadWhoseTimeIsOver() throws IOException {
    TextRecognition recognition = installed();
    Recogniser late =
        new Recogniser(
            new TextRecognition(
                new OcrSettings(true, Duration.ofSeconds(1), 5),
                recognition.version(),
                recognition.folder(),
                recognition.languages()),
            "",
            () -> {});
    late.leave(new org.apache.tika.exception.TikaException("TesseractOCRParser timeout"));
    assertThat(late.unread().keySet().iterator().next()).contains("seconds-per-ocr-page");
  }

  @Test
  void choosesTheLanguageOfTheDocumentElseTheUsualOnes() {
    TextRecognition recognition =
        new TextRecognition(SETTINGS, "tesseract 5", "", List.of("eng", "fra", "osd", "spa"));
    assertThat(recognition.languagesFor("fr")).contains("fra");
    assertThat(recognition.languagesFor("")).contains("eng+fra+spa");
    assertThat(recognition.languagesFor("und")).contains("eng+fra+spa");
    assertThat(recognition.languagesFor("ru")).isEmpty();
  }

  @Test
  void tellsAWorkerWhatWasFound() {
    for (TextRecognition recognition :
        List.of(missing(), new TextRecognition(SETTINGS, "v 5", "/bin", List.of("eng", "fra")))) {
      assertThat(TextRecognition.ofArguments(recognition.toArguments())).isEqualTo(recognition);
    }
  }
}
