package org.frametrace.bench.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.frametrace.clean.Cleaner;
import org.frametrace.extract.Extractor;
import org.frametrace.model.CleanText;
import org.frametrace.model.ExtractedText;
import org.frametrace.model.Outcome;
import org.frametrace.model.SourceDocument;
import org.frametrace.model.Zone;
import org.frametrace.model.ZonedSpan;
import org.frametrace.study.CleanSettings;
import org.frametrace.study.ExtractSettings;
import org.frametrace.tika.WorkerExtractor;

/**
 * Compares the cleaned texts with those of {@code pdftotext} in its three orders: its own reading
 * order, that of the file ({@code -raw}) and that of the page ({@code -layout}).
 */
public final class AgainstPdftotext {

  private static final List<List<String>> ORDERS =
      List.of(List.of(), List.of("-raw"), List.of("-layout"));

  private AgainstPdftotext() {}

  /**
   * Runs the comparison, writes a row a document and prints a row a folder.
   *
   * @param arguments the CSV file to be written, then folders
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Cleaner cleaner = new Cleaner(CleanSettings.DEFAULT);
    try (Extractor extractor = new WorkerExtractor(ExtractSettings.DEFAULT, 1);
        CSVPrinter rows =
            new CSVPrinter(
                Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8),
                CSVFormat.RFC4180)) {
      rows.printRecord(
          "folder",
          "document",
          "body_words",
          "found",
          "found_share",
          "sequences",
          "out_of_order",
          "out_of_order_share",
          "our_words",
          "junk",
          "junk_share");
      out.println("folder, documents, share of body words found, out of order, junk");
      for (String folder : Arrays.stream(arguments).skip(1).toList()) {
        Comparison sum = new Comparison(0, 0, 0, 0, 0, 0);
        int documents = 0;
        for (SourceDocument document : PdfFiles.in(List.of(Path.of(folder)))) {
          if (extractor.extract(document)
              instanceof Outcome.Done<ExtractedText>(ExtractedText text)) {
            Comparison comparison = compare(cleaner.clean(text), document.file());
            rows.printRecord(row(folder, document.id().path(), comparison));
            rows.flush();
            sum = sum.plus(comparison);
            documents++;
          } else {
            out.println("not read: " + document.id());
          }
        }
        out.printf(
            Locale.ROOT,
            "%s, %d, %s, %s, %s%n",
            folder,
            documents,
            share(sum.found(), sum.bodyWords()),
            share(sum.outOfOrder(), sum.sequences()),
            share(sum.junk(), sum.ourWords()));
      }
    }
  }

  private static List<Object> row(String folder, String document, Comparison c) {
    return List.of(
        folder,
        document,
        c.bodyWords(),
        c.found(),
        share(c.found(), c.bodyWords()),
        c.sequences(),
        c.outOfOrder(),
        share(c.outOfOrder(), c.sequences()),
        c.ourWords(),
        c.junk(),
        share(c.junk(), c.ourWords()));
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.4f", (double) part / whole);
  }

  private static Comparison compare(CleanText clean, Path file)
      throws IOException, InterruptedException {
    List<String> ours = new ArrayList<>();
    List<String> body = new ArrayList<>();
    for (ZonedSpan paragraph : clean.paragraphs()) {
      String text = clean.text().substring(paragraph.span().start(), paragraph.span().end());
      ours.add(text);
      if (paragraph.zone() == Zone.BODY) {
        body.add(text);
      }
    }
    List<String> theirs = new ArrayList<>();
    for (List<String> order : ORDERS) {
      theirs.add(pdftotext(file, order));
    }
    return Comparison.of(ours, body, theirs);
  }

  private static String pdftotext(Path file, List<String> order)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
    command.addAll(order);
    command.addAll(List.of(file.toString(), "-"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return text;
    }
  }
}
