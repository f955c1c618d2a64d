package org.frametrace.tika;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.frametrace.tika.GridTables.Piece;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Reads the pages of a PDF into a {@link BlockHandler}: in the order of the file, or by places
 * where that reads clearly better ({@link PlaceOrder}).
 */
final class PdfPages extends PDFTextStripper {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char[] LINE_END = {'\n'};
  private static final char[] SPACE = {' '};

  private final BlockHandler handler;
  private final AttributesImpl page = new AttributesImpl();
  private final AttributesImpl none = new AttributesImpl();
  private final PrintedLetters printed = new PrintedLetters();
  private final Drawing drawing = new Drawing(this);

  /** For each sequence of marked content that is open whether the file says what it reads. */
  private final Deque<Boolean> spelled = new ArrayDeque<>();

  private boolean isSpelled;
  private @Nullable IOException failure;
  private int attachments;

  PdfPages(BlockHandler handler) throws IOException {
    this.handler = handler;
    page.addAttribute("", "class", "class", "CDATA", "page");
    // PrintedLetters does that in less time.
    setSuppressDuplicateOverlappingText(false);
  }

  /**
   * Reads all pages.
   *
   * @throws IOException if there is more text than there may be
   */
  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  /** Returns the first thing that went wrong on a page, if any did. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns how many files are attached to places on the pages. */
  int attachments() {
    return attachments;
  }

  @Override
  protected void processPages(PDPageTree pages) throws IOException {
    for (PDPage each : pages) {
      processPage(each);
    }
  }

  /** What is damaged costs the rest of its page. */
  @Override
  public void processPage(PDPage each) throws IOException {
    try {
      super.processPage(each);
    } catch (IOException e) {
      if (handler.tooMuch()) {
        throw e;
      }
      failure = failure == null ? e : failure;
      endPage(each);
    }
  }

  @Override
  protected void startPage(PDPage each) throws IOException {
    printed.clear();
    drawing.begin(each);
    emit(() -> handler.startElement("", "div", "div", page));
  }

  @Override
  protected void endPage(PDPage each) throws IOException {
    writeParagraphEnd();
    emit(() -> handler.endElement("", "div", "div"));
    attachments += attached(each);
    List<TextPosition> letters = charactersByArticle.stream().flatMap(List::stream).toList();
    handler.replaceLastPage(PlaceOrder.best(handler.lastPage(), letters));
  }

  private static int attached(PDPage page) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    int attached = 0;
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation
          && "FileAttachment".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
        attached++;
      }
    }
    return attached;
  }

  /** Writes tables cell by cell, and leaves the letters that stand outside of them. */
  @Override
  protected void writePage() throws IOException {
    List<Piece> pieces = GridTables.of(charactersByArticle, drawing.rules());
    if (pieces.isEmpty()) {
      super.writePage();
      return;
    }
    for (Piece piece : pieces) {
      if (piece.rows().isEmpty()) {
        write(piece.text());
      } else {
        writeTable(piece.rows());
      }
    }
    charactersByArticle = new ArrayList<>();
    pieces.forEach(piece -> charactersByArticle.add(new ArrayList<>(piece.text())));
  }

  private void writeTable(List<List<List<TextPosition>>> rows) throws IOException {
    emit(() -> handler.startElement("", "table", "table", none));
    for (List<List<TextPosition>> row : rows) {
      emit(() -> handler.startElement("", "tr", "tr", none));
      for (List<TextPosition> cell : row) {
        emit(() -> handler.startElement("", "td", "td", none));
        write(cell);
        emit(() -> handler.endElement("", "td", "td"));
      }
      emit(() -> handler.endElement("", "tr", "tr"));
    }
    emit(() -> handler.endElement("", "table", "table"));
  }

  private void write(List<TextPosition> letters) throws IOException {
    charactersByArticle = new ArrayList<>(List.of(letters));
    super.writePage();
  }

  /** A letter that is printed over itself counts once, unless the file says what it reads. */
  @Override
  protected void processTextPosition(TextPosition letter) {
    String text = letter.getUnicode();
    float apart = letter.getWidth() / text.length() / 3;
    if (isSpelled || printed.add(text, letter.getX(), letter.getY(), apart)) {
      super.processTextPosition(letter);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    isSpelled = PDMarkedContent.create(tag, properties).getActualText() != null;
    spelled.push(isSpelled);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (!spelled.isEmpty() && spelled.pop()) {
      isSpelled = false;
    }
  }

  @Override
  protected void writeParagraphStart() throws IOException {
    super.writeParagraphStart();
    emit(() -> handler.startElement("", "p", "p", none));
  }

  @Override
  protected void writeParagraphEnd() throws IOException {
    super.writeParagraphEnd();
    emit(() -> handler.endElement("", "p", "p"));
  }

  @Override
  protected void writeString(String text) throws IOException {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (isInvalid(characters, i)) {
        characters[i] = REPLACEMENT;
      }
    }
    emit(() -> handler.characters(characters, 0, characters.length));
  }

  /** Returns whether a character can stand in no XML document. */
  private static boolean isInvalid(char[] characters, int at) {
    char c = characters[at];
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == characters.length || !Character.isLowSurrogate(characters[at + 1]);
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(characters[at - 1]);
    }
    return c > REPLACEMENT;
  }

  @Override
  protected void writeWordSeparator() throws IOException {
    emit(() -> handler.characters(SPACE, 0, 1));
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    emit(() -> handler.characters(LINE_END, 0, 1));
  }

  /** An event for the handler. */
  private interface Event {
    void emit() throws SAXException;
  }

  private static void emit(Event event) throws IOException {
    try {
      event.emit();
    } catch (SAXException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
