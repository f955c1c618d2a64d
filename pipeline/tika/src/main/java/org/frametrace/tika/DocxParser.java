package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads Word documents (OOXML).
 *
 * <p>Tika's own parser writes reviewers' comments and deleted text among the words of the author,
 * does not say which paragraphs are running heads, and knows the headings of named styles only.
 */
final class DocxParser implements Parser {
  private static final long serialVersionUID = 1L;

  static final Set<MediaType> TYPES =
      Set.of(
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document"),
          MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.template"),
          MediaType.application("vnd.ms-word.document.macroenabled.12"),
          MediaType.application("vnd.ms-word.template.macroenabled.12"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (DocxParts parts = new DocxParts(TikaInputStream.cast(stream).getPath(), context)) {
      for (String part : parts.ofType("core-properties+xml")) {
        parts.read(part, new DocxProperties(metadata));
      }
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      xhtml.startDocument();
      new Reading(parts, xhtml, context).read();
      xhtml.endDocument();
    }
  }

  /** Reads one document. */
  private static final class Reading implements DocxHandler.Output {
    private final DocxParts parts;
    private final XHTMLContentHandler xhtml;
    private final ParseContext context;
    private final DocxStyles styles = new DocxStyles();

    /** Kind and id to the paragraphs of a note. */
    private final Map<String, List<DocxParagraph>> notes = new HashMap<>();

    Reading(DocxParts parts, XHTMLContentHandler xhtml, ParseContext context) {
      this.parts = parts;
      this.xhtml = xhtml;
      this.context = context;
    }

    void read() throws IOException, SAXException, TikaException {
      for (String part : parts.ofType(".styles+xml")) {
        parts.read(part, styles);
      }
      for (String part : parts.ofType(".footnotes+xml")) {
        parts.read(part, new DocxHandler(new NoteCollector()));
      }
      for (String part : parts.ofType(".endnotes+xml")) {
        parts.read(part, new DocxHandler(new NoteCollector()));
      }
      runningHeads("header");
      parts.read(parts.main(), new DocxHandler(this));
      runningHeads("footer");
      for (int i = 0; i < parts.embedded(); i++) {
        Metadata attachment = new Metadata();
        attachment.set(
            TikaCoreProperties.EMBEDDED_RESOURCE_TYPE, EmbeddedResourceType.ATTACHMENT.name());
        context.get(EmbeddedDocumentExtractor.class).shouldParseEmbedded(attachment);
      }
    }

    private void runningHeads(String kind) throws IOException, SAXException, TikaException {
      for (String part : parts.ofType("." + kind + "+xml")) {
        xhtml.startElement("div", "class", kind);
        parts.read(part, new DocxHandler(this));
        xhtml.endElement("div");
      }
    }

    @Override
    public void start(String element) throws SAXException {
      xhtml.startElement(element);
    }

    @Override
    public void end(String element) throws SAXException {
      xhtml.endElement(element);
    }

    @Override
    public void paragraph(DocxParagraph paragraph) throws SAXException {
      block(paragraph);
      for (String note : paragraph.notes) {
        for (DocxParagraph part : notes.getOrDefault(note, List.of())) {
          xhtml.startElement("div", "class", "footnote");
          xhtml.characters(part.text.toString());
          xhtml.endElement("div");
        }
      }
      for (DocxParagraph box : paragraph.boxes) {
        paragraph(box);
      }
    }

    private void block(DocxParagraph paragraph) throws SAXException {
      int own = paragraph.outline;
      int heading = own >= 0 && own < 9 ? own + 1 : styles.headingLevel(paragraph.style);
      String element = heading > 0 ? "h" + Math.min(heading, 6) : "p";
      if (heading > 0) {
        xhtml.startElement(element);
      } else if (styles.isCaption(paragraph.style)) {
        xhtml.startElement(element, "class", "caption");
      } else if (paragraph.listed || styles.isList(paragraph.style)) {
        xhtml.startElement(element, "class", "list " + (paragraph.listLevel + 1));
      } else {
        xhtml.startElement(element);
      }
      xhtml.characters(paragraph.text.toString());
      xhtml.endElement(element);
    }

    @Override
    public void piece(String relationship) throws SAXException {
      try {
        Optional<String> part = parts.target(parts.main(), relationship);
        Optional<InputStream> piece = part.isEmpty() ? Optional.empty() : parts.open(part.get());
        if (piece.isPresent()) {
          try (InputStream in = TikaInputStream.get(piece.get())) {
            Metadata metadata = new Metadata();
            metadata.set(
                TikaCoreProperties.EMBEDDED_RESOURCE_TYPE,
                EmbeddedResourceType.ALTERNATE_FORMAT_CHUNK.name());
            context.get(EmbeddedDocumentExtractor.class).parseEmbedded(in, xhtml, metadata, false);
          }
        }
      } catch (IOException | TikaException e) {
        throw new SAXException(e);
      }
    }

    /** Keeps notes until the body refers to them. */
    private final class NoteCollector implements DocxHandler.Output {
      private List<DocxParagraph> current = new ArrayList<>();

      @Override
      public void note(String kind, String id) {
        current = notes.computeIfAbsent(kind + " " + id, k -> new ArrayList<>());
      }

      @Override
      public void paragraph(DocxParagraph paragraph) {
        current.add(paragraph);
      }
    }
  }
}
