package org.frametrace.tika;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Leaves files inside a file unread, and counts those that were attached: they are documents of
 * their own, and a way to hide a bomb. Read are only pieces in another format that a word processor
 * shows in place of a paragraph.
 */
final class NoAttachments implements EmbeddedDocumentExtractor {
  private static final int MOST_PIECES = 1_000;

  /** Pieces in pieces in pieces; no word processor makes more. */
  private static final int DEEPEST = 5;

  private static final long MOST_BYTES = 100L << 20;

  private final EmbeddedDocumentExtractor parsing;
  private int attachments;
  private int pieces;
  private int depth;

  NoAttachments(ParseContext context) {
    this.parsing = new ParsingEmbeddedDocumentExtractor(context);
  }

  /** Returns how many attached files were left unread. */
  int attachments() {
    return attachments;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    if (EmbeddedResourceType.ALTERNATE_FORMAT_CHUNK.name().equals(type)
        && pieces < MOST_PIECES
        && depth < DEEPEST) {
      return true;
    }
    String mediaType = metadata.get(Metadata.CONTENT_TYPE);
    boolean picture = mediaType != null && mediaType.startsWith("image/");
    if (EmbeddedResourceType.ATTACHMENT.name().equals(type) && !picture) {
      attachments++;
    }
    return false;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    // Some parsers call this without asking first.
    if (shouldParseEmbedded(metadata)) {
      pieces++;
      depth++;
      try {
        parsing.parseEmbedded(new LimitedInputStream(stream, MOST_BYTES), handler, metadata, false);
      } finally {
        depth--;
      }
    }
  }
}
