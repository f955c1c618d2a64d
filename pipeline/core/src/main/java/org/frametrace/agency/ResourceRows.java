package org.frametrace.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists that come with the program. */
final class ResourceRows {

  private ResourceRows() {}

  static List<CSVRecord> csv(String name) {
    try (InputStream stream = stream(name);
        InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name + " cannot be read", e);
    }
  }

  static List<String> lines(String name) {
    try (InputStream stream = stream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name + " cannot be read", e);
    }
  }

  private static InputStream stream(String name) {
    return Objects.requireNonNull(ResourceRows.class.getResourceAsStream(name), name);
  }
}
