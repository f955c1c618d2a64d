package org.frametrace.acquire;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.frametrace.study.Problems;

/**
 * A row of a CSV text with the line on which it begins.
 *
 * <p>Fields are separated as the header line does it: by commas as RFC 4180 has it, or by the
 * semicolons or tabs that spreadsheets write in many countries.
 *
 * @param line from 1
 * @param cells as written, without the quotation marks around them
 */
public record CsvRow(int line, List<String> cells) {

  private static final Pattern LINE_IN_MESSAGE = Pattern.compile("line:? ?(\\d+)");

  public CsvRow {
    cells = List.copyOf(cells);
  }

  /**
   * Returns the rows up to the first that cannot be read, which becomes a problem; rows without any
   * text in them, which spreadsheets leave behind, are left out.
   */
  public static List<CsvRow> parse(Path file, String text, Problems problems) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    List<CsvRow> rows = new ArrayList<>();
    LineCounter lines = new LineCounter(text);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        int line = lines.at(Math.toIntExact(row.getCharacterPosition()));
        if (!row.stream().allMatch(String::isBlank)) {
          rows.add(new CsvRow(line, row.toList()));
        }
      }
    } catch (UncheckedIOException | IOException e) {
      Matcher place = LINE_IN_MESSAGE.matcher(String.valueOf(e.getMessage()));
      problems.add(
          file,
          place.find() ? Integer.parseInt(place.group(1)) : 0,
          "a quotation mark that is never closed, or that stands inside a text",
          "text in quotation marks only where it holds a comma, and \"\" for a mark inside it");
    }
    return rows;
  }

  private static char delimiter(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return ",;\t"
        .chars()
        .mapToObj(c -> (char) c)
        .max(Comparator.comparingLong(c -> header.chars().filter(other -> other == c).count()))
        .filter(c -> header.indexOf(c) >= 0)
        .orElse(',');
  }

  /** Counts lines forwards through a text. */
  private static final class LineCounter {
    private final String text;
    private int position;
    private int line = 1;

    LineCounter(String text) {
      this.text = text;
    }

    /** Returns the line of the first character at or after a position that ends no line. */
    int at(int target) {
      while (position < text.length() && (position < target || endsLine(text.charAt(position)))) {
        char c = text.charAt(position);
        boolean firstOfTwo =
            c == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
        line += endsLine(c) && !firstOfTwo ? 1 : 0;
        position++;
      }
      return line;
    }

    private static boolean endsLine(char c) {
      return c == '\n' || c == '\r';
    }
  }
}
