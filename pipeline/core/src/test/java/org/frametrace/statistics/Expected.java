package org.frametrace.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One case of a table of values that R computed; the script of the same name stands beside it.
 * Vectors are separated by spaces.
 */
record Expected(CSVRecord row) {

  static List<Expected> read(String name) {
    try (InputStream in = Expected.class.getResourceAsStream("/statistics/" + name + ".csv")) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .stream()
          .map(Expected::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Expected> stream(String name) {
    return read(name).stream();
  }

  String text(String column) {
    return row.get(column);
  }

  double number(String column) {
    String text = row.get(column);
    return text.equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
  }

  long integer(String column) {
    return Math.round(number(column));
  }

  double[] numbers(String column) {
    return row.get(column).isEmpty()
        ? new double[0]
        : Arrays.stream(row.get(column).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  long[] integers(String column) {
    return Arrays.stream(numbers(column)).mapToLong(Math::round).toArray();
  }
}
