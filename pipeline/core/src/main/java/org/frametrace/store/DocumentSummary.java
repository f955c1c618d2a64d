package org.frametrace.store;

import java.util.List;
import java.util.Optional;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.InferredValue;
import org.frametrace.model.PageMap;
import org.frametrace.model.StageOutcome;

/**
 * A stored document without its text and its tokens.
 *
 * @param id its stable name
 * @param key names all that the content depends on, see {@link StoredDocument#key()}
 * @param sha256 digest of the file's bytes
 * @param metadata what is known about it, inferred values included
 * @param outcomes one a stage that was reached, in order, at least one
 * @param pages where its pages start; empty if it was not extracted
 * @param inferred what the document says about itself
 */
public record DocumentSummary(
    DocumentId id,
    String key,
    Digest sha256,
    DocumentMetadata metadata,
    List<StageOutcome> outcomes,
    Optional<PageMap> pages,
    List<InferredValue> inferred) {

  public DocumentSummary {
    outcomes = List.copyOf(outcomes);
    inferred = List.copyOf(inferred);
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("a stored document has an outcome, found none for " + id);
    }
  }

  /** Returns what became of the document in the end. */
  public StageOutcome finalOutcome() {
    return outcomes.getLast();
  }
}
