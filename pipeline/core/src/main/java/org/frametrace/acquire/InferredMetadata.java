package org.frametrace.acquire;

import java.util.Map;
import java.util.Optional;
import org.frametrace.model.DocumentMetadata;

/**
 * Fills in what {@code metadata.csv} leaves open, where that is safe, and says where each value
 * comes from: {@code year_source} is {@code metadata} or {@code file name}, {@code language_source}
 * is {@code metadata} or {@code text}. What has no value has no source either.
 */
public final class InferredMetadata {

  static final String YEAR_SOURCE = "year_source";
  static final String LANGUAGE_SOURCE = "language_source";

  private static final String METADATA = "metadata";

  /** Also takes away what a column of this name in the corpus says. */
  private static final String NOTHING = "";

  private InferredMetadata() {}

  /**
   * Returns the metadata with the language that was identified in the text, if the corpus does not
   * name one; unchanged otherwise.
   *
   * @param identified an ISO 639-1 code; empty if the text does not tell
   */
  public static DocumentMetadata withLanguage(
      DocumentMetadata metadata, Optional<String> identified) {
    return metadata.language().isEmpty() && identified.isPresent()
        ? metadata.with("language", identified.get()).with(LANGUAGE_SOURCE, "text")
        : metadata;
  }

  /**
   * Returns the metadata of a file before its text is known.
   *
   * @param values what its row says, with the language as a code
   * @param name its path below {@code documents/}
   * @param latestYear the latest year that a file's name can mean
   */
  static DocumentMetadata of(Map<String, String> values, String name, int latestYear) {
    DocumentMetadata metadata = new DocumentMetadata(values);
    if (metadata.year().isPresent()) {
      metadata = metadata.with(YEAR_SOURCE, METADATA);
    } else {
      String fileName = name.substring(name.lastIndexOf('/') + 1);
      Optional<String> year = FileNameYear.in(fileName, latestYear);
      metadata =
          year.isPresent()
              ? metadata.with("year", year.get()).with(YEAR_SOURCE, "file name")
              : metadata.with(YEAR_SOURCE, NOTHING);
    }
    return metadata.with(LANGUAGE_SOURCE, metadata.language().isEmpty() ? NOTHING : METADATA);
  }
}
