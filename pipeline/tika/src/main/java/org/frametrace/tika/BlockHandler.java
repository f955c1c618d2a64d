package org.frametrace.tika;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.frametrace.model.Block;
import org.frametrace.model.BlockKind;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Page;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XHTML events of a parser into pages of blocks, and stops the parser when they become
 * too many.
 *
 * <p>The text between two block boundaries is one block; what kind it is, the elements around it
 * say. Tables are collected whole. Notes may stand in the middle of a sentence: their text is
 * collected apart and follows the block (or table) in which they stand.
 */
final class BlockHandler extends DefaultHandler {

  /** Says that the text is longer than it may be. */
  static final class TooMuchTextException extends SAXException {
    private static final long serialVersionUID = 1L;

    TooMuchTextException(int limit) {
      super("more than " + limit + " characters");
    }
  }

  private record Element(Role role, int level) {}

  private final boolean authored;
  private final Layout layout;
  private final int maxCharacters;

  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<TableBlocks> tables = new ArrayDeque<>();
  private final List<List<Block>> pages = new ArrayList<>();

  /** What stood before the first page began. */
  private final List<Block> before = new ArrayList<>();

  /** Notes and running heads that wait for the end of the block in which they stand. */
  private final List<Block> waiting = new ArrayList<>();

  /** Texts that a note interrupts, innermost first. */
  private final Deque<BlockText> interrupted = new ArrayDeque<>();

  private BlockText text = new BlockText();
  private int skippedDepth;

  /** Whether the last event was the end of a note, after which no line ends. */
  private boolean resumed;

  private int listDepth;
  private int preformattedDepth;
  private long characters;
  private boolean tooMuch;

  /**
   * Creates a handler.
   *
   * @param layout of the format
   * @param maxCharacters after how many characters the handler throws
   */
  BlockHandler(Layout layout, int maxCharacters) {
    this.authored = layout == Layout.WEB;
    this.layout = layout;
    this.maxCharacters = maxCharacters;
  }

  /** Returns whether the text became too long, even if a parser kept the exception to itself. */
  boolean tooMuch() {
    return tooMuch;
  }

  /** Returns the number of pages begun so far. */
  int pagesBegun() {
    return pages.size();
  }

  /** Returns what was read of the page that was begun last. */
  List<Block> lastPage() {
    return pages.isEmpty() ? List.of() : List.copyOf(pages.getLast());
  }

