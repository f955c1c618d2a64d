package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML in which an OpenDocument file holds its text and its running heads, on behalf of
 * Tika's parser, which unpacks the file.
 *
 * <p>Tika's own reader writes deleted text among the words of the author, and does not say which
 * paragraphs are running heads.
 */
final class OdfContentParser implements Parser {
  private static final long serialVersionUID = 1L;

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of();
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    XMLReaderUtils.parseSAX(stream, new Translation(handler), context);
  }

  /** Translates OpenDocument's elements into XHTML's. */
  private static final class Translation extends DefaultHandler {

    /** Deleted text, comments, and what a graphic says of itself. */
    private static final Set<String> UNSEEN =
        Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "desc",
            "event-listeners",
            "forms",
            "ruby-text",
            "hidden-text");

    private static final Map<String, String> ELEMENTS =
        Map.of(
            "p", "p",
            "list", "ul",
            "list-item", "li",
            "list-header", "li",
            "table", "table",
            "table-row", "tr",
            "table-cell", "td",
            "text-box", "div");

    /** Element to the class that says what it is. */
    private static final Map<String, String> CLASSES =
        Map.of(
            "note-body", "footnote",
            "header", "header",
            "header-left", "header",
            "header-first", "header",
            "footer", "footer",
            "footer-left", "footer",
            "footer-first", "footer",
            "page", "slide-content");

    private final ContentHandler output;

    /** What was written for each open element; an empty string for nothing. */
    private final Deque<String> open = new ArrayDeque<>();

    private int unseenDepth;

    /** Within how many paragraphs and headings: only there are characters text. */
    private int textDepth;

    /** White space in the XML means one space; what is meant to be more has its own elements. */
    private boolean afterSpace;

    private final StringBuilder collapsed = new StringBuilder();

    Translation(ContentHandler output) {
      this.output = output;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (unseenDepth > 0 || UNSEEN.contains(name)) {
        unseenDepth++;
        return;
      }
      switch (name) {
        case "s" -> write(" ");
        case "tab" -> write("\t");
        case "line-break" -> write("\n");
        default -> {}
      }
      AttributesImpl written = new AttributesImpl();
      String element = element(name, attributes);
      String style = CLASSES.get(name);
      if (style != null) {
        element = "div";
        written.addAttribute("", "class", "class", "CDATA", style);
      }
      open.push(element);
      if (!element.isEmpty()) {
        output.startElement(XHTML, element, element, written);
      }
      if (isText(name)) {
        textDepth++;
        afterSpace = true;
      }
    }

    private static boolean isText(String name) {
      return name.equals("p") || name.equals("h");
    }

    private static String element(String name, Attributes attributes) {
      if (name.equals("h")) {
        int level = DocxHandler.number(DocxHandler.value(attributes, "outline-level"), 1);
        return "h" + Math.clamp(level, 1, 6);
      }
      return ELEMENTS.getOrDefault(name, "");
    }

    private void write(String text) throws SAXException {
      if (textDepth > 0) {
        output.characters(text.toCharArray(), 0, text.length());
        afterSpace = false;
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
      if (unseenDepth == 0 && textDepth > 0) {
        collapsed.setLength(0);
        for (int i = start; i < start + length; i++) {
          boolean space = characters[i] <= ' ';
          if (!space || !afterSpace) {
            collapsed.append(space ? ' ' : characters[i]);
          }
          afterSpace = space;
        }
        output.characters(collapsed.toString().toCharArray(), 0, collapsed.length());
      }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      if (unseenDepth > 0) {
        unseenDepth--;
        return;
      }
      if (isText(name)) {
        textDepth--;
      }
      String element = open.pop();
      if (!element.isEmpty()) {
        output.endElement(XHTML, element, element);
      }
    }
  }
}
