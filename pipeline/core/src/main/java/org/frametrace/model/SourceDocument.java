package org.frametrace.model;

import java.nio.file.Path;

/**
 * A file of the corpus that can be read.
 *
 * @param id its stable name
 * @param file where it lies, inside the corpus folder
 * @param sha256 the digest of its bytes
 * @param bytes its length
 * @param metadata what {@code metadata.csv} says about it
 */
public record SourceDocument(
    DocumentId id, Path file, Digest sha256, long bytes, DocumentMetadata metadata) {

  public SourceDocument {
    if (bytes < 0) {
      throw new IllegalArgumentException(
          "a file's length is not negative, found " + bytes + " for " + id);
    }
  }
}
