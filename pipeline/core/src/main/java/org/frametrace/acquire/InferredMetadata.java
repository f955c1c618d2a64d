package org.frametrace.acquire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frametrace.model.DocumentMetadata;

/**
 * Says where each value comes from that is known before a file is read: the sources of title,
 * issuer and language are {@code metadata}, that of the year is {@code metadata} or {@code file
 * name}. What has no value has no source either.
 */
final class InferredMetadata {

  static final String YEAR_SOURCE = "year_source";

  /** The columns that can be inferred. */
  static final List<String> FIELDS = List.of("year", "language", "title", "issuer");

  /** What the name of a column has at its end that says where its value comes from. */
  static final String SOURCE = "_source";

  private static final String METADATA = "metadata";

  /** Also takes away what a column of this name in the corpus says. */
  private static final String NOTHING = "";

  private InferredMetadata() {}

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
    for (String column : FIELDS.subList(1, FIELDS.size())) {
      String source = metadata.get(column).isEmpty() ? NOTHING : METADATA;
      metadata = metadata.with(column + SOURCE, source);
    }
    return metadata;
  }
}
