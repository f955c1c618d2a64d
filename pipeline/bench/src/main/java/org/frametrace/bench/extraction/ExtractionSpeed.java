package org.frametrace.bench.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;
import org.apache.tika.sax.BodyContentHandler;
import org.frametrace.clean.Cleaner;
import org.frametrace.extract.Extractor;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;
import org.frametrace.study.CleanSettings;
import org.frametrace.study.ExtractSettings;
import org.frametrace.study.OcrSettings;
import org.frametrace.tika.WorkerExtractor;
import org.xml.sax.SAXException;

/**
 * Compares the pages per second of the program (worker processes, blocks, cleaning) with those of
 * plain Tika in one process (events to text) on the same PDFs, with the same number of threads and
 * without text recognition.
 */
public final class ExtractionSpeed {

  private static final int ROUNDS = 5;

  private ExtractionSpeed() {}

  /** Reads one document and returns its number of pages. */
  private interface Reading {
    int pages(SourceDocument document) throws Exception;
  }

  /**
   * Runs the comparison and prints it.
   *
   * @param arguments the number of threads, then folders
   */
  public static void main(String[] arguments) throws Exception {
    int threads = Integer.parseInt(arguments[0]);
    List<SourceDocument> documents =
        PdfFiles.in(Arrays.stream(arguments).skip(1).map(Path::of).toList());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ExtractSettings otherwise = ExtractSettings.DEFAULT;
    ExtractSettings settings =
        new ExtractSettings(
            otherwise.timeLimit(),
            otherwise.heapMegabytes(),
            otherwise.maxCharacters(),
            otherwise.temporaryMegabytes(),
            new OcrSettings(false, otherwise.ocr().pageLimit(), otherwise.ocr().maxPages()));
    Cleaner cleaner = new Cleaner(CleanSettings.DEFAULT);
    try (Extractor extractor = new WorkerExtractor(settings, threads)) {
      List<Reading> readings =
          List.of(document -> ours(document, extractor, cleaner), ExtractionSpeed::plain);
      List<List<Double>> speeds = List.of(new ArrayList<>(), new ArrayList<>());
      // The first round warms both up and is not counted.
      for (int round = 0; round <= ROUNDS; round++) {
        for (int side = 0; side < 2; side++) {
          // Who goes first changes, since the second finds the files in memory.
          int which = (side + round) % 2;
          double speed = speed(documents, readings.get(which), threads);
          if (round > 0) {
            speeds.get(which).add(speed);
          }
        }
      }
      double ours = median(speeds.get(0));
      double plain = median(speeds.get(1));
      out.printf(Locale.ROOT, "documents: %d, threads: %d%n", documents.size(), threads);
      out.printf(Locale.ROOT, "program: %s; median %.1f pages/s%n", list(speeds.get(0)), ours);
      out.printf(Locale.ROOT, "plain Tika: %s; median %.1f pages/s%n", list(speeds.get(1)), plain);
      out.printf(Locale.ROOT, "ratio: %.2f%n", ours / plain);
    }
  }

  private static int ours(SourceDocument document, Extractor extractor, Cleaner cleaner)
      throws InterruptedException {
    if (!(extractor.extract(document) instanceof Outcome.Done<ExtractedText>(ExtractedText text))) {
      return 0;
    }
    cleaner.clean(text);
    return text.pages().size();
  }

  private static int plain(SourceDocument document)
      throws IOException, SAXException, TikaException {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(OCR_STRATEGY.NO_OCR);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(document.file())) {
      new PDFParser().parse(in, new BodyContentHandler(-1), metadata, context);
    }
    Integer pages = metadata.getInt(PagedText.N_PAGES);
    return pages == null ? 0 : pages;
  }

  private static double speed(List<SourceDocument> documents, Reading reading, int threads)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    long pages = 0;
    try (ExecutorService executor =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().factory())) {
      List<Future<Integer>> results = new ArrayList<>();
      for (SourceDocument document : documents) {
        Callable<Integer> task = () -> reading.pages(document);
        results.add(executor.submit(task));
      }
      for (Future<Integer> result : results) {
        pages += result.get();
      }
    }
    return pages / ((System.nanoTime() - start) / 1e9);
  }

  private static double median(List<Double> speeds) {
    return speeds.stream().sorted().toList().get(speeds.size() / 2);
  }

  private static String list(List<Double> speeds) {
    return String.join(
        " ", speeds.stream().map(speed -> String.format(Locale.ROOT, "%.1f", speed)).toList());
  }
}
