package org.frametrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.frametrace.model.ConcordanceLine;
import org.frametrace.study.Printable;
import org.frametrace.tables.Cells;
import org.frametrace.tables.SafeText;

/** Prints lines of a concordance as they come. */
sealed interface ConcordancePrinter extends AutoCloseable {

  /** Prints a line. */
  void print(ConcordanceLine line) throws IOException;

  @Override
  default void close() throws IOException {}

  /** Aligned columns for reading. */
  final class Text implements ConcordancePrinter {

    private static final int CONTEXT = 50;

    private final PrintWriter out;

    Text(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void print(ConcordanceLine line) {
      String left = Printable.of(line.left());
      String right = Printable.of(line.right());
      out.println(
          " ".repeat(Math.max(0, CONTEXT - left.length()))
              + left.substring(Math.max(0, left.length() - CONTEXT))
              + "["
              + Printable.of(line.surface())
              + "]"
              + right.substring(0, Math.min(CONTEXT, right.length())));
      out.println("    " + place(line));
    }

    private static String place(ConcordanceLine line) {
      String year = line.year().isPresent() ? ", " + line.year().getAsInt() : "";
      String page = line.page().isPresent() ? ", page " + line.page().getAsInt() : "";
      return Printable.of(line.document().path()) + year + page;
    }
  }

  /** CSV with the columns of the contract. */
  final class Csv implements ConcordancePrinter {

    private final CSVPrinter printer;

    Csv(PrintWriter out) {
      try {
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord("document", "year", "page", "left", "hit", "right");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public void print(ConcordanceLine line) throws IOException {
      printer.printRecord(
          List.of(
              SafeText.of(line.document().path()),
              Cells.integer(line.year()),
              Cells.integer(line.page()),
              SafeText.of(line.left()),
              SafeText.of(line.surface()),
              SafeText.of(line.right())));
    }
  }

  /** One JSON object a line. */
  final class JsonLines implements ConcordancePrinter {

    private final PrintWriter out;
    private final ObjectMapper json = new ObjectMapper();

    JsonLines(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void print(ConcordanceLine line) throws IOException {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("document", line.document().path());
      line.year().ifPresent(year -> fields.put("year", year));
      line.page().ifPresent(page -> fields.put("page", page));
      fields.put("left", line.left());
      fields.put("hit", line.surface());
      fields.put("right", line.right());
      out.println(json.writeValueAsString(fields));
    }
  }
}
