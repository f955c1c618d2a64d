package org.frametrace.tika;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.frametrace.model.Block;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;

/** Makes documents for tests. */
final class Samples {
  static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Samples() {}

  static SourceDocument document(Path file) throws IOException {
    return new SourceDocument(
        new DocumentId(String.valueOf(file.getFileName())),
        file,
        Digest.of(file),
        Files.size(file),
        DocumentMetadata.NONE);
  }

  /** Returns the blocks of a page as {@code KIND level: text}, the level only if there is one. */
  static List<String> blocks(ExtractedText text, int page) {
    return text.pages().get(page - 1).blocks().stream().map(Samples::line).toList();
  }

  private static String line(Block block) {
    return block.kind() + (block.level() > 0 ? " " + block.level() : "") + ": " + block.text();
  }

  static ExtractedText text(Outcome<ExtractedText> outcome) {
    return switch (outcome) {
      case Outcome.Done<ExtractedText>(ExtractedText text) -> text;
      default -> throw new AssertionError("no text: " + outcome);
    };
  }

  static ExtractedText read(Path file) {
    return text(new InProcessExtractor(10_000_000).extract(file));
  }

  /** A PDF whose pages hold lines; a page without lines is empty. */
  static byte[] pdf(List<List<String>> pages, String password) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.setLeading(14);
          content.newLineAtOffset(72, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      pdf.getDocumentInformation().setTitle("The title");
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A PDF of one line with a file attached. */
  static byte[] pdfWithAttachment(String line, String name, String content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(List.of(List.of(line)), ""))) {
      PDEmbeddedFile file =
          new PDEmbeddedFile(
              pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile(name);
      specification.setEmbeddedFile(file);
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of(name, specification));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      pdf.getDocumentCatalog().setNames(names);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A zip of names and contents in turn. */
  static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        byte[] content = entries[i + 1].getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(entries[i]);
        if (entries[i].equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * A Word document.
   *
   * @param body what stands in w:body
   * @param parts further parts of word/, by name without ending (footnotes, header1), as XML
   */
  static byte[] docx(String body, Map<String, String> parts) throws IOException {
    return docxOf("<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>", parts);
  }

  /** A Word document with a main part of any form. */
  static byte[] docxOf(String main, Map<String, String> parts) throws IOException {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='"
                + WORD_TYPE
                + "document.main+xml'/>");
    List<String> entries = new ArrayList<>();
    parts.forEach(
        (name, xml) -> {
          types.append(
              String.format(
                  Locale.ROOT,
                  "<Override PartName='/word/%s.xml' ContentType='%s%s+xml'/>",
                  name,
                  WORD_TYPE,
                  name.replaceAll("\\d", "")));
          entries.add("word/" + name + ".xml");
          entries.add(xml);
        });
    entries.addAll(
        0,
        List.of(
            "[Content_Types].xml",
            types + "</Types>",
            "_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument"
                + "/2006/relationships/officeDocument' Target='word/document.xml'/>"
                + "</Relationships>",
            "word/document.xml",
            main));
    return zip(entries.toArray(String[]::new));
  }

  /** An OpenDocument text. */
  static byte[] odt(String text, String masterStyles) throws IOException {
    String namespaces =
        " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'";
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>",
        "styles.xml",
        String.format(
            Locale.ROOT,
            "<office:document-styles%s><office:master-styles>%s</office:master-styles></office:document-styles>",
            namespaces,
            masterStyles),
        "content.xml",
        String.format(
            Locale.ROOT,
            "<office:document-content%s><office:body><office:text>%s</office:text></office:body></office:document-content>",
            namespaces,
            text));
  }

  /** A book of chapters in this order, whose files are named against it. */
  static byte[] epub(List<String> chapters) throws IOException {
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      String name = "c" + (chapters.size() - i);
      items.append(
          String.format(
              Locale.ROOT,
              "<item id='%1$s' href='%1$s.xhtml' media-type='application/xhtml+xml'/>",
              name));
      spine.append(String.format(Locale.ROOT, "<itemref idref='%s'/>", name));
      entries.add("O/" + name + ".xhtml");
      entries.add(
          String.format(
              Locale.ROOT,
              "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>no</title></head><body>%s</body></html>",
              chapters.get(i)));
    }
    entries.addAll(
        0,
        List.of(
            "mimetype",
            "application/epub+zip",
            "META-INF/container.xml",
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'>"
                + "<rootfiles><rootfile full-path='O/c.opf'"
                + " media-type='application/oebps-package+xml'/></rootfiles></container>",
            "O/c.opf",
            "<package xmlns='http://www.idpf.org/2007/opf' version='2.0'><metadata"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Book</dc:title>"
                + String.format(
                    Locale.ROOT,
                    "</metadata><manifest>%s</manifest><spine>%s</spine></package>",
                    items,
                    spine)));
    return zip(entries.toArray(String[]::new));
  }
}
