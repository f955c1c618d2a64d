package org.frametrace.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the small tables that come with the program, each beside the class that uses it. */
public final class BundledTable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private BundledTable() {}

  /** Returns the rows of a CSV table with a header; their cells are known by their columns. */
  public static List<CSVRecord> rows(Class<?> beside, String name) {
    try {
      return FORMAT.parse(new StringReader(text(beside, name))).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }

  /**
   * Returns the words of one list of a table with the columns {@code list}, {@code word} and {@code
   * value}.
   *
   * @param list which rows are wanted
   * @param value makes a value of its cell
   */
  public static <T> Map<String, T> words(
      Class<?> beside, String name, String list, Function<String, T> value) {
    Map<String, T> words = new LinkedHashMap<>();
    for (CSVRecord row : rows(beside, name)) {
      if (row.get("list").equals(list)
          && words.put(row.get("word"), value.apply(row.get("value"))) != null) {
        throw new IllegalStateException(
            "the table " + name + " has '" + row.get("word") + "' twice in the list " + list);
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("the table " + name + " has no list " + list);
    }
    return Collections.unmodifiableMap(words);
  }

  /** Returns the lines of a list. */
  public static List<String> lines(Class<?> beside, String name) {
    return text(beside, name).lines().toList();
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }
}
