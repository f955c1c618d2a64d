package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;

/**
 * Tika's parser for PDF but for the pages, which the {@link PdfReading} of the context reads
 * itself: it sees where letters and rules stand, of which Tika tells nothing.
 */
final class PdfParser extends PDFParser {
  private static final long serialVersionUID = 1L;

  @Override
  protected PDDocument getPDDocument(
      InputStream stream,
      TikaInputStream file,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException, EncryptedDocumentException {
    PDDocument document = super.getPDDocument(stream, file, password, cache, metadata, context);
    PdfReading reading = context.get(PdfReading.class);
    return reading == null ? document : reading.begin(document);
  }
}
