package org.frametrace.tika;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the text of one part of a Word document: body, notes, or running head.
 *
 * <p>Left out is what the page does not show: deleted text, reviewers' comments, field codes,
 * hidden text, and the second version of a drawing for older programs.
 */
final class DocxHandler extends DefaultHandler {

  /** Where the text of a part goes. */
  interface Output {

    /** A paragraph was read, with the text boxes anchored in it. */
    void paragraph(DocxParagraph paragraph) throws SAXException;

    /** A table, row or cell begins: {@code table}, {@code tr} or {@code td}. */
    default void start(String element) throws SAXException {}

    /** The last table, row or cell ends. */
    default void end(String element) throws SAXException {}

    /** A note begins, of kind {@code footnote} or {@code endnote} and with an id. */
    default void note(String kind, String id) {}

    /** A piece in another format stands here. */
    default void piece(String relationship) throws SAXException {}
  }

  private static final Set<String> UNSEEN =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "rPrChange", "pPrChange");

  private static final Map<String, String> TABLES = Map.of("tbl", "table", "tr", "tr", "tc", "td");

  private final Output output;
  private final Deque<DocxParagraph> open = new ArrayDeque<>();
  private int unseenDepth;
  private int boxDepth;
  private boolean inRun;
  private boolean hidden;
  private boolean inText;

  DocxHandler(Output output) {
    this.output = output;
  }

  /** Both forms of the format, and formulas. The drawings in it name other things alike. */
  private static boolean isWord(String uri) {
    return uri.contains("wordprocessingml") || uri.endsWith("/math");
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (unseenDepth > 0 || UNSEEN.contains(name)) {
      unseenDepth++;
      return;
    }
    if (!isWord(uri)) {
      return;
    }
    String element = TABLES.get(name);
    if (element != null && boxDepth == 0) {
      output.start(element);
    }
    switch (name) {
      case "p" -> open.push(new DocxParagraph());
      case "txbxContent" -> boxDepth++;
      case "r" -> {
        inRun = true;
        hidden = false;
      }
      case "vanish" -> hidden = inRun && !isOff(value(attributes, "val"));
      case "t" -> inText = true;
      case "footnote", "endnote" -> output.note(name, value(attributes, "id"));
      case "altChunk" -> output.piece(value(attributes, "id"));
      default -> {
        DocxParagraph paragraph = open.peek();
        if (paragraph != null) {
          within(paragraph, name, attributes);
        }
      }
    }
  }

  private void within(DocxParagraph paragraph, String name, Attributes attributes) {
    switch (name) {
      case "pStyle" -> paragraph.style = value(attributes, "val");
      case "outlineLvl" -> paragraph.outline = number(value(attributes, "val"), -1);
      case "numId" -> paragraph.listed = number(value(attributes, "val"), 0) > 0;
      case "ilvl" -> paragraph.listLevel = Math.clamp(number(value(attributes, "val"), 0), 0, 8);
      case "footnoteReference" -> paragraph.notes.add("footnote " + value(attributes, "id"));
      case "endnoteReference" -> paragraph.notes.add("endnote " + value(attributes, "id"));
      // Tabs and breaks also stand among the properties of a paragraph, where they are no text.
      case "tab", "ptab" -> append(paragraph, "\t");
      case "br", "cr" -> append(paragraph, "\n");
      case "noBreakHyphen" -> append(paragraph, "\u2011");
      case "softHyphen" -> append(paragraph, "\u00AD");
      default -> {}
    }
  }

  private void append(DocxParagraph paragraph, String text) {
    if (inRun && !hidden) {
      paragraph.text.append(text);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    DocxParagraph paragraph = open.peek();
    if (inText && unseenDepth == 0 && !hidden && paragraph != null) {
      paragraph.text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (unseenDepth > 0) {
      unseenDepth--;
      return;
    }
    if (!isWord(uri)) {
      return;
    }
    String element = TABLES.get(name);
    if (element != null && boxDepth == 0) {
      output.end(element);
    }
    switch (name) {
      case "p" -> end(open.pop());
      case "txbxContent" -> boxDepth--;
      case "r" -> {
        inRun = false;
        hidden = false;
      }
      case "t" -> inText = false;
      default -> {}
    }
  }

  private void end(DocxParagraph paragraph) throws SAXException {
    DocxParagraph around = open.peek();
    if (around == null) {
      output.paragraph(paragraph);
    } else {
      around.boxes.add(paragraph);
    }
  }

  private static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }

  /** Returns an attribute by its local name, or an empty string. */
  static String value(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /** Returns a small number, or something else where there is none. */
  static int number(@Nullable String text, int otherwise) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
