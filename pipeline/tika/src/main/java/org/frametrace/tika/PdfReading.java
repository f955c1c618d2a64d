package org.frametrace.tika;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one PDF: its pages are read when Tika asks for them, and Tika gets none. The
 * document stays open until the reading is closed, since some pages are read a second time.
 */
final class PdfReading implements Closeable {

  private final BlockHandler handler;
  private @Nullable PDDocument document;
  private @Nullable IOException failure;
  private int attachments;

  /**
   * Creates a reading.
   *
   * @param handler takes the pages
   */
  PdfReading(BlockHandler handler) {
    this.handler = handler;
  }

  /** Returns the document that Tika may have in place of the real one. */
  PDDocument begin(PDDocument real) {
    document = real;
    return new WithoutPages(real);
  }

  /** Returns the document, if there is one. */
  Optional<PDDocument> document() {
    return Optional.ofNullable(document);
  }

  /** Returns the first thing that went wrong on a page, if any did. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns how many files are attached to places on the pages. */
  int attachments() {
    return attachments;
  }

  private void read(PDDocument real) {
    try {
      PdfPages pages = new PdfPages(handler);
      pages.read(real);
      failure = pages.failure().orElse(null);
      attachments = pages.attachments();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (document != null) {
      document.close();
    }
  }

  /** What Tika sees: everything of the document but its pages, which are read meanwhile. */
  private final class WithoutPages extends PDDocument {
    private final PDDocument real;

    private WithoutPages(PDDocument real) {
      super(real.getDocument(), null, real.getCurrentAccessPermission());
      this.real = real;
    }

    @Override
    public PDPageTree getPages() {
      read(real);
      return new PDPageTree();
    }

    /** The reading closes it. */
    @Override
    public void close() {}
  }
}
