package org.frametrace.tika;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.iwork.IWorkPackageParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.parser.xml.FictionBookParser;

/**
 * The parsers that may see a document, named one by one: those of formats in which people write
 * text. What Tika can read beyond them (archives, images, media, programs, mailboxes) is no
 * document here, and each parser less is one that a hostile file cannot reach; some of Tika's start
 * other programs.
 */
final class Parsers {

  /** Elements in elements; web pages that never close theirs reach some hundred. */
  private static final int MAX_DEPTH = 1_000;

  /** Pictures may describe themselves in XML; they are no text for all that. */
  private static final Set<String> NEVER_TEXT = Set.of("image", "audio", "video", "model", "font");

  private final AutoDetectParser all;
  private final Map<MediaType, Parser> byType;
  private final MediaTypeRegistry registry;

  Parsers() {
    EncodingDetection encodings = new EncodingDetection();
    all =
        new AutoDetectParser(
            new TypeDetection(),
            new PdfParser(),
            new OOXMLParser(),
            // After the parser for all of Office, whose place it takes for Word documents.
            new DocxParser(),
            new OfficeParser(),
            new OldExcelParser(),
            new Word2006MLParser(),
            new WordMLParser(),
            new SpreadsheetMLParser(),
            new RTFParser(),
            openDocument(),
            new FlatOpenDocumentParser(),
            new EpubParser(),
            new FictionBookParser(),
            new JSoupParser(encodings),
            new DcXMLParser(),
            new TextAndCSVParser(),
            new WordPerfectParser(),
            new IWorkPackageParser(),
            // After the parser for tables, which would take plain text too.
            new PlainTextParser(encodings));
    AutoDetectParserConfig config = new AutoDetectParserConfig();
    config.setMaximumDepth(MAX_DEPTH);
    config.setThrowOnZeroBytes(true);
    all.setAutoDetectParserConfig(config);
    byType = all.getParsers(new ParseContext());
    registry = all.getMediaTypeRegistry();
  }

  private static OpenDocumentParser openDocument() {
    OpenDocumentParser parser = new OpenDocumentParser();
    parser.setContentParser(new OdfContentParser());
    return parser;
  }

  /** Returns the parser of all types, which detects the type first. */
  AutoDetectParser all() {
    return all;
  }

  /** Returns whether a parser reads a type, or a type of which it is a special case. */
  boolean read(MediaType type) {
    if (NEVER_TEXT.contains(type.getType())) {
      return false;
    }
    for (MediaType t = type; t != null; t = registry.getSupertype(t)) {
      if (byType.containsKey(t)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how a type's text is laid out. */
  Layout layout(MediaType type) {
    List<String> authored =
        List.of("text/html", "application/xhtml+xml", "application/epub+zip", "application/xml");
    for (MediaType t = type; t != null; t = registry.getSupertype(t)) {
      String name = t.getBaseType().toString();
      if (authored.contains(name)) {
        return Layout.WEB;
      }
      if (name.equals("text/plain")) {
        return Layout.TEXT;
      }
      if (name.equals("application/pdf")
          || name.contains("presentation")
          || name.contains("powerpoint")
          || name.contains("sheet")
          || name.contains("excel")) {
        return Layout.PAGES;
      }
    }
    return Layout.FLOWING;
  }
}
