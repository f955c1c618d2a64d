package org.frametrace.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.tika.mime.MediaType;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Failure.Reason;
import org.frametrace.model.Outcome;
import org.frametrace.study.ExtractSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileDocumentsTest {

  @TempDir Path folder;

  private final InProcessExtractor extractor = new InProcessExtractor(1_000_000);

  private Outcome<ExtractedText> extract(String name, byte[] content) throws IOException {
    return extractor.extract(Files.write(folder.resolve(name), content));
  }

  private Failure failure(String name, byte[] content) throws IOException {
    return switch (extract(name, content)) {
      case Outcome.Failed<ExtractedText>(Failure failure) -> failure;
      case Outcome<ExtractedText> other -> throw new AssertionError("did not fail: " + other);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void letsTheBytesDecideTheTypeNotTheName() throws IOException {
    byte[] pdf = Samples.pdf(List.of(List.of("a PDF")), "");
    assertThat(Samples.text(extract("a.docx", pdf)).mediaType()).isEqualTo("application/pdf");
    assertThat(Samples.text(extract("a.txt", pdf)).text()).isEqualTo("a PDF");
    byte[] docx = Samples.docx("<w:p><w:r><w:t>Word</w:t></w:r></w:p>", Map.of());
    assertThat(Samples.text(extract("b.pdf", docx)).text()).isEqualTo("Word");
    assertThat(Samples.text(extract("c.pdf", bytes("Plain text in disguise."))).text())
        .isEqualTo("Plain text in disguise.");
    assertThat(Samples.text(extract("without-ending", bytes("<html><body><p>Web"))).text())
        .isEqualTo("Web");
  }

  @Test
  void saysWhatToDoAboutAnEncryptedFile() throws IOException {
    Failure failure = failure("a.pdf", Samples.pdf(List.of(List.of("secret")), "password"));
    assertThat(failure.reason()).isEqualTo(Reason.ENCRYPTED);
    assertThat(failure.detail()).contains("application/pdf").contains("remove the password");
  }

  @Test
  void saysWhatToDoAboutAFileWithoutText() throws IOException {
    Failure failure = failure("a.pdf", Samples.pdf(List.of(List.of(), List.of()), ""));
    assertThat(failure.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(failure.detail()).contains("2 pages").contains("without text and without pictures");
  }

  @Test
  void tellsEmptyMissingAndUnknownFilesApart() throws IOException {
    assertThat(failure("a.pdf", new byte[0]).reason()).isEqualTo(Reason.EMPTY_FILE);
    assertThat(extractor.extract(folder.resolve("none.pdf")))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.failure().reason()).isEqualTo(Reason.UNREADABLE));
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};
    assertThat(failure("a.pdf", png).reason()).isEqualTo(Reason.DAMAGED);
    assertThat(failure("a.gif", bytes("GIF89a")).reason()).isEqualTo(Reason.UNSUPPORTED_TYPE);
    assertThat(failure("a.zip", Samples.zip("a.txt", "text in an archive")).detail())
        .contains("application/zip")
        .contains("unpack");
  }

  @Test
  void callsACutFileDamaged() throws IOException {
    byte[] docx = Samples.docx("<w:p><w:r><w:t>Word</w:t></w:r></w:p>", Map.of());
    Failure cutDocx = failure("a.docx", Arrays.copyOf(docx, docx.length / 2));
    assertThat(cutDocx.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(cutDocx.detail()).contains("fetch it again");
    byte[] pdf = Samples.pdf(List.of(List.of("cut")), "");
    assertThat(failure("a.pdf", Arrays.copyOf(pdf, 60)).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void stopsAtTheLimitOfCharacters() throws IOException {
    InProcessExtractor small = new InProcessExtractor(1_000);
    Path file = Files.writeString(folder.resolve("a.txt"), "twenty letters long ".repeat(51));
    assertThat(small.extract(file))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.failure().reason()).isEqualTo(Reason.OUTPUT_LIMIT);
              assertThat(failed.failure().detail()).contains("1000").contains("characters-per-doc");
            });
    Files.writeString(file, "twenty letters long ".repeat(49));
    assertThat(small.extract(file).label()).isEqualTo("done");
  }

  @Test
  void stopsABombEarly() throws IOException {
    // Four megabytes of XML a part compress to some kilobytes; all of it would be 400 megabytes.
    String paragraph = "<w:p><w:r><w:t>" + "bomb ".repeat(1_000) + "</w:t></w:r></w:p>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String head = "<w:document " + Samples.WORD + "><w:body>";
    byte[] shell = Samples.docxOf("", Map.of());
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        java.util.zip.ZipInputStream in =
            new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(shell))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("word/document.xml")) {
          zip.write(bytes(head));
          for (int i = 0; i < 20_000; i++) {
            zip.write(bytes(paragraph));
          }
          zip.write(bytes("</w:body></w:document>"));
        } else {
          in.transferTo(zip);
        }
      }
    }
    assertThat(bytes.size()).isLessThan(2_000_000);
    Failure failure = failure("a.docx", bytes.toByteArray());
    assertThat(failure.reason()).isEqualTo(Reason.OUTPUT_LIMIT);
  }

  @Test
  void expandsNoEntitiesWithoutEnd() throws IOException {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 40; i++) {
      dtd.append(String.format(Locale.ROOT, "<!ENTITY e%d '&e%d;&e%d;'>", i, i - 1, i - 1));
    }
    dtd.append("]>");
    String main =
        dtd
            + "<w:document "
            + Samples.WORD
            + "><w:body><w:p><w:r><w:t>&e39;</w:t></w:r></w:p></w:body></w:document>";
    assertThat(failure("a.docx", Samples.docxOf(main, Map.of())).reason())
        .isIn(Reason.DAMAGED, Reason.OUTPUT_LIMIT);
    assertThat(failure("a.xml", bytes("<?xml version='1.0'?>" + dtd + "<x>&e39;</x>")).reason())
        .isIn(Reason.DAMAGED, Reason.OUTPUT_LIMIT, Reason.NO_TEXT);
  }

  @Test
  void opensNoConnectionAndReadsNoOtherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "TOPSECRET");
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      for (String target : List.of(url, secret.toUri().toString())) {
        for (Path file : hostile(target)) {
          Outcome<ExtractedText> outcome = extractor.extract(file);
          assertThat(outcome.toString()).as("%s", file).doesNotContain("TOPSECRET");
        }
      }
      try (java.net.Socket caller = server.accept()) {
        throw new AssertionError("a document called " + caller);
      } catch (SocketTimeoutException e) {
        assertThat(e).as("nobody called").isNotNull();
      }
    }
  }

  /** Files of every format based on XML or HTML that ask for something outside of themselves. */
  private List<Path> hostile(String target) throws IOException {
    String dtd =
        String.format(
            Locale.ROOT, "<!DOCTYPE x SYSTEM '%1$s' [<!ENTITY x SYSTEM '%1$s'>]>", target);
    String body = "<w:body><w:p><w:r><w:t>a &x; b</w:t></w:r></w:p></w:body></w:document>";
    String word = dtd + "<w:document " + Samples.WORD + ">" + body;
    String styles = dtd + "<w:styles " + Samples.WORD + ">&x;</w:styles>";
    String plain = "<w:p><w:r><w:t>text</w:t></w:r></w:p>";
    String office =
        dtd
            + "<office:document-content"
            + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
            + "<office:text><text:p>a &x; b</text:p></office:text></office:body>"
            + "</office:document-content>";
    String html =
        String.format(
            Locale.ROOT,
            """
        <!DOCTYPE html SYSTEM '%1$s'><html><head><base href='%1$s'>
        <link rel=stylesheet href='%1$s'><script src='%1$s'></script>
        <meta http-equiv=refresh content='0;url=%1$s'></head><body><img src='%1$s'>
        <iframe src='%1$s'></iframe><object data='%1$s'></object><p>text</p></body></html>
        """,
            target);
    String form =
        String.format(
            Locale.ROOT,
            "<!DOCTYPE x [<!ENTITY x SYSTEM '%1$s'>]><xdp:xdp"
                + " xmlns:xdp='http://ns.adobe.com/xdp/'><template"
                + " xmlns='http://www.xfa.org/schema/xfa-template/3.0/'><field name='a'><value>"
                + "<text>&x;</text></value></field></template></xdp:xdp>",
            target);
    Files.writeString(
        folder.resolve("a.rtf"),
        String.format(
            Locale.ROOT,
            "{\\rtf1 {\\field{\\*\\fldinst INCLUDETEXT \"%1$s\"}{\\fldrslt text}}"
                + "{\\*\\template %1$s}{\\field{\\*\\fldinst INCLUDEPICTURE \"%1$s\"}}}",
            target));
    Files.write(folder.resolve("a.pdf"), reachingOut(target, form));
    return List.of(
        folder.resolve("a.rtf"),
        folder.resolve("a.pdf"),
        Files.write(folder.resolve("a.docx"), Samples.docxOf(word, Map.of())),
        Files.write(folder.resolve("b.docx"), Samples.docx(plain, Map.of("styles", styles))),
        Files.write(
            folder.resolve("a.odt"),
            Samples.zip(
                "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", office)),
        Files.write(
            folder.resolve("a.epub"),
            Samples.epub(List.of("<p>book</p><img src='" + target + "'/>"))),
        Files.writeString(folder.resolve("a.html"), html),
        Files.writeString(
            folder.resolve("a.xml"), "<?xml version='1.0'?>" + dtd + "<x>a &x; b</x>"),
        Files.writeString(
            folder.resolve("b.xml"),
            String.format(
                Locale.ROOT,
                "<?xml version='1.0'?><?xml-stylesheet href='%1$s'?><x xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='%1$s' parse='text'/>text</x>",
                target)),
        Files.writeString(
            folder.resolve("a.svg"),
            "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + target + "'/></svg>"));
  }

  /** A PDF that opens another file, sends its form away and has a form with an entity in it. */
  private static byte[] reachingOut(String target, String form) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Samples.pdf(List.of(List.of("a page of text")), ""))) {
      COSDictionary goTo = new COSDictionary();
      goTo.setName(COSName.S, "GoToR");
      goTo.setString(COSName.F, target);
      pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, goTo);
      COSDictionary submit = new COSDictionary();
      submit.setName(COSName.S, "SubmitForm");
      submit.setString(COSName.F, target);
      pdf.getPage(0).getCOSObject().setItem(COSName.AA, submit);
      COSStream xfa = pdf.getDocument().createCOSStream();
      try (OutputStream out = xfa.createOutputStream()) {
        out.write(bytes(form));
      }
      COSDictionary fields = new COSDictionary();
      fields.setItem(COSName.XFA, xfa);
      fields.setItem(COSName.FIELDS, new COSArray());
      pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, fields);
      // A picture whose data lie elsewhere.
      COSStream picture = pdf.getDocument().createCOSStream();
      picture.setName(COSName.SUBTYPE, "Image");
      picture.setString(COSName.F, target);
      COSDictionary pictures = new COSDictionary();
      pictures.setItem(COSName.getPDFName("P"), picture);
      pdf.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void stopsAStreamThatUnpacksToAThousandTimesItsSize() throws Exception {
    byte[] pdf;
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream content = new PDStream(document);
      byte[] text = bytes("(bomb bomb bomb bomb) Tj\n".repeat(1_000));
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(bytes("BT /F1 12 Tf\n"));
        for (int i = 0; i < 1_000; i++) {
          out.write(text);
        }
        out.write(bytes("ET\n"));
      }
      page.setContents(content);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
      page.setResources(resources);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      pdf = bytes.toByteArray();
    }
    assertThat(pdf.length).isLessThan(200_000);
    Path file = Files.write(folder.resolve("a.pdf"), pdf);
    // The letters of a page are held until its end, so that memory runs out first.
    ExtractSettings settings = new ExtractSettings(Duration.ofMinutes(2), 64, 1_000_000);
    try (WorkerExtractor worker = new WorkerExtractor(settings, 1)) {
      assertThat(worker.extract(Samples.document(file)))
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              failed ->
                  assertThat(failed.failure().reason())
                      .isIn(Reason.MEMORY_LIMIT, Reason.OUTPUT_LIMIT, Reason.TIME_LIMIT));
    }
  }

  @Test
  void tellsAFullDiskFromADamagedFile() {
    Failure failure =
        Failures.of(
            new IOException("wrapped", new IOException("No space left on device")),
            MediaType.application("pdf"),
            3);
    assertThat(failure.reason()).isEqualTo(Reason.DISK_LIMIT);
    assertThat(failure.detail()).contains("make room");
  }

  @Test
  void givesTextWithoutControlCharactersOrHalvesOfPairs() throws IOException {
    Outcome<ExtractedText> outcome =
        extract("a.html", bytes("<p>a&#1;b&#xD800;c\fd&#x92;s\u0007e&#x1F600;</p><p>&#xFEFF;x"));
    String text = Samples.text(outcome).text();
    assertThat(text).contains("’s").contains("\uD83D\uDE00");
    assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
  }

  @Test
  void boundsWhatAFileSaysOfItself() throws IOException {
    StringBuilder html = new StringBuilder("<html><head>");
    for (int i = 0; i < 5_000; i++) {
      html.append(
          String.format(Locale.ROOT, "<meta name='n%d' content='%s'>", i, "v".repeat(2_000)));
    }
    ExtractedText text = Samples.text(extract("a.html", bytes(html + "</head><body>text")));
    assertThat(text.properties()).hasSizeLessThanOrEqualTo(100);
    assertThat(text.properties().values()).allMatch(value -> value.length() <= 500);
  }
}
