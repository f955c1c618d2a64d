package org.frametrace.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;
import org.frametrace.extract.Extractor;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Failure;
import org.frametrace.model.Outcome;
import org.frametrace.model.PicturePages;
import org.frametrace.model.SourceDocument;
import org.frametrace.study.OcrSettings;
import org.xml.sax.SAXException;

/**
 * Parses files in this process. A file can then hang it, exhaust its memory or kill it; runs use
 * {@link WorkerExtractor}, whose workers use this class.
 */
public final class InProcessExtractor implements Extractor {

  /** Changes whenever the same file gives another text than before. */
  private static final int VERSION = 4;

  private final Parsers parsers = new Parsers();
  private final TypeDetection detection = new TypeDetection();
  private final int maxCharacters;
  private final TextRecognition recognition;

  /**
   * Creates an extractor; loading the tables of types takes a moment.
   *
   * @param maxCharacters most characters of text that a document may yield
   * @param recognition what recognises the text of pictures
   */
  public InProcessExtractor(int maxCharacters, TextRecognition recognition) {
    this.maxCharacters = maxCharacters;
    this.recognition = recognition;
    NoSystemFonts.install();
  }

  /** Creates an extractor that leaves the text of pictures unread. */
  public InProcessExtractor(int maxCharacters) {
    this(maxCharacters, TextRecognition.none(OcrSettings.DEFAULT));
  }

  /** Returns the fingerprint without the cost of an extractor. */
  static String version() {
    return Tika.getString() + ", blocks " + VERSION;
  }

  @Override
  public String fingerprint() {
    return version();
  }

  @Override
  public void close() {}

  @Override
  public Outcome<ExtractedText> extract(SourceDocument document) {
    return extract(new Request(document.file(), document.metadata().language(), true), () -> {});
  }

  /** Extracts a file whose language is not known. */
  Outcome<ExtractedText> extract(Path file) {
    return extract(new Request(file, "", true), () -> {});
  }

  /**
   * Extracts a file.
   *
   * @param beforePage is run before each page that is recognised
   */
  Outcome<ExtractedText> extract(Request request, Runnable beforePage) {
    Path file = request.file();
    Recogniser recogniser =
        request.recognise()
            ? new Recogniser(recognition, request.language(), beforePage)
            : Recogniser.refusing(
                recognition, "recognising the text ended the process that read the file");
    MediaType type = MediaType.OCTET_STREAM;
    try {
      if (Files.size(file) == 0) {
        return new Outcome.Failed<>(Failures.empty());
      }
      try (TikaInputStream in = TikaInputStream.get(file)) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, String.valueOf(file.getFileName()));
        type = detection.detect(in, metadata).getBaseType();
        if (PictureFile.reads(type)) {
          return outcome(PictureFile.read(file, type, recogniser), recogniser);
        }
        if (!parsers.read(type)) {
          return new Outcome.Failed<>(Failures.unsupported(type));
        }
        return parse(in, type, recogniser);
      }
    } catch (IOException e) {
      return new Outcome.Failed<>(Failures.of(e, type, 0));
    }
  }

  private Outcome<ExtractedText> parse(TikaInputStream in, MediaType type, Recogniser recogniser) {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type.toString());
    BlockHandler handler = new BlockHandler(parsers.layout(type), maxCharacters);
    ParseContext context = context();
    NoAttachments attachments = new NoAttachments(context);
    context.set(EmbeddedDocumentExtractor.class, attachments);
    context.set(Parser.class, parsers.all());
    try (PdfReading pdf = new PdfReading(handler)) {
      context.set(PdfReading.class, pdf);
      try {
        parsers.all().parse(in, handler, metadata, context);
        if (pdf.failure().isPresent()) {
          throw new TikaException("a page cannot be read", pdf.failure().get());
        }
      } catch (TikaException e) {
        if (!readAllPages(metadata, handler)) {
          throw e;
        }
        metadata.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, Failures.message(e));
      }
      Map<String, String> properties = new TreeMap<>(FileProperties.of(metadata));
      int attached = attachments.attachments() + pdf.attachments();
      if (attached > 0) {
        properties.put("attachments-not-read", Integer.toString(attached));
      }
      String[] warnings = metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING);
      if (warnings.length > 0) {
        properties.put("parser-warning", FileProperties.clean(warnings[0], 200));
      }
      ExtractedText text = handler.toText(type.toString(), properties);
      return outcome(
          pdf.document()
              .map(document -> new SecondReading(recogniser).of(document, text))
              .orElse(text),
          recogniser);
    } catch (IOException
        | SAXException
        | TikaException
        | RuntimeException
        | StackOverflowError
        | LinkageError e) {
      return failed(
          handler.tooMuch()
              ? Failures.tooMuchText(maxCharacters)
              : Failures.of(e, type, handler.pagesBegun()));
    }
  }

  private static Outcome<ExtractedText> outcome(ExtractedText text, Recogniser recogniser) {
    boolean pictures = PicturePages.of(text).any();
    if (!text.hasText()) {
      return failed(pictures ? recogniser.failure(text) : Failures.noText(text));
    }
    if (recogniser.unread().isEmpty()) {
      return new Outcome.Done<>(text);
    }
    Map<String, String> properties = new TreeMap<>(text.properties());
    properties.put(
        "pages-not-read",
        recogniser.unread().entrySet().stream()
            .map(entry -> entry.getValue() + ": " + entry.getKey())
            .collect(Collectors.joining("; ")));
    return new Outcome.Done<>(
        new ExtractedText(text.mediaType(), text.paged(), text.pages(), properties));
  }

  /**
   * Returns whether every page of a PDF was read, though not all on it: Tika goes on after a
   * picture or a font that is damaged, and complains at the end.
   */
  private static boolean readAllPages(Metadata metadata, BlockHandler handler) {
    Integer pages = metadata.getInt(PagedText.N_PAGES);
    return !handler.tooMuch() && pages != null && pages > 0 && handler.pagesBegun() == pages;
  }

  private static Outcome<ExtractedText> failed(Failure failure) {
    return new Outcome.Failed<>(failure);
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);

    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(OCR_STRATEGY.NO_OCR);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractInlineImages(false);
    pdf.setExtractActions(false);
    pdf.setExtractIncrementalUpdateInfo(false);
    // Says that the text is in the encrypted attachment, and the pages are only its envelope.
    pdf.setThrowOnEncryptedPayload(true);
    context.set(PDFParserConfig.class, pdf);

    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeSlideMasterContent(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }
}
