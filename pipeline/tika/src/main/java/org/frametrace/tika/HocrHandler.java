package org.frametrace.tika;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.Page;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns what Tesseract recognised, in its form hOCR, into pages of blocks, one a paragraph.
 *
 * <p>The words' own confidences (x_wconf, 0 to 100) give that of the page, weighted by the words'
 * lengths. Words that are nothing but specks are left out.
 */
final class HocrHandler extends DefaultHandler {

  private static final Pattern CONFIDENCE = Pattern.compile("\\bx_wconf (\\d{1,3})");

  /** Below it, what was taken for a word is a speck, a line or a part of a picture. */
  private static final int LEAST_CONFIDENCE = 20;

  private static final String WORD = "ocrx_word";

  /** One page while it is collected. */
  private static final class Recognised {
    private final List<Block> blocks = new ArrayList<>();
    private double sum;
    private long weight;
  }

  private final Deque<String> open = new ArrayDeque<>();
  private final List<Recognised> pages = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final BlockText paragraph = new BlockText();
  private int confidence;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String role = Role.style(attributes);
    open.push(role);
    if (role.equals("ocr_page")) {
      pages.add(new Recognised());
    } else if (role.equals(WORD)) {
      word.setLength(0);
      String title = attributes.getValue("title");
      Matcher found = CONFIDENCE.matcher(title == null ? "" : title);
      confidence = found.find() ? Math.min(100, Integer.parseInt(found.group(1))) : 0;
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (open.contains(WORD)) {
      word.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    String role = open.isEmpty() ? "" : open.pop();
    switch (role) {
      case WORD -> endWord();
      case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> endLine();
      case "ocr_par" -> endParagraph();
      default -> {}
    }
  }

  private Recognised page() {
    if (pages.isEmpty()) {
      pages.add(new Recognised());
    }
    return pages.getLast();
  }

  private void endWord() {
    String text = word.toString().strip();
    if (text.isEmpty() || confidence < LEAST_CONFIDENCE) {
      return;
    }
    page().sum += confidence / 100.0 * text.length();
    page().weight += text.length();
    if (!line.isEmpty()) {
      line.append(' ');
    }
    line.append(text);
  }

  private void endLine() {
    char[] characters = line.append('\n').toString().toCharArray();
    paragraph.append(characters, 0, characters.length);
    line.setLength(0);
  }

  private void endParagraph() {
    endLine();
    String text = paragraph.take();
    if (!text.isEmpty()) {
      page().blocks.add(new Block(BlockKind.PARAGRAPH, 0, text));
    }
  }

  /** Returns the pages, numbered from 1. */
  List<Page> pages() {
    List<Page> read = new ArrayList<>();
    for (Recognised page : pages) {
      double mean = page.weight == 0 ? 0 : Math.min(1, page.sum / page.weight);
      read.add(new Page(read.size() + 1, page.blocks, OptionalDouble.of(mean), false));
    }
    return read;
  }
}