  /** Puts other blocks in place of those of the page that was begun last. */
  void replaceLastPage(List<Block> blocks) {
    if (!pages.isEmpty()) {
      pages.set(pages.size() - 1, new ArrayList<>(blocks));
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (skippedDepth > 0) {
      skippedDepth++;
      return;
    }
    Role role = Role.of(name.isEmpty() ? qualified : name, attributes, authored);
    if (role == Role.SKIPPED) {
      skippedDepth = 1;
      return;
    }
    // Tables within notes and running heads are read as plain blocks.
    boolean apart = !interrupted.isEmpty();
    if (apart && (role == Role.TABLE || role == Role.ROW || role == Role.CELL)) {
      role = Role.BLOCK;
    }
    if (role == Role.PAGE && layout != Layout.PAGES && layout != Layout.TEXT) {
      role = Role.BLOCK;
    }
    if (role == Role.LINE_BREAK) {
      text.lineBreak();
    } else if (role == Role.NOTE || role == Role.RUNNING) {
      if (authored) {
        flush();
      }
      interrupted.push(text);
      text = new BlockText();
    } else if (role != Role.INLINE) {
      flush();
    }
    open.push(new Element(role, level(name, attributes)));
    begin(role);
  }

  private void begin(Role role) throws SAXException {
    switch (role) {
      case PAGE -> {
        count(1);
        pages.add(new ArrayList<>());
      }
      case LIST -> listDepth++;
      case PREFORMATTED -> preformattedDepth++;
      case TABLE -> tables.push(new TableBlocks());
      case ROW -> {
        if (!tables.isEmpty()) {
          tables.peek().startRow();
        }
      }
      case CELL -> {
        if (!tables.isEmpty()) {
          count(1);
          tables.peek().startCell();
        }
      }
      default -> {}
    }
  }

  /** The number in h1 to h6, or at the end of a list style's name; else 1. */
  private static int level(String name, Attributes attributes) {
    String numbered = name.length() == 2 ? name : Role.style(attributes);
    if (numbered.isEmpty()) {
      return 1;
    }
    int digit = Character.digit(numbered.charAt(numbered.length() - 1), 10);
    return digit > 0 ? digit : 1;
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (skippedDepth > 0) {
      skippedDepth--;
      return;
    }
    Element element = open.peek();
    if (element == null) {
      return;
    }
    if (element.role() != Role.INLINE && element.role() != Role.LINE_BREAK) {
      flush();
    }
    open.pop();
    switch (element.role()) {
      case NOTE, RUNNING -> {
        text = interrupted.pop();
        resumed = true;
      }
      case LIST -> listDepth--;
      case PREFORMATTED -> preformattedDepth--;
      case TABLE -> {
        List<Block> blocks = tables.pop().blocks();
        blocks.forEach(this::add);
        addWaiting();
      }
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (skippedDepth > 0) {
      return;
    }
    resumed = false;
    count(length);
    if (authored && preformattedDepth == 0) {
      text.appendCollapsed(characters, start, length);
    } else {
      text.append(characters, start, length);
    }
  }

  /** Tika ends the lines of PDFs so, and lays out its XHTML so. */
  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    if (skippedDepth > 0 || resumed) {
      resumed = false;
      return;
    }
    if (authored) {
      text.appendCollapsed(characters, start, length);
    } else {
      text.lineEnd();
    }
  }

  private void count(int length) throws SAXException {
    characters += length;
    if (characters > maxCharacters) {
      tooMuch = true;
      throw new TooMuchTextException(maxCharacters);
    }
  }

  /** Ends the current block, if there is one. */
  private void flush() throws SAXException {
    String taken = text.take();
    if (!taken.isEmpty()) {
      count(Page.BLOCK_SEPARATOR.length());
      Block block = block(taken);
      if (interrupted.isEmpty()) {
        add(block);
      } else {
        waiting.add(block);
      }
    }
    if (interrupted.isEmpty() && tables.isEmpty()) {
      addWaiting();
    }
  }

  private Block block(String taken) {
    for (Element element : open) {
      switch (element.role()) {
        case NOTE -> {
          return new Block(BlockKind.FOOTNOTE, 0, taken);
        }
        case RUNNING -> {
          return new Block(BlockKind.HEADER_FOOTER, 0, taken);
        }
        case HEADING -> {
          if (interrupted.isEmpty()) {
            return new Block(BlockKind.HEADING, element.level(), taken);
          }
        }
        case CAPTION -> {
          if (interrupted.isEmpty()) {
            return new Block(BlockKind.CAPTION, 0, taken);
          }
        }
        case ITEM -> {
          if (interrupted.isEmpty()) {
            return new Block(BlockKind.LIST_ITEM, Math.max(listDepth, element.level()), taken);
          }
        }
        case CELL, TABLE -> {
          return new Block(BlockKind.PARAGRAPH, 0, taken);
        }
        default -> {}
      }
    }
    return new Block(BlockKind.PARAGRAPH, 0, taken);
  }

  private void add(Block block) {
    if (!tables.isEmpty()) {
      tables.peek().add(block);
    } else if (pages.isEmpty()) {
      before.add(block);
    } else {
      pages.getLast().add(block);
    }
  }

  private void addWaiting() {
    if (!waiting.isEmpty() && tables.isEmpty()) {
      List<Block> blocks = List.copyOf(waiting);
      waiting.clear();
      blocks.forEach(this::add);
    }
  }

  /**
   * Returns what was read. Elements that were never closed, because the parser gave up, are closed
   * first.
   */
  ExtractedText toText(String mediaType, Map<String, String> properties) throws SAXException {
    skippedDepth = 0;
    while (!open.isEmpty()) {
      endElement("", "", "");
    }
    flush();
    boolean paged = layout == Layout.PAGES || (layout == Layout.TEXT && pages.size() > 1);
    if (pages.isEmpty()) {
      return new ExtractedText(mediaType, paged, List.of(new Page(1, before)), properties);
    }
    pages.getFirst().addAll(0, before);
    List<Page> numbered = new ArrayList<>();
    for (List<Block> blocks : pages) {
      numbered.add(new Page(numbered.size() + 1, blocks));
    }
    return new ExtractedText(mediaType, paged, numbered, properties);
  }
}
