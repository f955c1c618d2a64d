package org.frametrace.model;

/**
 * What a document says about itself: its text, or the properties of its file.
 *
 * @param field the column of {@code metadata.csv} that it could fill: year, title, issuer, language
 * @param value what would stand there
 * @param source where it was found: {@code front matter}, {@code properties}, {@code text}
 */
public record InferredValue(String field, String value, String source) {

  public InferredValue {
    if (field.isBlank() || value.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(
          "an inferred value has a field, a value and a source, found '"
              + field
              + "', '"
              + value
              + "' and '"
              + source
              + "'");
    }
  }
}
