package org.frametrace.reuse;

import java.util.Comparator;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;

/**
 * A document among which reuse is sought.
 *
 * @param id its name
 * @param metadata what is known about it
 */
public record ListedDocument(DocumentId id, DocumentMetadata metadata) {

  private static final String KEPT_LANGUAGE = "en";

  /**
   * Which of several that have one text is kept comes first: the earliest, a document without a
   * year last; of one year the English one; then the smallest id.
   */
  static final Comparator<ListedDocument> PREFERENCE =
      Comparator.comparingInt(
              (ListedDocument one) -> one.metadata().year().orElse(Integer.MAX_VALUE))
          .thenComparing(one -> !one.metadata().language().equals(KEPT_LANGUAGE))
          .thenComparing(ListedDocument::id);
}
