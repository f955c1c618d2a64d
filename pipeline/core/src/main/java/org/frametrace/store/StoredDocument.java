package org.frametrace.store;

import java.util.List;
import java.util.Optional;
import org.frametrace.model.AnnotatedDocument;
import org.frametrace.model.CleanText;
import org.frametrace.model.Digest;
import org.frametrace.model.DocumentId;
import org.frametrace.model.DocumentMetadata;
import org.frametrace.model.InferredValue;
import org.frametrace.model.PageMap;
import org.frametrace.model.StageOutcome;

/**
 * A document as the store keeps it: what is known about it, how far it came, and what the stages
 * made of it.
 *
 * @param id its stable name
 * @param key names all that the content depends on: the file's bytes, the metadata, and the
 *     versions and settings of every stage that it passed
 * @param sha256 digest of the file's bytes
 * @param metadata what is known about it, inferred values included
 * @param outcomes one a stage that was reached, in order; the last is its final outcome
 * @param pages where its pages start; empty if it was not extracted
 * @param inferred what the document says about itself, kept apart from {@code metadata} so that
 *     these can be completed anew when a row changes
 * @param text its cleaned text; empty if it did not come so far
 * @param annotation its tokens; empty if it did not come so far
 */
public record StoredDocument(
    DocumentId id,
    String key,
    Digest sha256,
    DocumentMetadata metadata,
    List<StageOutcome> outcomes,
    Optional<PageMap> pages,
    List<InferredValue> inferred,
    Optional<CleanText> text,
    Optional<AnnotatedDocument> annotation) {

  public StoredDocument {
    outcomes = List.copyOf(outcomes);
    inferred = List.copyOf(inferred);
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("a stored document has an outcome, found none for " + id);
    }
    if (annotation.isPresent() && text.isEmpty()) {
      throw new IllegalArgumentException("tokens refer to a cleaned text, found none for " + id);
    }
  }

  /** Returns a document of its parts. */
  public static StoredDocument of(
      DocumentSummary summary, Optional<CleanText> text, Optional<AnnotatedDocument> annotation) {
    return new StoredDocument(
        summary.id(),
        summary.key(),
        summary.sha256(),
        summary.metadata(),
        summary.outcomes(),
        summary.pages(),
        summary.inferred(),
        text,
        annotation);
  }

  /** Returns the document without its text and its tokens. */
  public DocumentSummary summary() {
    return new DocumentSummary(id, key, sha256, metadata, outcomes, pages, inferred);
  }

  /** Returns what became of the document in the end. */
  public StageOutcome finalOutcome() {
    return outcomes.getLast();
  }
}
