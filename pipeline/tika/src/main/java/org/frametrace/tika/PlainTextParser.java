package org.frametrace.tika;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads plain text of any encoding that can be detected: blank lines separate paragraphs, form
 * feeds separate pages.
 *
 * <p>Tika's own parser for text yields one paragraph, and takes for a table what has commas enough.
 */
final class PlainTextParser implements Parser {
  private static final long serialVersionUID = 1L;

  /** No wrapped line is as long as this; such a line is a paragraph. */
  private static final int LONGEST_WRAPPED_LINE = 160;

  /** No more of a line is held at once. */
  private static final int LONGEST_PIECE = 1 << 16;

  private final EncodingDetector encodings;

  PlainTextParser(EncodingDetector encodings) {
    this.encodings = encodings;
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.TEXT_PLAIN);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    // Not closed: the stream belongs to the caller.
    AutoDetectReader reader = new AutoDetectReader(stream, metadata, encodings);
    metadata.set(Metadata.CONTENT_ENCODING, reader.getCharset().name());
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    new Events(xhtml).read(reader);
    xhtml.endDocument();
  }

  /** Writes lines as paragraphs and pages. */
  private static final class Events {
    private final XHTMLContentHandler xhtml;
    private boolean inParagraph;

    Events(XHTMLContentHandler xhtml) {
      this.xhtml = xhtml;
    }

    void read(BufferedReader reader) throws IOException, SAXException {
      xhtml.startElement("div", "class", "page");
      StringBuilder line = new StringBuilder();
      int lineLength = 0;
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (c == '\r') {
          reader.mark(1);
          if (reader.read() != '\n') {
            reader.reset();
          }
          c = '\n';
        }
        if (c == '\n' || c == '\f') {
          endLine(line, lineLength);
          lineLength = 0;
          if (c == '\f') {
            endParagraph();
            xhtml.endElement("div");
            xhtml.startElement("div", "class", "page");
          }
          continue;
        }
        line.append((char) c);
        lineLength++;
        if (line.length() == LONGEST_PIECE) {
          write(line);
        }
      }
      endLine(line, lineLength);
      endParagraph();
      xhtml.endElement("div");
    }

    private void endLine(StringBuilder line, int length) throws SAXException {
      if (length == line.length() && line.toString().isBlank()) {
        line.setLength(0);
        endParagraph();
        return;
      }
      line.append('\n');
      if (length > LONGEST_WRAPPED_LINE && length < LONGEST_PIECE) {
        endParagraph();
      }
      write(line);
      if (length > LONGEST_WRAPPED_LINE) {
        endParagraph();
      }
    }

    private void write(StringBuilder line) throws SAXException {
      if (!inParagraph) {
        xhtml.startElement("p");
        inParagraph = true;
      }
      xhtml.characters(line.toString());
      line.setLength(0);
    }

    private void endParagraph() throws SAXException {
      if (inParagraph) {
        xhtml.endElement("p");
        inParagraph = false;
      }
    }
  }
}
