package org.frametrace.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is known about a document beside its text.
 *
 * <p>The columns of {@code metadata.csv} are kept as they stand, known and further ones alike, so
 * that any of them can be grouped by. Values that were missing there and could be inferred stand in
 * the same map, and their source is said in {@code year_source}, {@code title_source}, {@code
 * issuer_source} and {@code language_source} ({@code metadata}, {@code file name}, {@code front
 * matter}, {@code properties}, {@code text}).
 *
 * @param columns column name to value; a missing value is an absent key, never an empty string
 */
public record DocumentMetadata(Map<String, String> columns) {

  /** The columns that {@code metadata.csv} may have without further ado. */
  public static final List<String> KNOWN_COLUMNS =
      List.of(
          "file",
          "title",
          "year",
          "reference_year",
          "issuer",
          "series",
          "genre",
          "type",
          "region",
          "country",
          "language",
          "voice",
          "url",
          "licence",
          "sha256");

  /** The metadata of a file that has no row. */
  public static final DocumentMetadata NONE = new DocumentMetadata(Map.of());

  public DocumentMetadata {
    Map<String, String> kept = new LinkedHashMap<>();
    columns.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            kept.put(name, value.strip());
          }
        });
    columns = Collections.unmodifiableMap(kept);
    String year = columns.get("year");
    if (year != null && !year.matches("\\d{4}")) {
      throw new IllegalArgumentException("a year has four digits, found '" + year + "'");
    }
  }

  /** Returns the value of a column, or an empty string where there is none. */
  public String get(String column) {
    return columns.getOrDefault(column, "");
  }

  /** Returns the year of publication, if it is known. */
  public OptionalInt year() {
    String year = columns.get("year");
    return year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }

  /**
   * Returns the language as a lower-case ISO 639-1 code, or an empty string where it is not known.
   */
  public String language() {
    return get("language");
  }

  /** Returns a copy in which one column has another value. */
  public DocumentMetadata with(String column, String value) {
    Map<String, String> changed = new LinkedHashMap<>(columns);
    changed.put(column, value);
    return new DocumentMetadata(changed);
  }
}
